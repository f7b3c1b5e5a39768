import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pipec, repository, write } from '../support/pipec.ts';

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly kind?: string;
    readonly diagnostics: readonly {
      readonly line: number;
      readonly column: number;
      readonly severity: string;
      readonly code: string;
      readonly field?: string;
    }[];
  }[];
}

/** The files that were looked at, each with what is told of it as `code@line:column`. */
async function linted(args: readonly string[], cwd: string, input = '') {
  const { exitCode, stdout, stderr } = await pipec(['lint', '--format', 'json', ...args], { cwd, input });
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as Report;
  const told = files.map(({ file, kind, diagnostics }) => ({
    file,
    kind,
    told: diagnostics.map(({ code, line, column }) => `${code.replace('kubernetes/', '')}@${line}:${column}`),
  }));
  return { exitCode, told, fields: files.flatMap(({ diagnostics }) => diagnostics.map(({ field }) => field)) };
}

const fine = 'spec:\n  containers:\n  - { name: maven, image: maven, command: [sleep], args: [99d] }\n';
const faulty = fine.replace('name: maven', 'name: Maven');
const pipeline = (agent: string): string =>
  `pipeline {\n  agent { kubernetes { ${agent} } }\n  stages { stage('A') { steps { sh 'make' } } }\n}\n`;
const named = pipeline("yamlFile 'ci/agent.yaml'");

test('a pod in a file that a pipeline names is told at its place there, once', async () => {
  const cwd = repository({ 'app/Jenkinsfile': named, 'app/Jenkinsfile.release': named, 'ci/agent.yaml': faulty });
  const release = { file: 'app/Jenkinsfile.release', kind: 'declarative', told: [] };
  expect(await linted([], cwd)).toMatchObject({
    exitCode: 1,
    told: [
      { file: 'app/Jenkinsfile', kind: 'declarative', told: [] },
      { file: 'ci/agent.yaml', told: ['invalid-name@3:13'] },
      release,
    ],
  });
  // Reports tell files from the working folder.
  const { told } = await linted(['Jenkinsfile'], path.join(cwd, 'app'));
  expect(told.map(({ file }) => file)).toEqual(['Jenkinsfile', '../ci/agent.yaml']);
});

test('what is not there, or leads out of the repository, is not told', async () => {
  const outside = repository({ 'agent.yaml': faulty });
  const cwd = repository({
    A: pipeline("yamlFile 'lost.yaml'"),
    B: pipeline(`yamlFile '${path.join(outside, 'agent.yaml')}'`),
    C: pipeline("yamlFile 'linked.yaml'"),
    D: pipeline("yamlFile 'ci'"),
    'ci/x': '',
  });
  symlinkSync(path.join(outside, 'agent.yaml'), path.join(cwd, 'linked.yaml'));
  expect(await linted(['A', 'B', 'C', 'D'], cwd)).toMatchObject({ exitCode: 0, fields: [] });
});

test('results that are kept know of the files that a pipeline names', async () => {
  const cwd = repository({ Jenkinsfile: named, 'ci/agent.yaml': fine });
  const cached = ['--cache-file', path.join(cwd, 'kept'), 'Jenkinsfile'];
  expect((await linted(cached, cwd)).exitCode).toBe(0);
  write(cwd, 'ci/agent.yaml', faulty);
  expect((await linted(cached, cwd)).exitCode).toBe(1);
});

test('a file of objects: a pod as a template for an agent, others as the API server takes them', async () => {
  const cwd = repository({
    'pod.yaml': `${faulty.replace('command: [sleep], args: [99d] ', '')}---\napiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: {}\n`,
  });
  expect(await linted(['pod.yaml'], cwd)).toMatchObject({
    exitCode: 1,
    told: [
      {
        file: 'pod.yaml',
        kind: 'objects',
        told: ['invalid-name@3:13', 'short-lived-container@3:7', 'missing-value@8:1'],
      },
    ],
    fields: expect.arrayContaining(['spec.ports']) as string[],
  });
});

test('the API server takes what a person would not', async () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'web' },
    spec: { containers: [{ name: 'web', image: 'nginx', securityContext: { privileged: true } }] },
  };
  const cwd = repository({ 'pod.json': JSON.stringify(pod), 'bad.json': JSON.stringify({ ...pod, spec: {} }) });
  expect(await linted(['--profile', 'api-server', 'pod.json', 'bad.json'], cwd)).toEqual({
    exitCode: 1,
    told: [
      { file: 'pod.json', kind: 'objects', told: [] },
      { file: 'bad.json', kind: 'objects', told: ['missing-value@1:59'] },
    ],
    fields: ['spec.containers'],
  });
  expect((await linted(['--profile', 'api-server', '-'], cwd, 'kind: Pod\n')).exitCode).toBe(1);
});

