import type { FieldPath, Report } from '../../fault.ts';
import type { PersistentVolumeClaimTemplate } from '../../generated/types.ts';
import type { Loose } from '../../read-pod.ts';
import { claimSpec } from './claim-spec.ts';
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
  claimSpec(spec, [...at, 'spec'], report);
}
