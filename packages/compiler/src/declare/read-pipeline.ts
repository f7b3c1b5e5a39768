import type { Pipeline, Script } from '@pipec/model';
import type { FoundPipeline } from './find-pipelines.ts';
import { readOptions, readParameters, readTriggers } from './read-directives.ts';
import { readEnvironment } from './read-environment.ts';
import { readAgent } from './read-agent.ts';
import { readPost } from './read-post.ts';
import { readSections } from './read-sections.ts';
import { readStages } from './read-stages.ts';
import { readLibraries, readTools } from './read-tools.ts';
import { unreadOf } from './reading.ts';
import type { Reading } from './reading.ts';

const readers = {
  agent: readAgent,
  environment: readEnvironment,
  libraries: readLibraries,
  options: readOptions,
  parameters: readParameters,
  post: readPost,
  stages: readStages,
  tools: readTools,
  triggers: readTriggers,
} as const;

const known = Object.keys(readers) as readonly (keyof typeof readers)[];

const former = {
  properties: 'options',
  jobProperties: 'options',
  wrappers: 'options',
  notifications: 'post',
  postBuild: 'post',
};

/** A `pipeline` block, with what stands above and below it in its file. */
export function readPipeline({ call, index }: FoundPipeline, { statements }: Script, reading: Reading): Pipeline {
  const sections: { [F in keyof typeof readers]?: ReturnType<(typeof readers)[F]> } = {};
  const unread = readSections(call.block, { name: 'The pipeline', known, former }, reading, (name, section, as) =>
    Object.assign(sections, { [name]: readers[name as keyof typeof readers](section, as) }),
  );
  const prologue = statements.slice(0, index ?? 0);
  const epilogue = index === undefined ? [] : statements.slice(index + 1);
  return {
    kind: 'Pipeline',
    span: call.span,
    ...(prologue.length > 0 && { prologue }),
    ...sections,
    ...(epilogue.length > 0 && { epilogue }),
    ...unreadOf(reading, unread),
  };
}
