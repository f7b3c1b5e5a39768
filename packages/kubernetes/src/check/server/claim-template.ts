import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { PersistentVolumeClaimTemplate } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { subdomainFault } from '../../syntax/names.ts';
import { quantity } from '../../syntax/quantity.ts';
import { checkName, requireValue } from './checks.ts';
import { checkSelector } from './label-selector.ts';
import { checkAnnotations, checkLabels } from './metadata.ts';

/** The claim that is made for an ephemeral volume. */
export function claimTemplate(
  { metadata = {}, spec = {} }: Loose<PersistentVolumeClaimTemplate>,
  at: FieldPath,
  report: Report,
): void {
  checkLabels(metadata.labels, [...at, 'metadata', 'labels'], report);
  checkAnnotations(metadata.annotations, [...at, 'metadata', 'annotations'], report);
  for (const name of Object.keys(metadata)) {
    if (name !== 'labels' && name !== 'annotations')
      report('forbidden-field', [...at, 'metadata', name], `'${name}' cannot be set in a claim template.`);
  }

  const modes = spec.accessModes ?? [];
  requireValue(modes, [...at, 'spec', 'accessModes'], 'A claim', report);
  if (modes.includes('ReadWriteOncePod') && modes.length > 1) {
    report('volume-source', [...at, 'spec', 'accessModes'], "'ReadWriteOncePod' stands alone.");
  }
  if (spec.selector) checkSelector(spec.selector, [...at, 'spec', 'selector'], report);
  if (spec.storageClassName)
    checkName(spec.storageClassName, subdomainFault, [...at, 'spec', 'storageClassName'], 'storage class', report);
  size(spec.resources?.requests?.['storage'], [...at, 'spec', 'resources'], report);
}

function size(storage: string | number | undefined, at: FieldPath, report: Report): void {
  const field = `${fieldOf(at)}[storage]`;
  const path = [...at, 'requests', 'storage'];
  if (!requireValue(storage, path, 'A claim', report, { field })) return;
  if ((quantity(storage ?? '') ?? 1n) <= 0n)
    report('invalid-resource', path, `The size '${storage}' is not above zero.`, { field });
}
