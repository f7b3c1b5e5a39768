import type { Parallel, ParallelStep } from '@pipec/model';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { node } from './node.ts';
import { flatStages } from './stage.ts';
import type { StageList } from './stage.ts';

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
  if (Array.isArray(given)) return node('Parallel', { stages: flatStages(given as StageList, 'parallel') });
  const named = Object.entries(given as Readonly<Record<string, Steps>>);
  const branches = named.map(([name, steps]) => node('Branch', { name, steps: flatSteps(steps, name) }));
  return node('ParallelStep', { branches, failFast: options.failFast === true ? true : undefined });
}
