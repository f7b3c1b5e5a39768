import type { Step } from '@pipec/model';
import { milestone } from '../generated/index.ts';

/**
 * The number of a milestone, which must grow along the pipeline. Without one Jenkins counts, which is right as long as every build
 * passes the same milestones. `false` is none: Jenkins refuses milestones inside `parallel`.
 */
export type MilestoneNumber = number | false | undefined;

/** The milestone of a number, or no step at all. Declarative wants to be told that Jenkins shall count: `ordinal: null`. */
export function milestoneAt(number: MilestoneNumber, label: string): Step | false {
  if (number === false) return false;
  return number === undefined ? milestone({ ordinal: null, label }) : milestone(number);
}

/** The number of the milestone so many places further on. */
export function milestoneAfter(number: MilestoneNumber, places: number): MilestoneNumber {
  return typeof number === 'number' ? number + places : number;
}
