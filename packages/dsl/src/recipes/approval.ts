import { checkFields } from '../core/check-fields.ts';
import type { Fields } from '../core/check-fields.ts';
import type { Stage } from '@pipec/model';
import { stage } from '../core/stage.ts';
import { text } from '../core/text.ts';
import { variable } from '../core/environment.ts';
import type { Text } from '../core/value.ts';
import { echo, timeout } from '../generated/index.ts';
import { milestoneAfter, milestoneAt } from './milestone-at.ts';
import type { MilestoneNumber } from './milestone-at.ts';

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
  /** The number of the first of the two milestones. */
  readonly milestone?: MilestoneNumber;
}

const fields: Fields<ApprovalSpec> = {
  by: 'required',
  within: true,
  message: true,
  ok: true,
  milestone: true,
};

/**
 * Two stages: one that a build passes which could be deployed, and one that waits for approval and holds no agent while it does.
 *
 * The milestones see to it that a build is not asked about, and cannot be approved, once a newer one has come as far. APPROVED_BY names
 * who approved, within the stage and in its log.
 *
 * @example A stage of your own behind an approval
 * ```ts
 * stage('Release', { when: [when.beforeInput, when.branch('main')] }, stages([
 *   approval('the app store', { by: ['release-managers'] }),
 *   stage('Upload', { agent: agent.label('mac'), steps: [sh`fastlane release`] }),
 * ]));
 * ```
 */
export function approval(environment: string, spec: ApprovalSpec): readonly Stage[] {
  checkFields(spec, fields, 'an approval');
  const { by, within = { hours: 4 }, message, ok = 'Deploy', milestone } = spec;
  const minutes = (within.hours ?? 0) * 60 + (within.minutes ?? 0);
  const limit =
    minutes % 60 === 0 ? timeout({ time: minutes / 60, unit: 'HOURS' }) : timeout({ time: minutes, unit: 'MINUTES' });
  const [ready, approve] = [`Ready for ${environment}`, `Approve ${environment}`];
  return [
    ...(milestone === false ? [] : [stage(ready, [milestoneAt(milestone, ready)])]),
    stage(approve, {
      agent: 'none',
      options: [limit],
      input: {
        message: message ?? `Deploy to ${environment}?`,
        ok,
        submitter: by,
        submitterParameter: 'APPROVED_BY',
      },
      steps: [echo(text`Approved by ${variable('APPROVED_BY')}`), milestoneAt(milestoneAfter(milestone, 1), approve)],
    }),
  ];
}
