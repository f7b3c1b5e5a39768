import type { Axis, Exclude, Expression, Matrix, Parallel, Stage, Stages, Statement, Steps } from '@pipec/model';
import { lowerAgent } from './lower-agent.ts';
import { flag, lowerDirectives, lowerEnvironment, lowerInput, lowerPost, lowerTools } from './lower-sections.ts';
import { lowerSteps } from './lower-steps.ts';
import { lowerWhen } from './lower-when.ts';
import { argument, block, line, setting, spaced, text } from './statements.ts';

/** `stages { … }`, an empty line between two of them. */
export function lowerStages({ span, stages }: Stages | Parallel, name = 'stages'): Statement {
  return block(name, span, spaced(stages.map(lowerStage)));
}

function lowerStage(stage: Stage): Statement {
  const { span, failFast, body, post } = stage;
  const name = argument(text(stage.name, span));
  const sections = [
    ...lowerPreamble(stage),
    failFast === undefined ? undefined : flag('failFast', span, failFast),
    body && lowerBody(body),
    post && lowerPost(post),
  ];
  return block(
    'stage',
    span,
    sections.filter((section) => section !== undefined),
    [name],
  );
}

/** The sections that a stage and a matrix share, in the order in which they are written. */
function lowerPreamble({ agent, options, input, when, environment, tools }: Stage | Matrix): readonly Statement[] {
  const sections = [
    agent && lowerAgent(agent),
    options && lowerDirectives('options', options),
    input && lowerInput(input),
    when && lowerWhen(when),
    environment && lowerEnvironment(environment),
    tools && lowerTools(tools),
  ];
  return sections.filter((section) => section !== undefined);
}

function lowerBody(body: Steps | Stages | Parallel | Matrix): Statement {
  switch (body.kind) {
    case 'Steps':
      return block('steps', body.span, lowerSteps(body.steps, body.span));
    case 'Stages':
      return lowerStages(body);
    case 'Parallel':
      return lowerStages(body, 'parallel');
    case 'Matrix':
      return lowerMatrix(body);
  }
}

function lowerMatrix(matrix: Matrix): Statement {
  const { span, axes, excludes, stages, post } = matrix;
  const sections = [
    block('axes', span, axes.map(lowerAxis)),
    excludes && block('excludes', span, excludes.map(lowerExclude)),
    ...lowerPreamble(matrix),
    stages && lowerStages(stages),
    post && lowerPost(post),
  ];
  return block(
    'matrix',
    span,
    sections.filter((section) => section !== undefined),
  );
}

function lowerAxis({ span, name, values }: Axis): Statement {
  return block('axis', span, axisLines('values', name, values));
}

function lowerExclude({ span, axes }: Exclude): Statement {
  const lines = axes.map(({ span: at, name, values, inverse }) =>
    block('axis', at, axisLines(inverse === true ? 'notValues' : 'values', name, values)),
  );
  return block('exclude', span, lines);
}

function axisLines(word: 'values' | 'notValues', name: string, values: readonly Expression[]): readonly Statement[] {
  const first = values[0];
  if (first === undefined) return [];
  return [
    setting('name', text(name, first.span)),
    line(
      word,
      first.span,
      values.map((value) => argument(value)),
    ),
  ];
}
