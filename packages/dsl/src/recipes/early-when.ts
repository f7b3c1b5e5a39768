import { when as flags } from '../core/when.ts';
import type { ConditionLike, WhenFlag, WhenSpec } from '../core/when.ts';

/** The `when` of a stage that is looked at early, so that a stage which is skipped asks nobody and takes no lock and no agent. */
export function earlyWhen(
  when: WhenSpec | undefined,
  before: readonly WhenFlag['before'][],
): { readonly when?: WhenSpec } {
  if (when === undefined) return {};
  const conditions: readonly (ConditionLike | WhenFlag)[] = Array.isArray(when) ? when : [when as ConditionLike];
  return { when: [...before.map((flag) => flags[flag]), ...conditions] };
}
