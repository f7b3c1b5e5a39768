import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { pipec, repository } from '../support/pipec.ts';

const jenkinsfile = `pipeline {
  agent {
    kubernetes {
      inheritFrom 'java'
      yaml """
spec:
  priorityClassName: high
  containers:
  - { name: maven, image: 'maven:\${params.VERSION}', command: [sleep], args: [99d] }
"""
    }
  }
  stages {
    stage('Build') { steps { sh 'make' } }
    stage('Deploy') {
      agent { kubernetes { yamlFile 'ci/deploy.yaml' } }
      steps { sh 'make' }
    }
    stage('Here') {
      agent any
      steps { sh 'make' }
    }
  }
}
`;
const deploy = 'spec: { containers: [{ name: kubectl, image: "kubectl:1.36", command: [sleep], args: [99d] }] }\n';
const configuration = `
jenkins:
  clouds:
  - kubernetes:
      name: cluster
      namespace: ci
      templates:
      - { name: java, serviceAccount: builder, yaml: 'spec: { containers: [{ name: node, image: node }] }' }
`;

const project = (files: Readonly<Record<string, string>> = {}): string =>
  repository({ Jenkinsfile: jenkinsfile, 'ci/deploy.yaml': deploy, 'jenkins.yaml': configuration, ...files });

interface Shown {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly stages: readonly string[];
  readonly pod: {
    readonly spec: { readonly containers: readonly { readonly name: string; readonly image: string }[] };
  };
  readonly notes: readonly { readonly kind: string; readonly message: string }[];
  readonly refusals: readonly { readonly field: string }[];
}

/** The pods as a program reads them. */
async function shown(args: readonly string[], cwd: string, input = ''): Promise<readonly Shown[]> {
  const { stdout, stderr } = await pipec(['pod', '--format', 'json', ...args], { cwd, input });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { readonly pods: readonly Shown[] }).pods;
}

const containersOf = ({ pod }: Shown): readonly string[] => pod.spec.containers.map(({ name }) => name);

test('all pods as YAML, which says where they are from', async () => {
  const { exitCode, stdout, stderr } = await pipec(['pod', '--templates', 'jenkins.yaml'], { cwd: project() });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const documents = parseAllDocuments(stdout);
  expect([...documents].map((document) => document.toJS() as unknown)).toMatchObject([
    {
      kind: 'Pod',
      metadata: { namespace: 'ci' },
      spec: { serviceAccountName: 'builder', containers: [{ name: 'maven' }, { name: 'jnlp' }] },
    },
    { kind: 'Pod', spec: { containers: [{ name: 'kubectl' }, { name: 'jnlp' }] } },
  ]);
  expect(stdout.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# Jenkinsfile:2:3',
    '# unknown: ${params.VERSION} is only known when the pipeline runs.',
    "# lost: The YAML of the template 'java' does not count: without 'yamlMergeStrategy merge()' the last one does, that of the agent.",
    "# added: The agent runs in a container 'jnlp' of its own.",
    "# added: The pod goes to nodes with 'kubernetes.io/os=linux'.",
    "# Jenkinsfile:16:7, 'Deploy'",
    "# added: The agent runs in a container 'jnlp' of its own.",
    "# added: The pod goes to nodes with 'kubernetes.io/os=linux'.",
  ]);
});

test('without a configuration the templates of the controller are not known', async () => {
  const [pod] = await shown([], project());
  expect(pod).toMatchObject({ file: 'Jenkinsfile', line: 2, column: 3, stages: [], refusals: [] });
  expect(pod?.pod.spec.containers[0]).toMatchObject({ name: 'maven', image: 'maven:${params.VERSION}' });
  expect(pod?.notes).toContainEqual({ kind: 'unknown', message: "What the template 'java' says is not known here." });
});

