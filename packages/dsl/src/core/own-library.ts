import type { LibraryEntry, Matrix, Parallel, Stage, Stages, StepNode, Steps } from '@pipec/model';
import { node } from './node.ts';
import { settings } from './settings.ts';
import { toExpression } from './value.ts';

/** Steps that call pipec's shared library. Nodes are plain data, so that it is remembered beside them. */
const callers = new WeakSet<StepNode>();

/** Says of a step that it, or Groovy inside it, calls pipec's shared library: the pipeline that it comes into loads the library. */
export function callsOwnLibrary<S extends StepNode>(step: S): S {
  callers.add(step);
  return step;
}

/** The entry of `libraries` for pipec's shared library, where stages call it and the author does not name it already. */
export function ownLibrary(stages: readonly Stage[], named: readonly LibraryEntry[]): readonly LibraryEntry[] {
  const { library } = settings();
  if (library === null || !stages.some(({ body }) => calls(body))) return [];
  const isNamed = named.some(
    ({ value }) => value.kind === 'StringLiteral' && baseName(value.value) === baseName(library),
  );
  return isNamed ? [] : [node('LibraryEntry', { value: toExpression(library) })];
}

/** `pipec` for `pipec@v1.2.0`. */
const baseName = (library: string) => library.replace(/@.*$/s, '');

function calls(body: Steps | Stages | Parallel | Matrix | undefined): boolean {
  if (body === undefined) return false;
  if (body.kind === 'Steps') return body.steps.some(isCaller);
  const stages = body.kind === 'Matrix' ? (body.stages?.stages ?? []) : body.stages;
  return stages.some((stage) => calls(stage.body));
}

function isCaller(step: StepNode): boolean {
  if (callers.has(step)) return true;
  if (step.kind === 'Step') return (step.body ?? []).some(isCaller);
  return step.kind === 'ParallelStep' && step.branches.some(({ steps }) => steps.some(isCaller));
}
