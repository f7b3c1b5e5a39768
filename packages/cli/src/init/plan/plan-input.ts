import type { App } from '../app.ts';
import type { Choices } from '../choices.ts';
import type { Surroundings } from '../surroundings.ts';

/** What a plan is made of. */
export interface PlanInput {
  readonly choices: Choices;
  readonly app: App;
  readonly around: Surroundings;
  /** Whether files that are there are replaced. */
  readonly force: boolean;
}