describe('a stage', () => {
  test.each<[stage: string, containers: readonly string[][]]>([
    ['Build', [['maven', 'jnlp']]],
    ['Deploy', [['kubectl', 'jnlp']]],
  ])('%s', async (stage, containers) => {
    expect((await shown(['--stage', stage], project())).map(containersOf)).toEqual(containers);
  });

  test('that runs on no pod, and one that is none', async () => {
    const cwd = project();
    expect(await pipec(['pod', '--stage', 'Here'], { cwd })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: "'Here' asks for no pod.\n",
    });
    const { exitCode, stderr } = await pipec(['pod', '--stage', 'Biuld'], { cwd });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "pipec: There is no stage 'Biuld'. Did you mean 'Build'?\n",
    });
  });

  test('of a script', async () => {
    const text = `podTemplate(yaml: '''${deploy}''') {
  node(POD_LABEL) {
    stage('A') { sh 'make' }
    stage('B') { podTemplate(containers: [containerTemplate(name: 'go', image: 'go')]) { node(POD_LABEL) { sh 'make' } } }
  }
}
`;
    expect((await shown(['--stage', 'A', '-'], project(), text)).map(containersOf)).toEqual([['kubectl', 'jnlp']]);
    // What stands in another template inherits from it.
    expect((await shown(['--stage', 'B', '-'], project(), text)).map(containersOf)).toEqual([
      ['kubectl', 'go', 'jnlp'],
    ]);
  });
});

test('a pod that the API server refuses, as it is after all', async () => {
  const cwd = project({
    'ci/deploy.yaml': 'spec: { volumes: [{ name: workspace-volume, emptyDir: {} }, { name: Cache }] }',
  });
  const { exitCode, stdout } = await pipec(['pod', 'ci/deploy.yaml', '--format', 'json'], { cwd });
  expect(exitCode).toBe(1);
  const { pods } = JSON.parse(stdout) as { readonly pods: readonly Shown[] };
  expect(pods[0]?.refusals.map(({ field }) => field)).toContain('spec.volumes[1].name');
});

test('Pod Security is asked where the call says so', async () => {
  const cwd = project();
  expect((await pipec(['pod', '--stage', 'Deploy'], { cwd })).exitCode).toBe(0);
  expect((await pipec(['pod', '--stage', 'Deploy', '--security', 'baseline'], { cwd })).exitCode).toBe(0);
  const { exitCode, stdout } = await pipec(['pod', '--stage', 'Deploy', '--security', 'restricted'], { cwd });
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^# refused: .*allowPrivilegeEscalation/m);
});

test('YAML that cannot be read is told at its place', async () => {
  const text = "podTemplate(yaml: '''spec: [''') { node(POD_LABEL) { sh 'make' } }\n";
  const { exitCode, stdout, stderr } = await pipec(['pod', '-'], { cwd: project(), input: text });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('error[kubernetes/yaml-syntax]');
  expect(stderr).toContain('<stdin>:1:');
});

test('a file outside of the repository is not read', async () => {
  const text =
    "pipeline {\n  agent { kubernetes { yamlFile '../../../../etc/hostname' } }\n  stages { stage('A') { steps { sh 'a' } } }\n}\n";
  const [pod] = await shown(['Other'], project({ Other: text }));
  expect(pod?.notes).toContainEqual({
    kind: 'unknown',
    message: 'The YAML is only known when the pipeline runs, or is not at hand.',
  });
});

test('the pods of a pipeline.ts', async () => {
  const module = `import { kubernetes, pipeline, sh, stage } from '@pipec/dsl';
export default pipeline({
  agent: kubernetes({ placement: 'file', containers: { maven: { image: 'maven:3.9.11' } } }),
  stages: [stage('Build', [sh('mvn verify')])],
});
`;
  const [pod] = await shown(['pipeline.ts'], project({ 'pipeline.ts': module }));
  expect(pod && containersOf(pod)).toEqual(['maven', 'jnlp']);
  expect(pod?.file).toBe('Jenkinsfile');
});

test('the templates that the configuration names', async () => {
  const cwd = project({ 'pipec.config.yaml': 'kubernetes: { templates: jenkins.yaml }\n' });
  const [configured] = await shown([], cwd);
  const [asked] = await shown(['--templates', 'jenkins.yaml'], cwd);
  expect(configured).toEqual(asked);
});
