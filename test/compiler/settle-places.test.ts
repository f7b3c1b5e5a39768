import { visit } from '@pipec/model';
import type { Kind, Node, Pipeline } from '@pipec/model';
import { expect, test } from 'vitest';
import { load } from '../../packages/compiler/src/load/load.ts';
import { locate } from '../../packages/compiler/src/load/locate.ts';
import { placeSections } from '../../packages/compiler/src/settle/place-sections.ts';
import { project } from '../support/project.ts';

const source = `import { cron, echo, parameter, pipeline, secretText, sh, stage, matrix, timeout, when } from '@pipec/dsl';

const shared = { PROXY: 'http://proxy' };

export default pipeline({
  agent: 'any',
  libraries: ['steps@v1'],
  options: [timeout(5)],
  triggers: [cron('@daily')],
  parameters: { VERSION: { type: 'string', default: 'x' }, TAG: parameter.gitParameter({ name: 'TAG' }) },
  environment: { ...shared, REGISTRY: 'registry', TOKEN: secretText('token') },
  tools: { maven: 'Maven 3.9' },
  stages: ({ env }) => [
    stage('Build', {
      environment: { LOCAL: '1' },
      input: { message: 'Go on?', ok: 'Yes' },
      when: [when.beforeAgent, when.branch('main')],
      steps: [sh\`make \${env.REGISTRY}\`],
      post: { always: [echo('done')], failure: [] },
    }),
    stage('Test', matrix({ axes: { OS: ['a'] }, environment: { CELL: '1' }, stages: [stage('T', [])] })),
  ],
});
`;

let placed: Promise<Pipeline> | undefined;
async function place(): Promise<Pipeline> {
  const { value, diagnostics } = await load('pipeline.ts', { root: project({ 'pipeline.ts': source }) });
  expect(diagnostics).toEqual([]);
  return placeSections(value.pipelines[0]!.value, (call, part) => locate(source, call, part));
}

/** What the author wrote where nodes of a kind have their places. */
async function placesOf(kind: Kind): Promise<readonly string[]> {
  const found: string[] = [];
  visit(await (placed ??= place()), {
    [kind]: ({ span }: Node) => void found.push(source.slice(span.start, span.end)),
  });
  return found;
}

test.each<[kind: Kind, places: readonly string[]]>([
  ['Environment', ['environment', 'environment', 'environment']],
  ['EnvEntry', ['environment', 'REGISTRY', 'TOKEN', 'LOCAL', 'CELL']],
  ['Credentials', ['TOKEN']],
  ['Parameters', ['parameters']],
  ['BuildParameter', ['VERSION', 'parameter.gitParameter']],
  ['Tools', ['tools']],
  ['ToolEntry', ['maven']],
  ['Libraries', ['libraries']],
  ['Options', ['options']],
  ['Option', ['timeout']],
  ['Triggers', ['triggers']],
  ['Trigger', ['cron']],
  ['Input', ['input']],
  ['When', ['when']],
  ['CallCondition', ['when.branch']],
  ['Post', ['post']],
  ['PostCondition', ['always', 'failure']],
  ['Stage', ['stage', 'stage', 'stage']],
])('gives %s the places where the author names them', async (kind, places) => {
  expect(await placesOf(kind)).toEqual(places);
});

test('leaves what has no places as it is', () => {
  const stages = { kind: 'Stages', span: { file: '', start: 0, end: 0 }, stages: [] } as const;
  const pipeline = { kind: 'Pipeline', span: stages.span, stages } as const;
  expect(placeSections(pipeline, (call) => call)).toEqual(pipeline);
});
