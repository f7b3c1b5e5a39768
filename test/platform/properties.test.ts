import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { noNeeds } from '@pipec/platform';
import type { PlatformSpec } from '@pipec/platform';
import { checkDefinition, checkPlatform, platformFiles, resolve } from '@pipec/platform/build';
import { checkObjects } from '../../packages/platform/src/check-objects.ts';
import { objectsOf } from '../../packages/platform/src/platform-files.ts';

// Whatever an author chooses, as long as the choices go together, gives objects that the API server takes, and files that hold them.

const name = fc.constantFrom('a', 'ci', 'jenkins-agents', 'x9', 'a-very-long-name-of-something-in-a-cluster');
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const quantity = fc.constantFrom('1Gi', '50Gi', '1Ti', '500Mi');

const ceph = fc.record({
  driver: fc.constant('rook-ceph.rbd.csi.ceph.com'),
  volumeHandle: name,
  clusterId: name,
  pool: name,
  nodeStageSecret: fc.record({ name, namespace: name }),
});
const nfs = fc.record({ server: fc.constant('nfs.example.com'), path: fc.constantFrom('/', '/export/x') });
const claim = fc.oneof(
  fc.record({ size: quantity }),
  fc.record({ size: quantity, storageClass: name }),
  fc.record({ size: quantity, accessMode: fc.constant('ReadWriteMany' as const), nfs }),
  fc.record({ size: quantity, ceph }),
);
const entrance = fc.oneof(
  fc.constant({}),
  fc.record({
    ingress: fc.record({ className: some(fc.constant('nginx')), issuer: some(name), tlsSecret: some(name) }),
  }),
  fc.record({ gateway: fc.record({ gateway: name, namespace: some(name), section: some(name) }) }),
);
const template = fc.record({
  label: some(fc.constantFrom('a', 'a b')),
  spot: some(fc.boolean()),
  idleMinutes: some(fc.nat(60)),
  containers: fc.record({ tool: fc.record({ image: fc.constantFrom('a:1', 'tools') }) }),
});
const cloud = fc.record({
  namespace: some(name),
  containerCap: some(fc.integer({ min: 1, max: 500 })),
  podSecurity: some(fc.constantFrom('privileged' as const, 'baseline' as const, 'restricted' as const)),
  serviceAccounts: some(fc.uniqueArray(name, { maxLength: 3 })),
  templates: some(fc.dictionary(name, template, { maxKeys: 3 })),
  quota: some(fc.constant({ pods: 10 })),
  defaults: some(fc.constant({ requests: { cpu: '100m' }, limits: { memory: '1Gi' } })),
  spot: some(fc.constant({ nodeSelector: { spot: 'true' }, toleration: 'spot' })),
  safeToEvict: some(fc.boolean()),
  prePull: some(fc.boolean()),
});

const definition = fc
  .record({
    name: some(name),
    namespace: some(name),
    kind: some(fc.constantFrom('StatefulSet' as const, 'Deployment' as const)),
    plugins: some(fc.constantFrom('image' as const, 'download' as const)),
    connection: some(fc.constantFrom('tcp' as const, 'websocket' as const)),
    url: fc.constantFrom('https://ci.example.com', 'https://ci.example.com/jenkins/'),
    entrance,
    networkPolicy: some(fc.oneof(fc.boolean(), fc.record({ allowFrom: some(fc.array(name, { maxLength: 2 })) }))),
    disruptionBudget: some(fc.boolean()),
    backup: fc.boolean(),
    home: claim,
    claims: fc.dictionary(fc.constantFrom('cache', 'm2'), claim),
    clouds: fc.dictionary(name, cloud, { minKeys: 1, maxKeys: 3 }),
    environments: fc.dictionary(name, fc.record({ namespace: name, deployer: some(name) }), { maxKeys: 3 }),
  })
  .map(({ name: title, namespace, entrance: way, backup, home, claims, clouds, environments, ...controller }) => ({
    name: title,
    namespace,
    controller: {
      version: '2.568.2',
      ...controller,
      ...way,
      ...(backup && { backup: { schedule: '0 2 * * *', claim: 'archives' } }),
    },
    storage: { home, claims: { ...claims, archives: { size: '1Gi', cloud: 'controller' as const } } },
    registry: { host: 'r.example.com/ci', pullSecret: 'pull' },
    agents: { tools: { from: 'debian:12.1-slim' } },
    clouds,
    environments,
  }));

/** As an author's module hands it over: without what is `undefined`. */
const plain = (spec: unknown): PlatformSpec => JSON.parse(JSON.stringify(spec)) as PlatformSpec;

test('choices that go together give objects that the API server takes', () => {
  let refused = 0;
  fc.assert(
    fc.property(definition, (given) => {
      const spec = plain(given);
      expect(checkDefinition(spec)).toEqual([]);
      const platform = resolve(spec);
      const faults = checkObjects(objectsOf(platform, noNeeds));
      // Two clouds in one namespace may each want a quota.
      refused += faults.some(({ code }) => code === 'platform/same-object') ? 1 : 0;
      expect(faults.filter(({ code }) => code !== 'platform/same-object')).toEqual([]);
      expect(checkPlatform(platform, noNeeds).filter(({ code }) => code.startsWith('kubernetes/'))).toEqual([]);
    }),
  );
  expect(refused).toBeLessThan(50);
});

test('manifests hold the objects, and the same definition gives the same bytes', () => {
  fc.assert(
    fc.property(definition, (given) => {
      const platform = resolve(plain(given));
      const files = platformFiles(platform, noNeeds);
      expect(platformFiles(resolve(plain(given)), noNeeds)).toEqual(files);
      const manifests = files.filter(({ path }) => /^manifests\/.*(?<!kustomization)\.yaml$/.test(path));
      const read = manifests.flatMap(({ text }) => parseAllDocuments(text, { version: '1.1' }).map((one) => one.toJS() as unknown));
      const key = (object: unknown) => JSON.stringify(object);
      const objects = objectsOf(platform, noNeeds).map(({ object }) => JSON.parse(key(object)) as unknown);
      expect(read.map(key).toSorted()).toEqual(objects.map(key).toSorted());
    }),
    { numRuns: 50 },
  );
}); // prettier-ignore
