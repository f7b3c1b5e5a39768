import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { checkObject } from '../../packages/kubernetes/src/objects/index.ts';
import { helm, kubectl, testWithKubernetesTools } from '../support/kubernetes-tools.ts';
import { project } from '../support/project.ts';
import { chartKeys } from './chart-keys.ts';
import { madePlatform, platformModule } from './made-platform.ts';

// What kubectl, kustomize and helm make of the files.

const everything = platformModule({
  controller: `{
    version: '2.568.2', url: 'https://ci.example.com/jenkins/', networkPolicy: true, ingress: { className: 'nginx' },
    backup: { schedule: '0 2 * * *', claim: 'backup' }, javaOptions: ['-Dx={{y}}'], nodeSelector: { disk: 'ssd' },
    tolerations: [{ key: 'ci', operator: 'Exists' }], annotations: { team: 'a {{b}}' },
  }`,
  storage: `{
    home: { size: '50Gi', ceph: { driver: 'rbd.csi.ceph.com', volumeHandle: 'jenkins-home', clusterId: 'c1', pool: 'ssd', nodeStageSecret: { name: 'csi-rbd', namespace: 'ceph' } } },
    claims: { backup: { size: '100Gi', cloud: 'controller' }, cache: { size: '10Gi', accessMode: 'ReadWriteMany', nfs: { server: 'nfs.example.com', path: '/cache' } } },
  }`,
  clouds: `{
    kubernetes: { namespace: 'agents', prePull: true, templates: { a: { containers: { a: { image: 'a:1' } } } } },
    edge: { serverUrl: 'https://edge.example.com:6443', credentials: 'edge', namespace: 'edge-agents' },
  }`,
  credentials: "{ edge: { kind: 'secretText', secret: { secret: 'edge', key: 'token' } } }",
  environments: "{ prod: { namespace: 'shop' } }",
});

const written = async (module = everything) => {
  const { files, told } = await madePlatform({ 'platform.ts': module });
  expect(told).toEqual([]);
  return project(Object.fromEntries(files));
};

const around = [
  'CronJob', 'DaemonSet', 'Namespace', 'NetworkPolicy', 'PersistentVolume', 'PersistentVolumeClaim', 'Role', 'RoleBinding',
  'ServiceAccount',
]; // prettier-ignore

testWithKubernetesTools.each([
  ['helm', around],
  ['plain', [...around, 'ConfigMap', 'Ingress', 'PodDisruptionBudget', 'Service', 'StatefulSet']],
  ['cluster-edge', ['Namespace', 'Role', 'RoleBinding', 'ServiceAccount']],
])('kustomize makes the overlay %s', async (overlay, wanted) => {
  const text = kubectl('kustomize', `${await written()}/manifests/overlays/${overlay}`);
  const objects = parseAllDocuments(text).map((document) => document.toJS() as { readonly kind: string });
  expect(objects.flatMap((object) => checkObject(object))).toEqual([]);
  expect(new Set(objects.map(({ kind }) => kind))).toEqual(new Set(wanted));
});

testWithKubernetesTools('base and controller make what the overlay plain has', async () => {
  const folder = `${await written()}/manifests`;
  const count = (text: string) => parseAllDocuments(text).length;
  const [base, controller, plain] = ['base', 'controller', 'overlays/plain'].map((name) =>
    count(kubectl('kustomize', `${folder}/${name}`)),
  );
  expect(plain).toBe(base! + controller!);
});

test('the values have keys of the official chart alone', async () => {
  const { files } = await madePlatform({ 'platform.ts': everything });
  const values: unknown = parse(files.get('helm/values.yaml') ?? '');
  expect(strangers(values, chartKeys)).toEqual([]);
});

/** Keys that the chart does not have; what stands below a key that takes anything is not looked at. */
function strangers(value: unknown, known: unknown, path = ''): readonly string[] {
  if (known === true || known === null || typeof value !== 'object' || value === null || Array.isArray(value))
    return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const below = (known as Readonly<Record<string, unknown>>)[key];
    return below === undefined ? [`${path}${key}`] : strangers(inner, below, `${path}${key}.`);
  });
}

// The chart is no package of a registry that tests may ask: whoever has a checkout of jenkinsci/helm-charts names its folder.
//
//   PIPEC_HELM_CHART=…/helm-charts/charts/jenkins npx vitest run test/platform/tools.test.ts
const chart = process.env['PIPEC_HELM_CHART'];
const testWithChart = chart === undefined ? test.skip : testWithKubernetesTools;

const otherWays = platformModule({
  controller: `{
    version: '2.568.2', url: 'https://ci.example.com/', connection: 'websocket', ports: { http: 8888 }, disruptionBudget: false,
    plugins: 'download', gateway: { gateway: 'public', namespace: 'infra', section: 'https' },
  }`,
  registry: "{ host: 'registry.example.com/ci', pullSecret: 'pull' }",
  security: "{ realm: { kind: 'local', users: { '{{x}}': { password: { secret: 'admin', key: 'password' } } } } }",
});

testWithChart.each([
  ['everything', everything, ['-Dx={{y}}', 'kind: Ingress', 'team: a {{b}}']],
  ['other ways', otherWays, ['kind: HTTPRoute', 'containerPort: 8888', "id: '{{x}}'", 'configuration-as-code:']],
])('the official chart has the keys, and takes the values of %s', async (_, module, words) => {
  const folder = await written(module);
  const values = `${folder}/helm/values.yaml`;
  expect(strangers(chartKeys, parse(readFileSync(`${chart}/values.yaml`, 'utf8')))).toEqual([]);
  helm('lint', chart!, '--values', values);
  const text = helm('template', 'jenkins', chart!, '--namespace', 'jenkins', '--values', values);
  const objects = parseAllDocuments(text).map((document) => document.toJS() as unknown);
  expect(objects.length).toBeGreaterThan(4);
  expect(objects.flatMap((object) => checkObject(object))).toEqual([]);
  for (const one of words) expect(text).toContain(one);
});
