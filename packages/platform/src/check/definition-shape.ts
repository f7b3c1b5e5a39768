import type {
  AgentImageSpec,
  AgentTemplateSpec,
  BackupSpec,
  CephSpec,
  CloudSpec,
  ControllerSpec,
  CopySpec,
  CredentialSpec,
  DownloadSpec,
  EnvironmentSpec,
  GatewaySpec,
  IngressSpec,
  LdapRealm,
  LibrarySpec,
  LocalRealm,
  MultibranchSpec,
  NamedClaimSpec,
  NetworkPolicySpec,
  NfsSpec,
  OidcRealm,
  PipelineJobSpec,
  PlatformSpec,
  PolicyRule,
  RegistrySpec,
  RepositorySpec,
  SecretKey,
  SecuritySpec,
  StorageSpec,
  VolumeClaimSpec,
} from '../definition/index.ts';
import { fields } from './shape.ts';
import type { Fields, Shape } from './shape.ts';

// The structure of a definition as data. Types say the same; but building does not check types, and a misspelt field would be lost
// without a word.

const texts: Shape = { list: 'text' };
const textMap: Shape = { map: 'text' };
const podSecurity: Shape = { oneOf: ['privileged', 'baseline', 'restricted'] };

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
const controller = fields<ControllerSpec>(
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

const storage = fields<StorageSpec>(
  'storage',
  {
    home: fields<VolumeClaimSpec>('a claim', claimFields, ['size']),
    claims: { map: fields<NamedClaimSpec>('a claim', { ...claimFields, cloud: 'text' }, ['size']) },
  },
  ['home'],
);

/** Besides these a template has all fields of a pod, which the rules of Kubernetes look at. */
type OwnTemplateFields = Pick<
  AgentTemplateSpec,
  | 'label'
  | 'inheritFrom'
  | 'idleMinutes'
  | 'instanceCap'
  | 'podRetention'
  | 'yamlMergeStrategy'
  | 'spot'
  | 'containers'
  | 'initContainers'
  | 'agent'
  | 'volumes'
  | 'imagePullSecrets'
  | 'serviceAccount'
  | 'labels'
  | 'annotations'
  | 'namespace'
  | 'metadata'
>;

/** The fields of a template that are not a pod's own. */
export const templateFields = fields<OwnTemplateFields>(
  'a template',
  {
    label: 'text',
    inheritFrom: 'text',
    idleMinutes: 'number',
    instanceCap: 'number',
    podRetention: { oneOf: ['never', 'onFailure', 'always', 'evicted', 'default'] },
    yamlMergeStrategy: { oneOf: ['merge', 'override'] },
    spot: 'flag',
    containers: { map: 'object' },
    initContainers: { map: 'object' },
    agent: 'object',
    volumes: { map: 'object' },
    imagePullSecrets: { list: 'anything' },
    serviceAccount: 'text',
    labels: textMap,
    annotations: textMap,
    namespace: 'text',
    metadata: 'object',
  },
  ['containers'],
);

const cloud = fields<CloudSpec>(
  'a cloud',
  {
    namespace: 'text',
    serverUrl: 'text',
    credentials: 'text',
    containerCap: 'number',
    podSecurity,
    serviceAccount: 'text',
    serviceAccounts: texts,
    templates: { map: templateFields },
    quota: { map: 'amount' },
    defaults: { what: 'defaults', fields: { requests: { map: 'amount' }, limits: { map: 'amount' } }, required: [] },
    waitForPodSec: 'number',
    connectTimeout: 'number',
    readTimeout: 'number',
    podLabels: textMap,
    spot: {
      what: 'spot nodes',
      fields: { nodeSelector: textMap, toleration: 'text' },
      required: ['nodeSelector'],
    },
    safeToEvict: 'flag',
    prePull: 'flag',
  },
  [],
);

const image = fields<AgentImageSpec>(
  'an image',
  {
    from: 'text',
    tag: 'text',
    role: { oneOf: ['agent', 'tool'] },
    packages: texts,
    packageManager: { oneOf: ['apt', 'apk', 'dnf', 'microdnf'] },
    downloads: {
      list: fields<DownloadSpec>(
        'a download',
        { url: 'text', sha256: 'text', to: 'text', unpack: { oneOf: ['tar', 'zip'] }, strip: 'number' },
        ['url', 'sha256', 'to'],
      ),
    },
    copies: { list: fields<CopySpec>('a copy', { from: 'text', path: 'text', to: 'text' }, ['from', 'path', 'to']) },
    env: textMap,
    certificates: texts,
    run: texts,
    user: 'number',
    home: 'text',
    platforms: { list: { oneOf: ['linux/amd64', 'linux/arm64'] } },
  },
  ['from'],
);

const repository = fields<RepositorySpec>(
  'a repository',
  { url: 'text', credentials: 'text', server: { oneOf: ['git', 'github', 'gitlab', 'bitbucket', 'gitea'] } },
  ['url'],
);
const jobFields = {
  kind: { oneOf: ['multibranch', 'pipeline'] },
  displayName: 'text',
  description: 'text',
  repository,
  script: 'text',
  keepBuilds: 'number',
} as const satisfies { readonly [name: string]: Shape };
const job: Shape = {
  kinds: {
    multibranch: fields<MultibranchSpec>(
      'a multibranch job',
      {
        ...jobFields,
        discover: { list: { oneOf: ['branches', 'tags', 'changeRequests'] } },
        include: 'text',
        exclude: 'text',
        scanMinutes: 'number',
      },
      ['kind', 'repository'],
    ),
    pipeline: fields<PipelineJobSpec>('a pipeline job', { ...jobFields, branch: 'text', cron: 'text' }, [
      'kind',
      'repository',
    ]),
  },
};

const secretKey = fields<SecretKey>('a key of a Secret', { secret: 'text', key: 'text' }, ['secret', 'key']);
const credentialFields = { kind: 'text', description: 'text' } as const satisfies {
  readonly [name: string]: Shape;
};
type CredentialOf<K extends CredentialSpec['kind']> = Extract<CredentialSpec, { readonly kind: K }>;
const credential: Shape = {
  kinds: {
    usernamePassword: fields<CredentialOf<'usernamePassword'>>(
      'a credential',
      { ...credentialFields, username: { either: ['text', secretKey] }, password: secretKey },
      ['username', 'password'],
    ),
    secretText: fields<CredentialOf<'secretText'>>('a credential', { ...credentialFields, secret: secretKey }, [
      'secret',
    ]),
    secretFile: fields<CredentialOf<'secretFile'>>(
      'a credential',
      { ...credentialFields, fileName: 'text', content: secretKey },
      ['fileName', 'content'],
    ),
    sshPrivateKey: fields<CredentialOf<'sshPrivateKey'>>(
      'a credential',
      { ...credentialFields, username: 'text', privateKey: secretKey, passphrase: secretKey },
      ['username', 'privateKey'],
    ),
  },
};

const realm: Shape = {
  kinds: {
    local: fields<LocalRealm>(
      'a realm',
      {
        kind: 'text',
        users: { map: { what: 'a user', fields: { name: 'text', password: secretKey }, required: ['password'] } },
      },
      ['users'],
    ),
    ldap: fields<LdapRealm>(
      'a realm',
      {
        kind: 'text',
        server: 'text',
        rootDn: 'text',
        managerDn: 'text',
        managerPassword: secretKey,
        userSearch: 'text',
        groupSearchBase: 'text',
      },
      ['server', 'rootDn'],
    ),
    oidc: fields<OidcRealm>(
      'a realm',
      {
        kind: 'text',
        wellKnown: 'text',
        clientId: 'text',
        clientSecret: secretKey,
        userNameField: 'text',
        groupsField: 'text',
      },
      ['wellKnown', 'clientId', 'clientSecret'],
    ),
  },
};

/** A whole definition. */
export const definitionShape: Fields = fields<PlatformSpec>(
  'a platform',
  {
    name: 'text',
    namespace: 'text',
    controller,
    storage,
    clouds: { map: cloud },
    agents: { map: image },
    jobs: { map: job },
    credentials: { map: credential },
    registry: fields<RegistrySpec>('a registry', { host: 'text', pullSecret: 'text', pushSecret: 'text' }, ['host']),
    environments: {
      map: fields<EnvironmentSpec>(
        'an environment',
        {
          namespace: 'text',
          podSecurity,
          deployer: 'text',
          cloud: 'text',
          rules: {
            list: fields<PolicyRule>('a rule', { apiGroups: { list: 'word' }, resources: texts, verbs: texts }, [
              'apiGroups',
              'resources',
              'verbs',
            ]),
          },
        },
        ['namespace'],
      ),
    },
    libraries: {
      map: fields<LibrarySpec>(
        'a library',
        { url: 'text', version: 'text', credentials: 'text', implicit: 'flag', allowVersionOverride: 'flag' },
        ['url', 'version'],
      ),
    },
    plugins: textMap,
    security: fields<SecuritySpec>('security', { realm, administrators: texts, developers: texts }, []),
    pipelines: texts,
    extraConfiguration: { map: 'anything' },
  },
  ['controller', 'storage', 'clouds'],
);
