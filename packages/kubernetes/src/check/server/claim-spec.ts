import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { PersistentVolumeClaimSpec, TypedObjectReference } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { subdomainFault } from '../../syntax/names.ts';
import { one, quantity } from '../../syntax/quantity.ts';
import { checkName, requireValue } from './checks.ts';
import { checkSelector } from './label-selector.ts';

/** What a claim asks for. */
export function claimSpec(given: Loose<PersistentVolumeClaimSpec>, at: FieldPath, report: Report): void {
  const spec = withoutForeignSource(given, at, report);
  checkAccessModes(spec.accessModes, at, 'A claim', report);
  if (spec.selector) checkSelector(spec.selector, [...at, 'selector'], report);
  for (const field of ['storageClassName', 'volumeAttributesClassName'] as const)
    if (spec[field]) checkName(spec[field], subdomainFault, [...at, field], 'class', report);
  size(spec.resources?.requests?.['storage'], [...at, 'resources'], report);
  source(spec.dataSource, [...at, 'dataSource'], report);
  source(spec.dataSourceRef, [...at, 'dataSourceRef'], report);
  oneSource(spec, at, report);
}

/** The server drops a source of another namespace as long as a feature gate is off. */
function withoutForeignSource(
  spec: Loose<PersistentVolumeClaimSpec>,
  at: FieldPath,
  report: Report,
): Loose<PersistentVolumeClaimSpec> {
  if (!spec.dataSourceRef?.namespace) return spec;
  report(
    'gated-field',
    [...at, 'dataSourceRef'],
    "The server leaves 'dataSourceRef' out: it is of another namespace.",
    {
      notes: [
        "The feature gate 'CrossNamespaceVolumeDataSource' is off in Kubernetes 1.36 unless the cluster turns it on.",
      ],
      ofKey: true,
    },
  );
  const { dataSourceRef: _, ...rest } = spec;
  return rest;
}

/** How a volume may be mounted: at least one way, and `ReadWriteOncePod` none beside it. */
export function checkAccessModes(
  modes: readonly string[] | undefined,
  at: FieldPath,
  what: string,
  report: Report,
): void {
  const path = [...at, 'accessModes'];
  requireValue(modes ?? [], path, what, report);
  if (modes?.includes('ReadWriteOncePod') && modes.some((mode) => mode !== 'ReadWriteOncePod'))
    report('volume-source', path, "'ReadWriteOncePod' stands alone.");
}

function size(storage: string | number | undefined, at: FieldPath, report: Report): void {
  const field = `${fieldOf(at)}[storage]`;
  const path = [...at, 'requests', 'storage'];
  if (!requireValue(storage, path, 'A claim', report, { field })) return;
  const amount = quantity(storage ?? '') ?? one;
  if (amount <= 0n) report('invalid-resource', path, `The size '${storage}' is not above zero.`, { field });
}

function source(reference: Loose<TypedObjectReference> | undefined, at: FieldPath, report: Report): void {
  if (reference === undefined) return;
  requireValue(reference.name, [...at, 'name'], 'A source', report);
  requireValue(reference.kind, [...at, 'kind'], 'A source', report);
  if (reference.apiGroup) checkName(reference.apiGroup, subdomainFault, [...at, 'apiGroup'], 'API group', report);
  else if (reference.kind !== 'PersistentVolumeClaim')
    report('volume-source', at, "Without 'apiGroup' a source is of the kind 'PersistentVolumeClaim'.");
}

/** `dataSource` is the older spelling: beside `dataSourceRef` it says the same. */
function oneSource(
  { dataSource, dataSourceRef }: Loose<PersistentVolumeClaimSpec>,
  at: FieldPath,
  report: Report,
): void {
  if (!dataSource || !dataSourceRef) return;
  const isSame = (['apiGroup', 'kind', 'name'] as const).every((part) => dataSource[part] === dataSourceRef[part]);
  if (isSame) return;
  report('volume-source', [...at, 'dataSource'], "'dataSource' does not say the same as 'dataSourceRef'.", {
    field: fieldOf(at),
  });
}
