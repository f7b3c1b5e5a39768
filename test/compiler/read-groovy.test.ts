import { visit } from '@pipec/model';
import type { Comment } from '@pipec/model';
import { expect, test } from 'vitest';
import { load } from '../../packages/compiler/src/load/load.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { readGroovy } from '../../packages/compiler/src/read-groovy.ts';
import { project } from '../support/project.ts';

const source = `import { env, groovy, pipeline, script, sh, stage, text, when } from '@pipec/dsl';

const known = { build: env.BUILD_ID };

export default pipeline({
  agent: 'any',
  parameters: { X: { type: 'string' } },
  stages: ({ params }) => [
    stage('Build', {
      when: when.expression(groovy\`currentBuild.number > \${7}\`),
      steps: [
        script(groovy\`
          // says it
          def version = \${env.BRANCH_NAME}
          echo "v\\\${version} \${params.X}, \${'plain'} \${text\`b\${known.build}\`}" // twice
          items.each { println "it's \\\`\\\${it}\\\`" }
        \`),
        sh\`make\`,
      ],
    }),
  ],
});
`;

const printed = `      steps {
        script {
          // says it
          def version = env.BRANCH_NAME
          echo "v\${version} \${params.X}, plain b\${env.BUILD_ID}" // twice
          items.each {
            println "it's \`\${it}\`"
          }
        }
        sh 'make'
      }`;

const ends = [
  ['lines of Unix', '\n'],
  ['lines of Windows', '\r\n'],
] as const;

test.each(ends)('reads Groovy with its holes: %s', async (_, end) => {
  const root = project({ 'pipeline.ts': source.replaceAll('\n', end) });
  const { value, diagnostics } = await compile('pipeline.ts', { root });
  expect(diagnostics).toEqual([]);
  expect(value.pipelines[0]!.text).toContain(printed);
  expect(value.pipelines[0]!.text).toContain('expression {\n          currentBuild.number > 7\n        }');
});

test.each(ends)("what it reads has its place in the author's file: %s", async (_, end) => {
  const root = project({ 'pipeline.ts': source.replaceAll('\n', end) });
  const { value } = await load('pipeline.ts', { root });
  const written = value.sources.get('pipeline.ts')!;
  const read = await readGroovy(value.pipelines[0]!.value, value.sources);
  const places: string[] = [];
  const comments: Comment[] = [];
  visit(read.value, {
    Name: ({ name, span }) => void places.push(`${name}: ${written.slice(span.start, span.end)}`),
    ScriptBlock: ({ statements }) => void comments.push(...statements.flatMap(({ trivia }) => trivia?.leading ?? [])),
  });
  expect([...new Set(places)].sort()).toEqual([
    'currentBuild: currentBuild', 'echo: echo', 'env: env.BRANCH_NAME', 'env: env.BUILD_ID', 'items: items', 'it: it', 'params: params.X',
    'println: println', 'version: version',
  ].sort()); // prettier-ignore
  expect(comments.map(({ span }) => written.slice(span.start, span.end))).toEqual(['// says it']);
});

test('leaves a pipeline without Groovy alone, and never loads the parser for it', async () => {
  const root = project({
    'pipeline.ts':
      "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', stages: [stage('A', [sh`make`])] });\n",
  });
  const { value } = await load('pipeline.ts', { root });
  const given = value.pipelines[0]!.value;
  expect((await readGroovy(given, value.sources)).value).toBe(given);
});
