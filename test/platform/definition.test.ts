import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDefinition } from '@pipec/platform/build';
import { madePlatform, platformModule } from './made-platform.ts';

// Faults of a definition by itself, each at its line.

const controller = (more: string) => ({
  controller: `{ version: '2.568.2', url: 'https://jenkins.example.com/',\n    ${more} }`,
});
const home = (more: string) => ({ storage: `{ home: { size: '50Gi',\n    ${more} } }` });
const cloud = (more: string) => ({ clouds: `{ kubernetes: {\n    ${more} } }` });
const template = (more: string) => cloud(`templates: { maven: {\n    ${more} } }`);

/** What stands in the platform, the words that are told, and what is told. */
const faults: readonly [what: string, parts: Readonly<Record<string, string>>, words: string, code: string, message: string][] = [
  ['several controllers', controller('replicas: 3'), 'replicas', 'platform/one-controller', 'Jenkins runs one controller on a home, not 3.'],
  ['no controller at all', controller('replicas: 0'), 'replicas', 'platform/one-controller', 'Jenkins runs one controller on a home, not 0.'],
  ['an autoscaler', controller('autoscaling: { maxReplicas: 3 }'), 'autoscaling', 'platform/one-controller', 'A controller cannot be scaled by adding more of it.'],
  ['a misspelt field', controller('conection: "tcp"'), 'conection', 'platform/unknown-field', "A controller has no field 'conection'."],
  ['a misspelt part', { cluods: '{}' }, 'cluods', 'platform/unknown-field', "A platform has no field 'cluods'."],
  ['a wrong word', controller("kind: 'Statefulset'"), 'kind', 'platform/wrong-value', "'kind' must be 'StatefulSet' or 'Deployment'."],
  ['a text for a number', controller("ports: { agent: '50000' }"), 'agent', 'platform/wrong-value', "'agent' must be a whole number."],
  ['a missing part', home("ceph: { driver: 'rbd.csi.ceph.com', clusterId: 'c' }"), 'ceph', 'platform/wrong-value', "A volume of Ceph needs 'volumeHandle'."],
  ['a kind of job', { jobs: "{ shop: { kind: 'multi', repository: { url: 'https://x/y.git' } } }" }, "kind: 'multi'", 'platform/wrong-value', "'kind' must be 'multibranch' or 'pipeline'."],
  ['a version that moves', { controller: "{ version: 'lts', url: 'https://x.example.com/' }" }, 'version', 'platform/wrong-value', "'version' must be a version of Jenkins such as '2.568.2'."],
  ['an image from nowhere', controller("plugins: 'image'"), "plugins: 'image'", 'platform/contradiction', 'An image with the plugins needs a registry that it is pulled from.'],
  ['a port that is none', controller('ports: { agent: 500000 }'), 'agent', 'kubernetes/invalid-port', ''],
  ['one port for both', controller('ports: { http: 50000 }'), 'ports:', 'platform/contradiction', 'The web and agents cannot both have port 50000.'],
  ['a port of websockets', controller("connection: 'websocket', ports: { agent: 50000 }"), 'agent', 'platform/contradiction', 'Agents that come by websocket need no port of their own.'],
  ['an Ingress and a route', controller("ingress: {}, gateway: { gateway: 'g' }"), 'gateway', 'platform/contradiction', 'A controller has an Ingress or a route of a Gateway, not both.'],
  ['a size', { storage: "{ home: { size: '50GB' } }" }, 'size', 'kubernetes/invalid-quantity', ''],
  ['two sources of storage', home("storageClass: 'ssd', nfs: { server: 's', path: '/' }"), 'nfs', 'platform/contradiction', 'The storage of a claim comes from one place, not from storageClass and nfs.'],
  ['a disk of many nodes', home("accessMode: 'ReadWriteMany', ceph: { driver: 'rbd.csi.ceph.com', volumeHandle: 'h', clusterId: 'c', pool: 'p', nodeStageSecret: { name: 's', namespace: 'n' } }"), 'accessMode', 'platform/contradiction', "An image of RBD is a disk of one node, so that it cannot be 'ReadWriteMany'."],
  ['a home that the backup cannot mount', { ...controller("backup: { schedule: '0 2 * * *', claim: 'b' }"), storage: "{ home: { size: '1Gi', accessMode: 'ReadWriteOncePod' }, claims: { b: { size: '1Gi', cloud: 'controller' } } }" }, 'accessMode', 'platform/contradiction', "A home of 'ReadWriteOncePod' cannot be backed up while the controller runs."],
  ['a backup in another namespace', { ...controller("backup: { schedule: '0 2 * * *', claim: 'b' }"), storage: "{ home: { size: '1Gi' }, claims: { b: { size: '1Gi' } } }" }, 'claim', 'platform/contradiction', "The claim 'b' is in 'jenkins-agents', where the backup cannot mount it."],
  ['a schedule', { ...controller("backup: { schedule: '0 25 * * *', claim: 'b' }"), storage: "{ home: { size: '1Gi' }, claims: { b: { size: '1Gi', cloud: 'controller' } } }" }, 'schedule', 'kubernetes/invalid-workload', ''],
  ['a cloud elsewhere without a login', cloud("serverUrl: 'https://there:6443'"), 'serverUrl', 'platform/contradiction', "The cloud 'kubernetes' is in another cluster, and needs 'credentials' for it."],
  ['a quota that refuses agents', cloud("quota: { 'limits.memory': '10Gi' }"), 'limits.memory', 'platform/contradiction', "A quota of limits.memory refuses every container without it, so that 'defaults.limits' must give a memory."],
  ['an environment of an unknown cloud', { environments: "{ prod: { namespace: 'p', cloud: 'kuberntes' } }" }, "cloud: 'kuberntes'", 'platform/unknown-reference', "'clouds' has no cloud 'kuberntes'."],
  ['a template to build upon', template("inheritFrom: 'base', containers: { a: { image: 'a:1' } }"), 'inheritFrom', 'platform/unknown-reference', "'clouds.kubernetes.templates' has no template 'base'."],
  ['a field of a template', template("contaners: {}, containers: { a: { image: 'a:1' } }"), 'contaners', 'kubernetes/unknown-field', ''],
  ['a field of a container', template("containers: { a: { image: 'a:1', comand: ['x'] } }"), 'comand', 'kubernetes/unknown-field', ''],
  ['a name of a container', template("containers: { A_B: { image: 'a:1' } }"), 'A_B', 'kubernetes/invalid-name', ''],
  ['a volume of no container', template("containers: { a: { image: 'a:1' } }, volumes: { v: { in: ['b'] } }"), 'maven', 'platform/wrong-value', "The volume 'v' is to be mounted in 'b', but the pod has 'a' (did you mean 'a'?)."],
  ['a template that the namespace refuses', template("containers: { a: { image: 'a:1', securityContext: { privileged: true } } }"), 'maven', 'platform/refused-pod', "The namespace 'jenkins' refuses the pods of this template: it enforces 'baseline'."],
  ['a namespace that is no name', cloud("namespace: 'Agents'"), 'namespace', 'kubernetes/invalid-name', ''],
  ['one claim that is two', { storage: "{ home: { size: '1Gi' }, claims: { 'jenkins-home': { size: '2Gi', cloud: 'controller' } } }" }, 'jenkins-home', 'platform/same-object', "Two objects would be the PersistentVolumeClaim 'jenkins-home' in 'jenkins'."],
]; // prettier-ignore