test('a list of one kind, and what readers of YAML leave a text', async () => {
  const list = `apiVersion: v1
kind: ConfigMapList
items:
- metadata: { name: times, creationTimestamp: 2026-01-31T12:00:00Z }
  data: { day: 2026-01-31, ratio: 190:20, mode: '0400' }
- metadata: { name: Numbers }
  data: { mode: 0400 }
`;
  const cwd = repository({ 'list.yaml': list });
  expect(await linted(['--profile', 'api-server', 'list.yaml'], cwd)).toMatchObject({
    told: [{ told: ['wrong-type@7:17', 'invalid-name@6:21'] }],
    fields: expect.arrayContaining(['items[1].data[mode]']) as string[],
  });
});

test('levels of a configuration count for files of objects too', async () => {
  const config = { lint: { rules: { 'kubernetes/invalid-name': 'off' } } };
  const cwd = repository({ 'pod.yaml': faulty, 'pipec.config.json': JSON.stringify(config) });
  expect(await linted(['pod.yaml'], cwd)).toMatchObject({ exitCode: 0, fields: [] });
});

const controller = `
jenkins:
  clouds:
  - kubernetes:
      name: cluster
      templates:
      - { name: java, containers: [{ name: maven, image: 'maven:3', command: sleep, args: 99d }] }
`;

test('the templates that the configuration names', async () => {
  const jenkinsfile = `pipeline {
  agent { kubernetes { inheritFrom 'jav' } }
  stages {
    stage('A') {
      agent { kubernetes { inheritFrom 'java' } }
      steps {
        container('maven') { sh 'mvn -B verify' }
        container('mavn') { sh 'mvn -B verify' }
      }
    }
    stage('B') {
      agent { kubernetes { cloud 'clusters' } }
      steps { sh 'make' }
    }
  }
}
`;
  const config = 'kubernetes:\n  templates: ci/jenkins.yaml\n';
  const cwd = repository({ Jenkinsfile: jenkinsfile });
  expect((await linted([], cwd)).told).toMatchObject([{ told: [] }]);
  write(cwd, 'pipec.config.yaml', config);
  expect(await pipec(['lint'], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("There is no file 'ci/jenkins.yaml', which the configuration names"),
  });
  const whole = repository({
    Jenkinsfile: jenkinsfile,
    'pipec.config.yaml': config,
    'ci/jenkins.yaml': controller,
    'ci/other.yaml': 'jenkins: {}\n',
  });
  const told = ['unknown-template@2:36', 'unknown-container@8:19', 'unknown-cloud@12:34'];
  expect(await linted([], whole)).toMatchObject({ exitCode: 1, told: [{ told }] });
  // Results that are kept go by the templates.
  expect((await linted(['--cache-file', 'cache'], whole)).told).toMatchObject([{ told }]);
  write(whole, 'ci/jenkins.yaml', controller.replace('java', 'jav'));
  expect((await linted(['--cache-file', 'cache'], whole)).told).toMatchObject([
    { told: ['unknown-template@5:40', 'unknown-container@7:19', 'unknown-container@8:19', 'unknown-cloud@12:34'] },
  ]);
  write(whole, 'ci/jenkins.yaml', 'jenkins: [');
  const { exitCode, stdout } = await pipec(['lint'], { cwd: whole });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('error[kubernetes/yaml-syntax]');
  write(whole, 'pipec.config.yaml', 'kubernetes: { templates: [ci/other.yaml] }\n');
  expect((await pipec(['lint'], { cwd: whole })).stderr).toContain("There is no Kubernetes cloud in 'ci/other.yaml'");
});

test('a file of objects that a pipeline names as well is told once', async () => {
  const cwd = repository({ Jenkinsfile: named, 'ci/agent.yaml': faulty });
  const { told } = await linted(['Jenkinsfile', './ci/agent.yaml'], cwd);
  expect(told.flatMap((file) => file.told)).toEqual(['invalid-name@3:13']);
});

test("the pod templates of a controller's configuration", async () => {
  const casc = `jenkins:
  clouds:
  - kubernetes:
      templates:
      - name: base
        inheritFrom: bsae
        nodeSelector: disk:ssd
        containers:
        - { name: Maven, image: 'maven:3', command: sleep, args: 99d }
        yaml: |
          spec:

            containers:
            - name: node
              image: node:22
              command: [sleep, 99d]
              resources:
                limits: { memory: 2GB, cpu: '\${CPU}' }
      - name: broken
        yaml: |
            spec: [
      - name: quoted
        yaml: "spec: { containers: [{ name: A, image: b, command: [sleep, 99d] }] }"
      - 'no template'
  - amazonEC2: {}
unclassified: {}
`;
  const cwd = repository({ 'jenkins.yaml': casc, 'empty.yaml': 'jenkins: {}\n' });
  expect((await linted(['jenkins.yaml', 'empty.yaml'], cwd)).told).toMatchObject([
    {
      told: [
        'unknown-template@6:22',
        'node-selector@7:23',
        'invalid-name@9:19',
        'invalid-quantity@18:35',
        'yaml-syntax@21:20',
        'invalid-name@23:15',
      ],
    },
    { told: [] },
  ]);
});
