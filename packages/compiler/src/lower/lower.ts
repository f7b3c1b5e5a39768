import type { Pipeline, Script, Statement } from '@pipec/model';
import { lowerAgent } from './lower-agent.ts';
import { lowerDirectives, lowerEnvironment, lowerLibraries, lowerPost, lowerTools } from './lower-sections.ts';
import { lowerStages } from './lower-stages.ts';
import { block, spaced } from './statements.ts';

/**
 * The Groovy that says what a pipeline says, in the idiom of Declarative and in one order of sections.
 *
 * What check let through is lowered as it is; Groovy that nobody has read yet stays `Unparsed`.
 */
export function lower(pipeline: Pipeline): Script {
  const { span, agent, libraries, options, parameters, triggers, environment, tools, stages, post } = pipeline;
  const sections: readonly (Statement | undefined)[] = [
    agent && lowerAgent(agent),
    libraries && lowerLibraries(libraries),
    options && lowerDirectives('options', options),
    parameters && lowerDirectives('parameters', parameters),
    triggers && lowerDirectives('triggers', triggers),
    environment && lowerEnvironment(environment),
    tools && lowerTools(tools),
    stages && lowerStages(stages),
    post && lowerPost(post),
  ];
  const body = sections.filter((section) => section !== undefined);
  const whole = block('pipeline', span, spaced(body));
  return {
    kind: 'Script',
    span,
    statements: [...(pipeline.prologue ?? []), whole, ...(pipeline.epilogue ?? [])].map(apart),
  };
}

/** The pipeline stands apart from what is above and below it. */
function apart<S extends Statement>(statement: S, index: number): S {
  if (index === 0 || statement.trivia?.blankBefore === true) return statement;
  return { ...statement, trivia: { ...statement.trivia, blankBefore: true } };
}
