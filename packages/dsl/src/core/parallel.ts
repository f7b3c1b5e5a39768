import type { Parallel, ParallelStep } from '@pipec/model';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { checkFields } from './check-fields.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { flatStages } from './stage.ts';
import type { StageList } from './stage.ts';
import { describe, isPlainObject } from './value.ts';

/**
 * Stages side by side, as what a stage does. Given branches by name it is the step `parallel`, the only one of its stage.
 *
 * Jenkins knows no `parallel` inside a `parallel`; the compiler lays nested ones side by side.
 *
 * @example
 * ```ts
 * stage('Check', { failFast: true }, parallel([stage('Lint', [sh`npm run lint`]), stage('Test', [sh`npm test`])]));
 * stage('Check', [parallel({ lint: [sh`npm run lint`], test: [sh`npm test`] }, { failFast: true })]);
 * ```
 */
export function parallel(stages: StageList): Parallel;
export function parallel(
  branches: Readonly<Record<string, Steps>>,
  options?: { readonly failFast?: boolean },
): ParallelStep;
export function parallel(
  given: StageList | Readonly<Record<string, Steps>>,
  options: { readonly failFast?: boolean } = {},
): Parallel | ParallelStep {
  if (Array.isArray(given)) return node('Parallel', { stages: flatStages(given as StageList, 'parallel', 0) });
  if (!isPlainObject(given)) {
    throw new Misuse(`'parallel' takes a list of stages, or steps by name, but this is ${describe(given)}.`, 0);
  }
  checkFields(options, { failFast: true }, "what 'parallel' takes besides", 1);
  const named = Object.entries(given as Readonly<Record<string, Steps>>);
  const branches = named.map(([name, steps]) => node('Branch', { name, steps: flatSteps(steps, name, [0, name]) }));
  return node('ParallelStep', { branches, failFast: options.failFast === true ? true : undefined });
}
