import type { PodContext } from '../rule-context.ts';

/** A claim is one folder for all builds that run at the same time, and may be mounted on one node only. */
export function sharedClaims({ spec, report }: PodContext): void {
  (spec.volumes ?? []).forEach(({ name, persistentVolumeClaim: claim }, i) => {
    if (claim === undefined || claim.readOnly === true) return;
    report(
      'shared-claim',
      ['spec', 'volumes', i, 'persistentVolumeClaim'],
      `Builds that run at once share the claim of '${name ?? ''}'.`,
      {
        notes: ["A 'ReadWriteOnce' claim keeps all but the first node waiting, and a cache may be written by two."],
      },
    );
  });
}
