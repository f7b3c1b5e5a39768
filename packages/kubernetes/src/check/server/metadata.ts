import type { FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import type { ObjectMeta } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { labelFault, labelValueFault, qualifiedNameFault, subdomainFault } from '../../syntax/names.ts';
import type { PodContext } from '../rule-context.ts';
import { byteLength, checkName, requireValue } from './checks.ts';

const annotationLimit = 256 * 1024;
const plainFinalizers = new Set(['kubernetes', 'orphan', 'foregroundDeletion']);

/** What a kind asks of its name. */
export interface NameRule {
  /** The name in a sentence: `pod name`. */
  readonly what: string;
  /** What is wrong with a name, as the rest of a sentence. */
  readonly fault: (name: string) => string | undefined;
}

/** Names, labels, annotations, finalizers and owners of a pod. */
export function metadata({ pod, profile, report }: PodContext): void {
  checkMetadata(pod.metadata, { what: 'pod name', fault: subdomainFault }, profile === 'api-server', report);
}

/** The metadata of an object. `isSent` is false for a template, which need not have a name and may carry a version. */
export function checkMetadata(
  meta: Loose<ObjectMeta> = {},
  { what, fault }: NameRule,
  isSent: boolean,
  report: Report,
): void {
  const at = (field: string): FieldPath => ['metadata', field];
  // More text follows the prefix, so it may end with `-`.
  if (meta.generateName)
    checkName(meta.generateName, (name) => fault(name.replace(/-$/, 'a')), at('generateName'), 'name prefix', report);
  if (meta.name) checkName(meta.name, fault, at('name'), what, report);
  else if (!meta.generateName && isSent)
    requireValue(undefined, at('name'), what === 'pod name' ? 'A pod' : 'An object', report);
  if (meta.namespace) checkName(meta.namespace, labelFault, at('namespace'), 'namespace', report);
  if (meta.resourceVersion && isSent)
    report('forbidden-field', at('resourceVersion'), "'resourceVersion' is not set on an object that is created.");

  checkLabels(meta.labels, at('labels'), report);
  checkAnnotations(meta.annotations, at('annotations'), report);
  finalizers(meta.finalizers ?? [], report);
  owners(meta.ownerReferences ?? [], report);
}

/** Keys and values of labels, or of a selector by labels. The server names the map, not the key. */
export function checkLabels(
  labels: Readonly<Record<string, string | undefined>> | undefined,
  path: FieldPath,
  report: Report,
): void {
  const field = fieldOf(path);
  for (const [key, value = ''] of Object.entries(labels ?? {})) {
    const keyFault = qualifiedNameFault(key);
    if (keyFault !== undefined)
      report('invalid-label', [...path, key], `The label key '${key}' ${keyFault}.`, { field, ofKey: true });
    const valueFault = labelValueFault(value);
    if (valueFault !== undefined)
      report('invalid-label', [...path, key], `The label value '${value}' ${valueFault}.`, { field });
  }
}

/** Annotations may hold any text; their keys are like those of labels, but for capital letters in the prefix. */
export function checkAnnotations(
  annotations: Readonly<Record<string, string | undefined>> | undefined,
  path: FieldPath,
  report: Report,
): void {
  const field = fieldOf(path);
  let size = 0;
  for (const [key, value = ''] of Object.entries(annotations ?? {})) {
    size += byteLength(key) + byteLength(value);
    const fault = qualifiedNameFault(key.toLowerCase());
    if (fault !== undefined)
      report('invalid-metadata', [...path, key], `The annotation key '${key}' ${fault}.`, { field, ofKey: true });
  }
  if (size > annotationLimit)
    report('invalid-metadata', path, `The annotations have ${size} bytes; at most ${annotationLimit} fit.`, { field });
}

/** Whether it is one of Kubernetes' own, or a name with a domain. */
export function isFinalizer(name: string): boolean {
  return qualifiedNameFault(name) === undefined && (name.includes('/') || plainFinalizers.has(name));
}

function finalizers(names: readonly string[], report: Report): void {
  names.forEach((name, i) => {
    const fault = qualifiedNameFault(name);
    if (fault !== undefined)
      report('invalid-metadata', ['metadata', 'finalizers', i], `The finalizer '${name}' ${fault}.`, {
        field: 'metadata.finalizers',
      });
    if (name.includes('/') || plainFinalizers.has(name)) return;
    report(
      'invalid-metadata',
      ['metadata', 'finalizers', i],
      `The finalizer '${name}' has no domain, as in 'example.com/${name || 'name'}'.`,
    );
  });
}

function owners(references: readonly Readonly<Record<string, unknown>>[], report: Report): void {
  references.forEach((owner, i) => {
    for (const name of ['apiVersion', 'kind', 'name', 'uid']) {
      requireValue(owner[name], ['metadata', 'ownerReferences', i, name], 'An owner', report, {
        field: `metadata.ownerReferences.${name}`,
      });
    }
  });
  if (references.filter(({ controller }) => controller === true).length < 2) return;
  report('invalid-metadata', ['metadata', 'ownerReferences'], 'Only one owner can be the controller.');
}
