import { buildah, kaniko, kubernetes, podRetention, rootlessBuildkit, sh, volume, yamlMergeStrategy } from '@pipec/dsl';
import type { ForeignPodSpec, KubernetesAgentFields } from '@pipec/dsl';
import { jenkinsCatalogue } from '@pipec/model/catalogue';
import { describe, expect, test } from 'vitest';
import { checkPod } from '../../packages/kubernetes/src/check-pod.ts';
import { show } from './show.ts';

/** Every field beside the pod, with a value. That one is missing here does not compile. */
const fields: Required<KubernetesAgentFields> = {
  cloud: 'west',
  inheritFrom: 'base',
  yamlMergeStrategy: yamlMergeStrategy.merge(),
  inheritYamlMergeStrategy: true,
  workspaceVolume: volume.dynamicPVC({ requestsSize: '10Gi' }),
  podRetention: podRetention.onFailure(),
  retries: 2,
  customWorkspace: '/w',
  label: 'x',
  idleMinutes: 5,
  instanceCap: 3,
  slaveConnectTimeout: 60,
  showRawYaml: false,
  agentContainer: 'jnlp',
  agentInjection: true,
};
const foreign: Required<ForeignPodSpec> = {
  ...fields,
  defaultContainer: 'maven',
  namespace: 'ci',
  serviceAccount: 'ci',
  nodeSelector: 'disk=ssd',
  schedulerName: 's',
  workingDir: '/w',
  supplementalGroups: '1,2',
  activeDeadlineSeconds: 600,
};
const maven = { image: 'maven:3.9' };

test('an agent has all fields that Jenkins has for it, and no other', () => {
  const entry = jenkinsCatalogue().entries.find(({ kind, name }) => kind === 'agent' && name === 'kubernetes')!;
  // Containers by their old fields are deprecated: they stand in the pod.
  const deprecated = ['containerTemplate', 'containerTemplates'];
  const ours = [...Object.keys(foreign), 'yaml', 'yamlFile', ...deprecated];
  expect(ours.sort()).toEqual(entry.params.map(({ name }) => name).sort());
});

test('fields stand with the agent, all else in the pod', () => {
  const { agent } = kubernetes({ containers: { maven }, defaultContainer: 'maven', ...fields });
  expect(show(agent)).toBe(
    `kubernetes { defaultContainer 'maven'; cloud 'west'; inheritFrom 'base'; yamlMergeStrategy merge(); inheritYamlMergeStrategy true; workspaceVolume dynamicPVC(requestsSize: '10Gi'); podRetention onFailure(); retries 2; customWorkspace '/w'; label 'x'; idleMinutes 5; instanceCap 3; slaveConnectTimeout 60; showRawYaml false; agentContainer 'jnlp'; agentInjection true }`,
  );
  expect(agent.pod?.object).toEqual({
    apiVersion: 'v1',
    kind: 'Pod',
    spec: { containers: [{ name: 'maven', image: 'maven:3.9', command: ['sleep'], args: ['99d'] }] },
  });
  expect(show(kubernetes.yaml('kind: Pod', foreign).agent)).toContain("serviceAccount 'ci'; nodeSelector 'disk=ssd'");
});

describe('containers', () => {
  const spec = (containers: Record<string, any>, rest: object = {}) =>
    (kubernetes({ containers, ...rest }).agent.pod!.object as { spec: Record<string, any> }).spec;

  const rows: readonly [what: string, container: object, command: unknown][] = [
    ['last until the build is over', {}, { command: ['sleep'], args: ['99d'] }],
    ['run their own program where that is wanted', { keepAlive: false }, {}],
    ['keep a command of their own', { command: ['tail', '-f', '/dev/null'] }, { command: ['tail', '-f', '/dev/null'] }],
    ['keep arguments of their own', { args: ['--serve'] }, { args: ['--serve'] }],
  ];
  test.each(rows)('%s', (_, container, command) => {
    expect(spec({ a: { image: 'a', ...container } }).containers).toEqual([
      { name: 'a', image: 'a', ...(command as object) },
    ]);
  });

  test('have environments by name, as texts', () => {
    const env = { CI: true, N: 1, TOKEN: { secretKeyRef: { name: 'npm', key: 'token' } } };
    expect(spec({ a: { image: 'a', env } }).containers[0].env).toEqual([
      { name: 'CI', value: 'true' },
      { name: 'N', value: '1' },
      { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'npm', key: 'token' } } },
    ]);
  });

  test('and volumes by name, where they are to be mounted', () => {
    const { containers, volumes } = spec(
      { a: { image: 'a' }, b: { image: 'b' } },
      { volumes: { m2: { persistentVolumeClaim: 'm2', mountPath: '/m2' }, tmp: { mountPath: '/t', in: ['b'] } } },
    );
    expect(containers.map(({ volumeMounts }: any) => volumeMounts.map(({ name }: any) => name))).toEqual([
      ['m2'],
      ['m2', 'tmp'],
    ]);
    expect(volumes).toEqual([
      { name: 'm2', persistentVolumeClaim: { claimName: 'm2' } },
      { name: 'tmp', emptyDir: {} },
    ]);
  });

  test('and the agent may have a container of its own', () => {
    const agent = { image: 'inbound', resources: { requests: { cpu: '100m' } } };
    expect(spec({ a: { image: 'a' } }, { agent }).containers[0]).toEqual({ name: 'jnlp', ...agent });
  });

  test.each([
    ['BuildKit without root', rootlessBuildkit({ registryAuth: 'push' })],
    ['buildah', buildah({ registryAuth: 'push' })],
    ['kaniko', kaniko({ registryAuth: 'push' })],
  ])('that build images are pods that Kubernetes takes: %s', (_, builder) => {
    const { agent } = kubernetes({ containers: { builder } });
    expect(checkPod(agent.pod!.object).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('steps run in a container by its name', () => {
  const pod = kubernetes({ containers: { maven, node: { image: 'node:22' } } });
  expect(show(pod.container('node', [sh`npm ci`]))).toBe("container('node') { sh('npm ci') }");
  expect(show(pod.container('jnlp', [sh`true`]))).toBe("container('jnlp') { sh('true') }");
});

test('a pod is plain data that nobody changes', () => {
  const { agent } = kubernetes({ containers: { maven } });
  expect(JSON.parse(JSON.stringify(agent))).toEqual(agent);
  expect(Object.isFrozen(agent.pod!.object)).toBe(true);
});
