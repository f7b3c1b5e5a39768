import { expect, test } from 'vitest';
import { compile } from '../../packages/compiler/src/compile.ts';
import type { CompileOptions } from '../../packages/compiler/src/compile.ts';
import { project } from '../support/project.ts';

async function compiled(source: string, options: CompileOptions = {}) {
  const root = project({ 'pipeline.ts': source });
  const { value, diagnostics } = await compile('pipeline.ts', { root, header: false, sourceMap: false, ...options });
  const told = diagnostics.map(({ severity, code, message, span }) => {
    const text = value.sources.get(span.file) ?? '';
    return `${severity} ${code} at ${text.slice(span.start, span.end)}: ${message}`;
  });
  return { pipelines: value.pipelines, text: value.pipelines[0]?.text, told };
}

const imports = (names: string) => `import { ${names} } from '@pipec/dsl';\n`;

test('puts Groovy above the pipeline: imports, libraries, methods', async () => {
  const { text, told } = await compiled(`${imports('groovy, pipeline, script, sh, stage')}
export default pipeline({
  agent: 'any',
  prologue: groovy\`
    @Library('shared@v3') _

    import groovy.json.JsonSlurper

    // Reads what a service says of itself.
    def read(text) {
      new JsonSlurper().parseText(text)
    }
  \`,
  stages: [stage('A', [script(groovy\`echo read('{}').toString()\`)])],
});
`);
  expect(told).toEqual([]);
  expect(text).toBe(`@Library('shared@v3') _

import groovy.json.JsonSlurper

// Reads what a service says of itself.
def read(text) {
  new JsonSlurper().parseText(text)
}

pipeline {
  agent any

  stages {
    stage('A') {
      steps {
        script {
          echo read('{}').toString()
        }
      }
    }
  }
}
`);
});

test('tells once what a stage hands to each of its branches, at its place', async () => {
  const { told, text } = await compiled(`${imports('parallel, pipeline, sh, stage, when')}
export default pipeline({
  agent: 'any',
  stages: [
    stage('P', parallel([
      stage('Q', { when: when.branch({ pattern: 'main', compare: 'GLOB' } as any) }, parallel([
        stage('A', [sh\`a\`]),
        stage('B', [sh\`b\`]),
      ])),
    ])),
  ],
});
`);
  expect(told.length).toBe(1);
  expect(told[0]).toMatch(/^error declarative\/[\w-]+ at (?:compare|when\.branch): /);
  expect(text).toBeUndefined();
});

test('checks what will be printed: branches that are laid side by side are no nested ones', async () => {
  const { told, text } = await compiled(`${imports('parallel, pipeline, sh, stage')}
export default pipeline({
  agent: 'any',
  stages: [stage('P', parallel([stage('Q', parallel([stage('A', [sh\`a\`])])), stage('Q / A', [sh\`b\`])]))],
});
`);
  expect(told).toEqual([]);
  expect(text?.match(/stage\('.*'\)/g)).toEqual(["stage('P')", "stage('Q / A (2)')", "stage('Q / A')"]);
});

test('a warning stops nothing', async () => {
  const { told, text } = await compiled(`${imports('pipeline, sh, stage, timeout')}
export default pipeline({ agent: 'any', stages: [stage('A', { failFast: true, steps: [sh\`make\`] })] });
`);
  expect(told).toEqual([expect.stringMatching(/^warning lint\/condition-without-effect at stage/)]);
  expect(text).toContain('failFast true');
});

test('each export is a pipeline of its own; one that is wrong keeps all from being given', async () => {
  const two = (label: string) => `${imports('agent, pipeline, sh, stage')}
export default pipeline({ agent: 'any', stages: [stage('A', [sh\`make\`])] });
export const nightly = pipeline({ agent: agent.label('${label}'), stages: [stage('B', [sh\`make\`])] });
`;
  expect((await compiled(two('linux'))).pipelines.map(({ name }) => name)).toEqual(['default', 'nightly']);
  const { pipelines, told } = await compiled(two('linux docker'));
  expect(pipelines).toEqual([]);
  expect(told).toEqual([expect.stringMatching(/^error lint\/label-expression/)]);
});

test('the build decides where pods go, how wide lines are, and whether there is a header and a map', async () => {
  const source = `${imports('echo, kubernetes, pipeline, stage')}
const pod = kubernetes({ containers: { node: { image: 'node:22.18', resources: { requests: { cpu: '1' } } } } });
export default pipeline({ agent: pod, stages: [stage('A', [pod.container('node', [echo({ message: 'a long text that would stand on one line' })])])] });
`;
  const plain = await compiled(source);
  expect(plain.pipelines[0]).toMatchObject({ files: [], map: undefined });
  expect(plain.text).toMatch(/^pipeline \{/);
  const other = await compiled(source, {
    pods: 'file',
    header: true,
    sourceMap: true,
    width: 40,
    outputOf: () => 'ci/Jenkinsfile',
  });
  expect(other.pipelines[0]!.files.map(({ path, source: from }) => [path, from])).toEqual([
    ['pod-node.yaml', 'pipeline.ts'],
  ]);
  expect(other.text).toMatch(/^\/\/ Made by pipec from \.\.\/pipeline\.ts \(sha256 /);
  expect(other.text).toContain("yamlFile 'ci/pod-node.yaml'");
  expect(JSON.parse(other.pipelines[0]!.map!)).toMatchObject({
    version: 3,
    file: 'Jenkinsfile',
    sources: ['../pipeline.ts'],
  });
});
