import { existsSync, readFileSync } from 'node:fs';
import { pipelinePods } from '@pipec/compiler/pods';
import type { AgentPod } from '@pipec/compiler/pods';
import { cloudsOf, filePods } from '@pipec/compiler/pods';
import { describe, expect, test } from 'vitest';

const told = ({ notes }: AgentPod): readonly string[] =>
  notes.filter(({ kind }) => kind !== 'added').map(({ kind, message }) => `${kind}: ${message}`);

const containersOf = ({ pod }: AgentPod): readonly string[] =>
  (pod.spec?.containers ?? []).map(({ name }) => name ?? '');

const podsOf = (text: string, options: Parameters<typeof pipelinePods>[2] = {}): readonly AgentPod[] =>
  pipelinePods(text, 'Jenkinsfile', options).value.pods;

const container = (name: string): string => `{ name: ${name}, image: ${name} }`;

describe('templates in templates', () => {
  const nested = (fields: string): string => `
podTemplate(name: 'outer', namespace: 'builds', yaml: 'spec: { containers: [${container('go')}] }', envVars: [envVar(key: 'A', value: 'b')]) {
  podTemplate(${fields}) { node(POD_LABEL) { sh 'make' } }
}`;

  test('inherit from what is around', () => {
    const [, inner] = podsOf(nested(`containers: [containerTemplate(name: 'maven', image: 'maven')]`));
    expect(inner && containersOf(inner)).toEqual(['go', 'maven', 'jnlp']);
    expect(inner?.pod.metadata?.namespace).toBe('builds');
    expect(inner?.pod.spec?.containers?.[1]?.env).toEqual([{ name: 'A', value: 'b' }]);
  });

  test('but say what they inherit from', () => {
    const [, inner] = podsOf(nested(`inheritFrom: '', yaml: 'spec: { containers: [${container('maven')}] }'`));
    expect(inner && containersOf(inner)).toEqual(['maven', 'jnlp']);
    // The namespace is that of the step around all the same.
    expect(inner?.pod.metadata?.namespace).toBe('builds');
  });

  test('lay their YAML over that of the outer one if they say so', () => {
    const yaml = `yaml: 'spec: { containers: [${container('maven')}] }'`;
    const [, replacing] = podsOf(nested(yaml));
    expect(replacing && containersOf(replacing)).toEqual(['maven', 'jnlp']);
    expect(replacing && told(replacing)).toEqual([
      "lost: The YAML of the podTemplate does not count: without 'yamlMergeStrategy merge()' the last one does, that of the podTemplate.",
    ]);
    const [, merging] = podsOf(nested(`${yaml}, yamlMergeStrategy: merge()`));
    expect(merging && containersOf(merging)).toEqual(['go', 'maven', 'jnlp']);
  });
});

test('an agent of a stage inherits nothing but the namespace', () => {
  const [, inner] = podsOf(`
pipeline {
  agent { kubernetes { namespace 'builds'; serviceAccount 'ci'; yaml 'spec: { containers: [${container('go')}] }' } }
  stages {
    stage('Build') {
      agent { kubernetes { yaml 'spec: { containers: [${container('maven')}] }' } }
      steps { sh 'make' }
    }
  }
}`);
  expect(inner && containersOf(inner)).toEqual(['maven', 'jnlp']);
  expect(inner?.pod.metadata?.namespace).toBe('builds');
  expect(inner?.pod.spec?.serviceAccountName).toBeUndefined();
});

describe('what is only known when the pipeline runs', () => {
  test('is shown as it is written', () => {
    const [pod] = podsOf(`
podTemplate(label: "a-\${env.BUILD_NUMBER}", serviceAccount: account(), nodeSelector: where.toString(),
  containers: [containerTemplate(name: 'go', image: "golang:\${version}", privileged: isPrivileged)],
  yaml: """
spec:
  containers:
  - name: \${tool}
    image: $image
  activeDeadlineSeconds: \${seconds}
""") { node("a-\${env.BUILD_NUMBER}") { sh 'make' } }`);
    expect(pod?.pod.spec).toMatchObject({
      containers: [{ name: '${tool}', image: '$image' }, { name: 'go', image: 'golang:${version}' }, { name: 'jnlp' }],
    });
    expect(pod?.refusals).toEqual([]);
    expect(pod && told(pod)).toEqual(
      expect.arrayContaining([
        "unknown: 'label' is only known when the pipeline runs.",
        "unknown: 'serviceAccount' is only known when the pipeline runs.",
        "unknown: 'nodeSelector' is only known when the pipeline runs.",
        'unknown: ${tool} is only known when the pipeline runs.',
        'unknown: $image is only known when the pipeline runs.',
        'unknown: ${seconds} is only known when the pipeline runs.',
      ]),
    );
  });

  test('may be all of the YAML', () => {
    const [pod] = podsOf(`podTemplate(yaml: readTrusted('pod.yaml')) { node(POD_LABEL) { sh 'make' } }`);
    expect(pod && told(pod)).toEqual(['unknown: The YAML is only known when the pipeline runs, or is not at hand.']);
    const files = (file: string) => (file === 'pod.yaml' ? `spec: { containers: [${container('go')}] }` : undefined);
    const [known] = podsOf(`podTemplate(yaml: readTrusted('pod.yaml')) { node(POD_LABEL) { sh 'make' } }`, { files });
    expect(known && containersOf(known)).toEqual(['go', 'jnlp']);
  });
});

