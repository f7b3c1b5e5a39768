import type { Branch, Node, Span, Stage, StageBody, Steps, StepNode } from '@pipec/model';
import { latestOf } from './latest-of.ts';

/** What is wrong with what a stage does; Jenkins tells the first of these. */
export type StageFault =
  /** It holds a `parallel` or a `matrix` (or branches, which stand at `span`), and so does one around it. */
  | { readonly kind: 'nested'; readonly span: Span }
  | { readonly kind: 'several' }
  | { readonly kind: 'nothing' }
  /** It holds a `parallel` or a `matrix`, and may have no agent and no tools of its own. */
  | { readonly kind: 'group'; readonly word: 'parallel' | 'matrix' }
  /** Two sections with steps, which have branches of the same name. */
  | { readonly kind: 'branches'; readonly names: readonly string[] };

/** What is wrong with what a stage does, with these nodes around it; `undefined` where nothing is. */
export function stageFault(stage: Stage, parents: readonly Node[]): StageFault | undefined {
  return faultOf(stage, isInGroup(parents));
}

// Five rules speak of the same stage.
const faultOf = latestOf((stage: Stage, isWithin: boolean): StageFault | undefined => {
  const bodies = [stage.body, ...(stage.others ?? [])].filter((body) => body !== undefined);
  const branches = bodies.filter((body) => body.kind === 'Steps').reduce(addBranches, []);
  const group = bodies.find(({ kind }) => kind === 'Matrix') ?? bodies.find(({ kind }) => kind === 'Parallel');
  if (isWithin) {
    if (group !== undefined) return { kind: 'nested', span: group.span };
    if (branches.length > 1) return { kind: 'nested', span: branches[0]!.span };
  }
  const kinds = new Set(bodies.map(({ kind }) => kind));
  if (branches.length === 0) kinds.delete('Steps');
  if (kinds.size > 1) return { kind: 'several' };
  if (kinds.size === 0) return { kind: 'nothing' };
  if (group !== undefined) return { kind: 'group', word: group.kind === 'Matrix' ? 'matrix' : 'parallel' };
  const names = branches.map(({ name }) => name);
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  return repeated.length === 0 || stage.others === undefined ? undefined : { kind: 'branches', names: repeated };
});

/** Whether a `parallel` or a `matrix` is around, however deep. */
function isInGroup(parents: readonly Node[]): boolean {
  return parents.some(({ kind }) => kind === 'Parallel' || kind === 'Matrix');
}

interface NamedBranch {
  readonly name: string;
  readonly span: Span;
}

/** Jenkins has branches for all steps: those of `parallel` where it is the only step, one named `default` for others. */
function addBranches(branches: readonly NamedBranch[], body: StageBody): readonly NamedBranch[] {
  const steps = stepsOf((body as Steps).steps);
  const [only, ...more] = steps;
  if (only?.kind === 'ParallelStep' && more.length === 0) return [...branches, ...only.branches.map(asBranch)];
  if (isParallelWithoutBranches(steps)) return branches;
  if (only !== undefined && more.length === 0 && branches.length > 0) return branches;
  return [...branches, { name: 'default', span: only?.span ?? body.places?.block ?? body.span }];
}

function asBranch({ name, steps, places, span }: Branch): NamedBranch {
  return { name, span: stepsOf(steps)[0]?.span ?? places?.block ?? span };
}

/** The steps of a list, without the comments between them. */
export function stepsOf(steps: readonly StepNode[]): readonly StepNode[] {
  return steps.filter(({ kind }) => kind !== 'Comment');
}

/** A `parallel` that is the only step of its stage, and has no branch that Jenkins can read. */
export function isParallelWithoutBranches(steps: readonly StepNode[]): boolean {
  const [only, ...more] = stepsOf(steps);
  return only?.kind === 'Step' && only.name === 'parallel' && more.length === 0;
}
