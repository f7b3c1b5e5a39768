import type {
  BackupSpec,
  CephSpec,
  ControllerSpec,
  GatewaySpec,
  IngressSpec,
  NamedClaimSpec,
  NetworkPolicySpec,
  NfsSpec,
  StorageSpec,
  VolumeClaimSpec,
} from '../definition/index.ts';
import { fields, textMap, texts } from './shape.ts';
import type { Shape } from './shape.ts';

// The controller and its storage.

const ingress = fields<IngressSpec>(
  'an ingress',
  { host: 'text', className: 'text', tlsSecret: 'text', issuer: 'text', annotations: textMap },
  [],
);
const gateway = fields<GatewaySpec>(
  'a gateway',
  { gateway: 'text', namespace: 'text', section: 'text', host: 'text' },
  ['gateway'],
);
const backup = fields<BackupSpec>('a backup', { schedule: 'text', claim: 'text', keep: 'number', image: 'text' }, [
  'schedule',
  'claim',
]);
export const controller = fields<ControllerSpec>(
  'a controller',
  {
    kind: { oneOf: ['StatefulSet', 'Deployment'] },
    version: 'text',
    java: { oneOf: [17, 21, 25] },
    plugins: { oneOf: ['image', 'download'] },
    url: 'text',
    connection: { oneOf: ['tcp', 'websocket'] },
    ports: { what: "a controller's ports", fields: { http: 'number', agent: 'number' }, required: [] },
    resources: 'object',
    javaOptions: texts,
    replicas: 'number',
    autoscaling: 'anything',
    ingress,
    gateway,
    networkPolicy: { either: ['flag', fields<NetworkPolicySpec>('a network policy', { allowFrom: texts }, [])] },
    disruptionBudget: 'flag',
    backup,
    nodeSelector: textMap,
    tolerations: { list: 'object' },
    affinity: 'object',
    annotations: textMap,
  },
  ['version', 'url'],
);

const claimFields = {
  size: 'text',
  accessMode: { oneOf: ['ReadWriteOnce', 'ReadWriteMany', 'ReadOnlyMany', 'ReadWriteOncePod'] },
  storageClass: 'text',
  nfs: fields<NfsSpec>('a folder of NFS', { server: 'text', path: 'text', mountOptions: texts }, ['server', 'path']),
  ceph: fields<CephSpec>(
    'a volume of Ceph',
    {
      driver: 'text',
      volumeHandle: 'text',
      clusterId: 'text',
      pool: 'text',
      fsName: 'text',
      rootPath: 'text',
      nodeStageSecret: {
        what: 'a Secret for nodes',
        fields: { name: 'text', namespace: 'text' },
        required: ['name', 'namespace'],
      },
    },
    ['driver', 'volumeHandle', 'clusterId', 'nodeStageSecret'],
  ),
} as const satisfies { readonly [name: string]: Shape };

export const storage = fields<StorageSpec>(
  'storage',
  {
    home: fields<VolumeClaimSpec>('a claim', claimFields, ['size']),
    claims: { map: fields<NamedClaimSpec>('a claim', { ...claimFields, cloud: 'text' }, ['size']) },
  },
  ['home'],
);
