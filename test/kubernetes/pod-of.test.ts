import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildah, checkPod, kaniko, podOf, podSecurity, rootlessBuildkit } from '@pipec/kubernetes';
import type { Pod, PodTemplate } from '@pipec/kubernetes';
import { expect, test } from 'vitest';

const maven = { image: 'maven:3.9' };
const node = { image: 'node:22' };
const kept = { command: ['sleep'], args: ['99d'] };

// prettier-ignore
const pods: readonly [what: string, template: PodTemplate, spec: Pod['spec']][] = [
  ['tool containers run until the build is over', { containers: { maven } }, { containers: [{ name: 'maven', image: 'maven:3.9', ...kept }] }],
  ['a command of its own stays', { containers: { maven: { ...maven, command: ['cat'], tty: true } } }, { containers: [{ name: 'maven', image: 'maven:3.9', command: ['cat'], tty: true }] }],
  ["a server runs its image's program", { containers: { db: { image: 'postgres:17', keepAlive: false } } }, { containers: [{ name: 'db', image: 'postgres:17' }] }],
  ["the agent's container keeps its program", { containers: { maven }, agent: { resources: { limits: { memory: '1Gi' } } } }, { containers: [{ name: 'jnlp', resources: { limits: { memory: '1Gi' } } }, { name: 'maven', image: 'maven:3.9', ...kept }] }],
  ['so does one written among the others', { containers: { jnlp: { image: 'jenkins/inbound-agent:1' } } }, { containers: [{ name: 'jnlp', image: 'jenkins/inbound-agent:1' }] }],
  ['variables by name become a list of text', { containers: { maven: { ...maven, env: { CI: true, N: 1, T: { secretKeyRef: { name: 's', key: 'k' } } } } } }, { containers: [{ name: 'maven', image: 'maven:3.9', ...kept, env: [{ name: 'CI', value: 'true' }, { name: 'N', value: '1' }, { name: 'T', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }] }] }],
  ['a volume with a path is mounted in all tool containers', { containers: { maven, node }, agent: {}, volumes: { m2: { persistentVolumeClaim: 'cache', mountPath: '/m2' } } }, { containers: [{ name: 'jnlp' }, { name: 'maven', image: 'maven:3.9', ...kept, volumeMounts: [{ name: 'm2', mountPath: '/m2' }] }, { name: 'node', image: 'node:22', ...kept, volumeMounts: [{ name: 'm2', mountPath: '/m2' }] }], volumes: [{ name: 'm2', persistentVolumeClaim: { claimName: 'cache' } }] }],
  ['or in those that it names', { containers: { maven, node }, volumes: { npm: { mountPath: '/npm', in: ['node'], readOnly: true, subPath: 'x' } } }, { containers: [{ name: 'maven', image: 'maven:3.9', ...kept }, { name: 'node', image: 'node:22', ...kept, volumeMounts: [{ name: 'npm', mountPath: '/npm', subPath: 'x', readOnly: true }] }], volumes: [{ name: 'npm', emptyDir: {} }] }],
  ['names stand for sources', { containers: { maven }, volumes: { a: { secret: 's' }, b: { configMap: 'c' }, c: { hostPath: '/x' }, d: { nfs: { server: 'n', path: '/y' } } } }, { containers: [{ name: 'maven', image: 'maven:3.9', ...kept }], volumes: [{ name: 'a', secret: { secretName: 's' } }, { name: 'b', configMap: { name: 'c' } }, { name: 'c', hostPath: { path: '/x' } }, { name: 'd', nfs: { server: 'n', path: '/y' } }] }],
  ['a container brings volumes of its own', { containers: { maven: { ...maven, volumes: { data: { mountPath: '/d' } } } } }, { containers: [{ name: 'maven', image: 'maven:3.9', ...kept, volumeMounts: [{ name: 'maven-data', mountPath: '/d' }] }], volumes: [{ name: 'maven-data', emptyDir: {} }] }],
  ['init containers come as they are', { containers: { maven }, initContainers: { warm: { image: 'busybox:1', command: ['true'] } } }, { initContainers: [{ name: 'warm', image: 'busybox:1', command: ['true'] }], containers: [{ name: 'maven', image: 'maven:3.9', ...kept }] }],
  ['other fields of a pod spec pass through', { containers: { maven }, serviceAccount: 'ci', imagePullSecrets: ['reg'], nodeSelector: { disk: 'ssd' }, hostUsers: false }, { nodeSelector: { disk: 'ssd' }, hostUsers: false, serviceAccountName: 'ci', imagePullSecrets: [{ name: 'reg' }], containers: [{ name: 'maven', image: 'maven:3.9', ...kept }] }],
];

test.each(pods)('%s', (_, template, spec) => {
  expect(podOf(template)).toEqual({ apiVersion: 'v1', kind: 'Pod', spec });
});

test('labels and annotations are metadata', () => {
  const { metadata } = podOf({
    containers: { maven },
    labels: { team: 'shop' },
    annotations: { 'example.com/a': 'b' },
    namespace: 'ci',
  });
  expect(metadata).toEqual({ namespace: 'ci', labels: { team: 'shop' }, annotations: { 'example.com/a': 'b' } });
});

test('the pod is frozen to its leaves', () => {
  const pod = podOf({ containers: { maven } });
  expect(Object.isFrozen(pod.spec?.containers[0]?.command)).toBe(true);
});

test.each([
  [
    'a volume for a container that is not there',
    { containers: { maven }, volumes: { v: { mountPath: '/x', in: ['mavn'] } } },
    "The volume 'v' is to be mounted in 'mavn', but the pod has 'maven' (did you mean 'maven'?).",
  ],
  [
    'two volumes of one name',
    { containers: { maven: { ...maven, volumes: { a: { mountPath: '/x' } } } }, volumes: { 'maven-a': {} } },
    "Two volumes of the pod would be called 'maven-a'.",
  ],
] as readonly [string, PodTemplate, string][])('refuses %s', (_, template, message) => {
  // prettier-ignore
  expect(() => podOf(template)).toThrow(message);
});

// prettier-ignore
const agent = { securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: ['ALL'] }, seccompProfile: { type: 'RuntimeDefault' as const } } };

test.each([
  ['BuildKit needs profiles that baseline refuses', rootlessBuildkit, true, []],
  ['buildah is within baseline', buildah, false, []],
  ['kaniko is within baseline, and its project has ended', kaniko, false, ['kubernetes/abandoned-image']],
] as const)('%s', (_, builder, beyondBaseline, told) => {
  const pod = podOf({
    containers: { build: builder({ registryAuth: 'registry-push', resources: { requests: { cpu: 1 } } }) },
    agent,
  });
  expect(checkPod(pod).map(({ code }) => code)).toEqual(told);
  expect(podSecurity(pod, 'baseline').length > 0).toBe(beyondBaseline);
  expect(podSecurity(pod, 'restricted')).not.toEqual([]);
  const [build] = pod.spec?.containers.filter(({ name }) => name === 'build') ?? [];
  expect(build?.command).toEqual(['sleep']);
  expect(pod.spec?.volumes?.some(({ secret }) => secret?.secretName === 'registry-push')).toBe(true);
});

test('an agent of its own security context is within restricted', () => {
  expect(podSecurity(podOf({ containers: {}, agent }), 'restricted')).toEqual([]);
});

test("types know the containers' names and the fields of Kubernetes", () => {
  const folder = fileURLToPath(new URL('../fixtures/kubernetes/template-types', import.meta.url));
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
  // Every `@ts-expect-error` in the fixture must be one.
  execFileSync(tsc, ['-p', folder], { stdio: 'pipe' });
});