describe('is told at its line', () => {
  test.each(faults)('%s', async (_, parts, words, code, message) => {
    const text = platformModule(parts);
    const { diagnostics, told, files } = await madePlatform({ 'platform.ts': text });
    const line = text.slice(0, text.indexOf(words)).split('\n').length;
    expect(told).toContain(`platform.ts:${line} ${code}`);
    if (message !== '') expect(diagnostics.map((one) => one.message)).toContain(message);
    expect(files.size, 'nothing is made').toBe(0);
  });
});

test('the reason against several controllers is the true one, with what scales instead', async () => {
  const { diagnostics } = await madePlatform({ 'platform.ts': platformModule(controller('replicas: 2')) });
  const notes = diagnostics.flatMap(({ notes: all = [] }) => all.map((one) => one.message)).join('\n');
  expect(notes).toContain('Two on one home overwrite the files of each other');
  expect(notes).toContain('agents, a pod for each build');
});

test.each([
  [
    'an object that no function made',
    'export default { controller: {} };',
    'The default export is an object, not a platform.',
  ],
  [
    'a pipeline',
    "import { pipeline, sh, stage } from '@pipec/dsl';\nexport default pipeline({ agent: 'any', stages: [stage('A', [sh`x`])] });",
    'The default export is a Pipeline, not a platform.',
  ],
  ['nothing', 'export const x = 1;', 'The module has no default export.'],
])('%s is no platform', async (_, text, message) => {
  const { diagnostics } = await madePlatform({ 'platform.ts': text });
  expect(diagnostics.map(({ code, message: said }) => [code, said])).toEqual([['platform/not-a-platform', message]]);
});

test('bad input of any kind throws nothing', () => {
  const least = {
    controller: { version: '2.568.2', url: 'https://x' },
    storage: { home: { size: '1Gi' } },
    clouds: {},
  };
  fc.assert(
    fc.property(fc.constantFrom(...parts), fc.anything(), fc.anything(), (part, value, inner) => {
      for (const spec of [value, { ...least, [part]: value }, { ...least, [part]: { kubernetes: inner } }])
        expect(() => checkDefinition(spec)).not.toThrow();
    }),
  );
});

const parts = [
  'name',
  'controller',
  'storage',
  'clouds',
  'agents',
  'jobs',
  'credentials',
  'registry',
  'environments',
  'libraries',
  'plugins',
  'security',
  'pipelines',
  'extraConfiguration',
];
