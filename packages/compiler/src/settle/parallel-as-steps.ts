import type {
  Argument,
  Branch,
  EnvEntry,
  Environment,
  Expression,
  Outcome,
  Span,
  Stage,
  Step,
  StepNode,
  Steps,
} from '@pipec/model';
import { expandMatrix } from './expand-matrix.ts';
import { parallelInSequence } from './messages.ts';

/**
 * A stage with a `parallel` or a `matrix`, as one whose steps run the branches: `script { parallel(a: { stage('a') { … } }) }`.
 * That is allowed where Declarative allows no further parallel. Branches that say more than steps and variables are told.
 */
export function parallelAsSteps(stage: Stage): Outcome<Stage> {
  const { body } = stage;
  if (body?.kind !== 'Parallel' && body?.kind !== 'Matrix') return { value: stage, diagnostics: [] };
  const children = body.kind === 'Matrix' ? expandMatrix(body) : body.stages;
  const diagnostics = children.flatMap((child) => {
    const section = whatStepsLack(child);
    return section === undefined ? [] : [parallelInSequence(stage.name, child.name, section, child.span)];
  });
  const branches = children.map((child): Branch => ({
    kind: 'Branch',
    span: child.span,
    name: child.name,
    steps: [asStep(child)],
  }));
  const { span } = body;
  const run: StepNode = { kind: 'ParallelStep', span, branches, ...(stage.failFast === true && { failFast: true }) };
  const script: Step = { kind: 'Step', span, name: 'script', args: [], body: [run] };
  const steps: Steps = { kind: 'Steps', span, steps: [script] };
  const { failFast: _, ...rest } = stage;
  return { value: { ...rest, body: steps }, diagnostics };
}

/** The first section of a stage that has no counterpart among steps. */
function whatStepsLack(stage: Stage): string | undefined {
  const section = (['agent', 'options', 'tools', 'input', 'when', 'post'] as const).find(
    (name) => stage[name] !== undefined,
  );
  if (section !== undefined) return section;
  if (stage.environment?.entries.some(({ value }) => value.kind === 'Credentials') === true) return 'credentials';
  if (stage.body?.kind === 'Stages') return stage.body.stages.map(whatStepsLack).find((found) => found !== undefined);
  return stage.body?.kind === 'Steps' || stage.body === undefined ? undefined : stage.body.kind.toLowerCase();
}

function asStep(stage: Stage): Step {
  const { span, name, environment, body } = stage;
  const steps: readonly StepNode[] =
    body?.kind === 'Steps' ? body.steps : body?.kind === 'Stages' ? body.stages.map(asStep) : [];
  const inner = environment === undefined ? steps : [withVariables(environment, steps)];
  return {
    kind: 'Step',
    span,
    name: 'stage',
    args: [argument(span, { kind: 'StringLiteral', span, value: name })],
    body: inner,
  };
}

function withVariables({ span, entries }: Environment, body: readonly StepNode[]): Step {
  const items = entries.map((entry) => argument(span, assignment(entry)));
  return { kind: 'Step', span, name: 'withEnv', args: [argument(span, { kind: 'ListLiteral', span, items })], body };
}

/** `'NAME=text'`, or `"NAME=${value}"` where only Jenkins knows the value. */
function assignment({ span, name, value }: EnvEntry): Expression {
  if (value.kind === 'Credentials') return { kind: 'NullLiteral', span };
  if (value.kind === 'StringLiteral') return { kind: 'StringLiteral', span, value: `${name}=${value.value}` };
  const parts = value.kind === 'GString' ? value.parts : [{ kind: 'GStringHole' as const, span, expression: value }];
  return { kind: 'GString', span, parts: [{ kind: 'GStringText', span, value: `${name}=` }, ...parts] };
}

function argument(span: Span, value: Expression): Argument {
  return { kind: 'Argument', span, value };
}
