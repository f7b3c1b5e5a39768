import type { Stage } from '@pipec/model';
import { makeStep } from '../core/call.ts';
import { stage } from '../core/stage.ts';
import type { Text } from '../core/value.ts';
import { timeout } from '../generated/index.ts';

/** Who lets a delivery go on, and how long it waits for them. */
export interface ApprovalSpec {
  /** Users or groups that may approve. */
  readonly by: readonly string[];
  /** How long is waited before the build is aborted, by default 4 hours. */
  readonly within?: { readonly hours?: number; readonly minutes?: number };
  /** What is asked. */
  readonly message?: Text;
  /** The label of the button, by default 'Deploy'. */
  readonly ok?: Text;
  /** The number of the first of the two milestones; without it Jenkins numbers them in the order in which they come. */
  readonly milestone?: number;
}

/**
 * A stage that waits for approval and holds no agent while it does.
 *
 * `milestone` on both sides sees to it that an older build cannot pass once a newer one has.
 */
export function approval(environment: string, spec: ApprovalSpec): readonly Stage[] {
  const { by, within = { hours: 4 }, message, ok = 'Deploy', milestone: first } = spec;
  const minutes = (within.hours ?? 0) * 60 + (within.minutes ?? 0);
  const limit =
    minutes % 60 === 0 ? timeout({ time: minutes / 60, unit: 'HOURS' }) : timeout({ time: minutes, unit: 'MINUTES' });
  return [
    stage(`Before ${environment}`, [makeStep('milestone', { ordinal: first ?? null }, 'ordinal')]),
    stage(`Approve ${environment}`, {
      agent: 'none',
      options: [limit],
      input: {
        message: message ?? `Deploy to ${environment}?`,
        ok,
        submitter: by,
        submitterParameter: 'APPROVED_BY',
      },
      steps: [makeStep('milestone', { ordinal: first === undefined ? null : first + 1 }, 'ordinal')],
    }),
  ];
}
