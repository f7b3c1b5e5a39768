import type { Argument, Branch, Diagnostic, Outcome, ParallelStep, Span, Stage, Step, StepNode } from '@pipec/model';
import { expandMatrix } from './expand-matrix.ts';
import { noCellLeft, parallelInSequence } from './messages.ts';
import { withVariables } from './with-variables.ts';

/** How branches that are steps behave. */
export interface StepsOptions {
  /** Whether a failing branch ends the others although its stage does not say so. */
  readonly failFast: boolean;
}

/**
 * A stage with a `parallel` or a `matrix`, as one whose steps run the branches: `script { parallel(a: { stage('a') { … } }) }`.
 * That is allowed where Declarative allows no further parallel. Branches that say more than steps and variables are told.
 */
export function parallelAsSteps(stage: Stage, options: StepsOptions): Outcome<Stage> {
  const run = parallelStep(stage, options);
  if (run === undefined) return { value: stage, diagnostics: [] };
  const { span } = run;
  const script: Step = { kind: 'Step', span, name: 'script', args: [], body: [run] };
  const { failFast: _, ...rest } = stage;
  const diagnostics = branchesOf(stage).flatMap((child) => whatStepsLack(stage.name, child));
  if (run.branches.length === 0) diagnostics.push(noCellLeft(stage.name, span));
  return { value: { ...rest, body: { kind: 'Steps', span, steps: [script] } }, diagnostics };
}

function branchesOf({ body }: Stage): readonly Stage[] {
  if (body?.kind === 'Matrix') return expandMatrix(body);
  return body?.kind === 'Parallel' ? body.stages : [];
}

/** What each stage in the branches has that steps cannot have. */
function whatStepsLack(owner: string, stage: Stage): Diagnostic[] {
  const sections = (['agent', 'options', 'tools', 'input', 'when', 'post'] as const).flatMap((name) => {
    const section = stage[name];
    return section === undefined ? [] : [parallelInSequence(owner, name, section.span)];
  });
  const secrets = (stage.environment?.entries ?? []).flatMap(({ value }) =>
    value.kind === 'Credentials' ? [parallelInSequence(owner, 'credentials', value.span)] : [],
  );
  const inner = stage.body?.kind === 'Stages' ? stage.body.stages : branchesOf(stage);
  return [...sections, ...secrets, ...inner.flatMap((child) => whatStepsLack(owner, child))];
}

function parallelStep(stage: Stage, options: StepsOptions): ParallelStep | undefined {
  const { body, failFast } = stage;
  if (body?.kind !== 'Parallel' && body?.kind !== 'Matrix') return undefined;
  const branches = branchesOf(stage).map((child): Branch => {
    const { span, name } = child;
    return { kind: 'Branch', span, name, steps: [asStep(child, options)] };
  });
  const ends = failFast === true || options.failFast;
  return { kind: 'ParallelStep', span: body.span, branches, ...(ends && { failFast: true }) };
}

/** `stage('name') { … }` among steps. */
function asStep(stage: Stage, options: StepsOptions): Step {
  const { span, name, environment } = stage;
  const steps = stepsOf(stage, options);
  const body = environment === undefined ? steps : withVariables(environment, steps);
  return { kind: 'Step', span, name: 'stage', args: [argument(name, span)], body };
}

function stepsOf(stage: Stage, options: StepsOptions): readonly StepNode[] {
  const { body } = stage;
  if (body?.kind === 'Steps') return body.steps;
  if (body?.kind === 'Stages') return body.stages.map((child) => asStep(child, options));
  const run = parallelStep(stage, options);
  return run === undefined ? [] : [run];
}

function argument(value: string, span: Span): Argument {
  return { kind: 'Argument', span, value: { kind: 'StringLiteral', span, value } };
}