describe('clouds', () => {
  const { value: clouds } = cloudsOf(
    `
jenkins:
  clouds:
  - kubernetes:
      name: first
      templates: [{ name: java, serviceAccount: first }]
  - kubernetes:
      name: second
      namespace: other
      templates: [{ name: java, namespace: java, serviceAccount: second, yaml: 'spec: [' }]
`,
    'jenkins.yaml',
  );
  const agentOf = (fields: string): AgentPod | undefined =>
    podsOf(`pipeline { agent { kubernetes { ${fields} } }\n stages { stage('A') { steps { sh 'a' } } } }`, {
      clouds,
    })[0];

  test('an agent that names none has the first', () => {
    expect(agentOf("inheritFrom 'java'")?.pod.spec?.serviceAccountName).toBe('first');
  });

  test('its namespace goes before that of a template', () => {
    const pod = agentOf("cloud 'second'; inheritFrom 'java'");
    expect(pod?.pod).toMatchObject({ metadata: { namespace: 'other' }, spec: { serviceAccountName: 'second' } });
    expect(pod && told(pod)).toEqual(["lost: The cloud's namespace counts: 'java' of what it inherits is gone."]);
  });

  test('one that is not there', () => {
    expect(agentOf("cloud 'third'")?.notes[0]?.message).toBe("There is no Kubernetes cloud 'third': the build fails.");
    const text = 'podTemplate { node(POD_LABEL) { sh "a" } }';
    expect(podsOf(text, { clouds: [] })[0]?.notes[0]?.message).toBe(
      'The controller has no Kubernetes cloud: the build fails.',
    );
  });

  test('a configuration that is no YAML is told', () => {
    const { value, diagnostics } = cloudsOf('jenkins: [', 'jenkins.yaml');
    expect(value).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['kubernetes/yaml-syntax']);
  });
});

test('a field that the plugin drops is lost', () => {
  const { value } = filePods(`spec: { containers: [{ name: go, image: go, volumeMount: [] }] }`, 'pod.yaml');
  expect(value.pods.flatMap(told)).toEqual(["lost: A container has no field 'volumeMount'. The plugin leaves it out."]);
});

test('a text that is no Groovy has no pods', () => {
  const { value, diagnostics } = pipelinePods('podTemplate(', 'Jenkinsfile');
  expect(value).toEqual({ pods: [], stages: [] });
  expect(diagnostics).not.toEqual([]);
});

// The samples of the plugin's own tests, with what came of them on a real cluster, in `../shared` where it exists.
const home = new URL('../../../shared/corpus/kubernetes/', import.meta.url);
const isThere = existsSync(home);
if (!isThere) console.warn("Skipped: the samples of the plugin's own tests are not at hand (../shared/corpus).");

interface Sample {
  readonly path: string;
  readonly class: string;
  readonly tests?: readonly { readonly build_result?: readonly string[] }[];
}

test.skipIf(!isThere)('pods that ran on a cluster are not refused, and none of those refused ran', () => {
  const samples = readFileSync(new URL('manifest.jsonl', home), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sample)
    .filter(({ class: kind }) => kind === 'test');
  const refused = samples.filter(({ path }) => {
    const { value, diagnostics } = pipelinePods(readFileSync(new URL(path, home), 'utf8'), path);
    return diagnostics.length > 0 || value.pods.some(({ refusals }) => refusals.length > 0);
  });
  const results = refused.map(({ tests = [] }) => tests.flatMap((one) => one.build_result ?? []));
  expect(refused.length).toBeGreaterThan(0);
  expect(results.flat()).not.toContain('SUCCESS');
});
