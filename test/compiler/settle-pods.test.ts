import { agent, kubernetes, pipeline, sh, stage, yamlMergeStrategy } from '@pipec/dsl';
import type { KubernetesAgent, StageList } from '@pipec/dsl';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { lower } from '../../packages/compiler/src/lower/lower.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { writePods } from '../../packages/compiler/src/settle/write-pods.ts';
import type { Pipeline } from '@pipec/model';

const maven = { image: 'maven:3.9' };
const on = (pod: KubernetesAgent<any>, name = 'A') => stage(name, { agent: pod, steps: [sh`make`] });
const whole = (stages: StageList) => pipeline({ agent: 'none', stages });

/** The text of a pipeline, and the files beside it. */
async function written(given: Pipeline, options: Parameters<typeof writePods>[1] = {}) {
  const { value, files } = await writePods(given, options);
  return { text: print(lower(value)).text, files: Object.fromEntries(files.map(({ path, text }) => [path, text])) };
}

const pod = `apiVersion: v1
kind: Pod
spec:
  containers:
  - name: maven
    image: maven:3.9
    command:
    - sleep
    args:
    - 99d
`;

describe('a pod in the Jenkinsfile', () => {
  test('stands without indent, before the other fields of its agent', async () => {
    const given = kubernetes({
      containers: { maven },
      defaultContainer: 'maven',
      inheritFrom: 'base',
      yamlMergeStrategy: yamlMergeStrategy.merge(),
      retries: 2,
    });
    const { text, files } = await written(whole([on(given)]));
    expect(text).toContain(`        kubernetes {
          yaml '''
${pod}'''
          defaultContainer 'maven'
          inheritFrom 'base'
          yamlMergeStrategy merge()
          retries 2
        }`);
    expect(files).toEqual({});
  });

  test('keeps what Groovy would read: quotes, backslashes and dollar signs', async () => {
    const command = ['sh', '-c', `echo '''it's''' \\n "$HOME" \${X}`];
    const { text } = await written(whole([on(kubernetes({ containers: { maven: { ...maven, command } } }))]));
    const inner = /yaml '''\n([^]*?)\n'''\n/.exec(text)![1]!;
    const read = inner.replace(/\\(.)/g, '$1');
    expect(parseDocument(read).toJS().spec.containers[0].command).toEqual(command);
  });
});

describe('a pod in a file', () => {
  test('is named by the agent from the top of the repository', async () => {
    const given = kubernetes({ containers: { maven }, placement: 'file' });
    expect((await written(whole([on(given)]))).text).toContain("yamlFile 'pod-maven.yaml'");
    const below = await written(whole([on(given)]), { folder: 'ci/' });
    expect(below.text).toContain("yamlFile 'ci/pod-maven.yaml'");
    expect(below.files).toEqual({ 'pod-maven.yaml': pod });
  });

  test('is written once for all stages that share it, and for equal pods of one name', async () => {
    const make = () => kubernetes({ containers: { maven }, placement: 'file', name: 'build' });
    const shared = make();
    const { text, files } = await written(whole([on(shared), on(shared, 'B'), on(make(), 'C')]));
    expect(Object.keys(files)).toEqual(['pod-build.yaml']);
    expect(text.match(/yamlFile 'pod-build\.yaml'/g)).toHaveLength(3);
  });

  test('has a number where another pod has its name', async () => {
    const make = (image: string) => kubernetes({ containers: { maven: { image } }, placement: 'file' });
    const { text, files } = await written(
      whole([on(make('a')), on(make('b'), 'B'), on(make('c'), 'C'), on(make('b'), 'D')]),
    );
    expect(Object.keys(files)).toEqual(['pod-maven.yaml', 'pod-maven-2.yaml', 'pod-maven-3.yaml']);
    expect([...text.matchAll(/yamlFile '(.*)'/g)].map(([, path]) => path)).toEqual([
      'pod-maven.yaml', 'pod-maven-2.yaml', 'pod-maven-3.yaml', 'pod-maven-2.yaml',
    ]); // prettier-ignore
  });

  test('knows the module that it was made from', async () => {
    const { files } = await writePods(whole([on(kubernetes({ containers: { maven }, placement: 'file' }))]));
    expect(files).toEqual([{ path: 'pod-maven.yaml', text: pod, source: '' }]);
  });
});

test('the build decides where those go that do not say it, and the pod where it does', async () => {
  const stages = [
    on(kubernetes({ containers: { maven } })),
    on(kubernetes({ containers: { node: maven }, placement: 'inline' }), 'B'),
    on(kubernetes({ containers: { go: maven }, placement: 'file' }), 'C'),
  ];
  expect(Object.keys((await written(whole(stages))).files)).toEqual(['pod-go.yaml']);
  expect(Object.keys((await written(whole(stages), { placement: 'file' })).files)).toEqual([
    'pod-maven.yaml',
    'pod-go.yaml',
  ]);
});

test('several agents of all kinds stand in one pipeline', async () => {
  const { text } = await written(
    whole([
      on(kubernetes({ containers: { maven } })),
      on(kubernetes.yaml('kind: Pod'), 'B'),
      on(kubernetes.file('pods/own.yaml', { defaultContainer: 'x' }), 'C'),
      on(kubernetes.template('maven node', { cloud: 'west' }), 'D'),
      stage('E', { agent: agent.label('linux'), steps: [] }),
    ]),
  );
  expect([...text.matchAll(/^ {10}(\w+ .*)$/gm)].map(([, line]) => line)).toEqual([
    "yaml '''", "yaml 'kind: Pod'", "yamlFile 'pods/own.yaml'", "defaultContainer 'x'", "inheritFrom 'maven node'", "cloud 'west'",
  ]); // prettier-ignore
});

test('a pipeline without pods is given back as it is', async () => {
  const given = whole([stage('A', { agent: agent.label('linux'), steps: [] })]);
  expect((await writePods(given)).value).toBe(given);
});
