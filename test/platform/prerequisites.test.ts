import { expect, test } from 'vitest';
import { noNeeds } from '@pipec/platform';
import type { Needs, PlatformSpec } from '@pipec/platform';
import { prerequisites, resolve } from '@pipec/platform/build';

// What must be in a cluster before: it is listed, for no file holds a secret.

const least = {
  controller: { version: '2.568.2', url: 'https://jenkins.example.com/' },
  storage: { home: { size: '50Gi' } },
  clouds: { kubernetes: { namespace: 'agents' } },
} satisfies PlatformSpec;

const listed = (changes: Partial<PlatformSpec>, needs: Needs = noNeeds) =>
  prerequisites(resolve({ ...least, ...changes } as PlatformSpec), needs).map(
    ({ kind, namespace, name, keys = [] }) => `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name} ${keys.join(' ')}`.trim(),
  ); // prettier-ignore

test('a platform that asks for nothing needs nothing', () => {
  expect(listed({})).toEqual([]);
});

test('keys of one Secret are listed together, once', () => {
  const login = { secret: 'git', key: 'password' };
  const credentials = {
    a: { kind: 'usernamePassword', username: { secret: 'git', key: 'user' }, password: login },
    b: { kind: 'secretText', secret: login },
  } as const;
  expect(listed({ credentials })).toEqual(['Secret jenkins/git user password']);
});

test('logins of a registry stand in every namespace that pulls, and where images are built', () => {
  const registry = { host: 'r.example.com', pullSecret: 'pull', pushSecret: 'push' };
  expect(listed({ registry })).toEqual(['Secret jenkins/pull', 'Secret agents/pull', 'Secret agents/push']);
});

test('what pods of pipelines mount is listed where they run', () => {
  const span = { file: 'pipeline.ts', start: 0, end: 1 };
  const secrets = [{ name: 'npm', keys: ['token'], cloud: undefined, namespace: undefined, span }];
  expect(listed({}, { ...noNeeds, secrets })).toEqual(['Secret agents/npm token']);
});

test('the certificate of an Ingress is listed unless somebody makes it', () => {
  const ingress = (more: object) => ({ controller: { ...least.controller, ingress: { className: 'nginx', ...more } } });
  expect(listed(ingress({}))).toEqual(['Secret jenkins/jenkins-tls', 'IngressClass nginx']);
  expect(listed(ingress({ issuer: 'le' }))).toEqual(['IngressClass nginx', 'ClusterIssuer le']);
});

test('classes, drivers and gateways are parts of the cluster', () => {
  const ceph = {
    driver: 'cephfs.csi.ceph.com',
    volumeHandle: 'h',
    clusterId: 'c',
    fsName: 'fs',
    rootPath: '/j',
    nodeStageSecret: { name: 'node', namespace: 'ceph' },
  };
  const storage = { home: { size: '1Gi', storageClass: 'ssd' }, claims: { cache: { size: '1Gi', ceph } } };
  const controller = { ...least.controller, gateway: { gateway: 'public', namespace: 'infra' } };
  expect(listed({ storage, controller })).toEqual([
    'Secret ceph/node',
    'StorageClass ssd',
    'CSIDriver cephfs.csi.ceph.com',
    'Gateway infra/public',
  ]);
});
