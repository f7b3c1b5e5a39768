import type {
  AgentImageSpec,
  AgentTemplateSpec,
  CloudSpec,
  CopySpec,
  DownloadSpec,
  LibrarySpec,
  MultibranchSpec,
  PipelineJobSpec,
  PlatformSpec,
  RegistrySpec,
  RepositorySpec,
} from '../definition/index.ts';
import { credential, environment, security } from './access-shape.ts';
import { controller, storage } from './controller-shape.ts';
import { fields, podSecurity, textMap, texts } from './shape.ts';
import type { Fields, Shape } from './shape.ts';

// The structure of a definition as data. Types say the same; but building does not check types, and a misspelt field would be lost
// without a word.

/** Besides these a template has all fields of a pod, which the rules of Kubernetes look at. */
type OwnTemplateFields = Pick<
  AgentTemplateSpec,
  | 'label'
  | 'anyBuild'
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
    anyBuild: 'flag',
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
    environments: { map: environment },
    libraries: {
      map: fields<LibrarySpec>(
        'a library',
        { url: 'text', version: 'text', credentials: 'text', implicit: 'flag', allowVersionOverride: 'flag' },
        ['url', 'version'],
      ),
    },
    plugins: textMap,
    security,
    pipelines: texts,
    extraConfiguration: { map: 'anything' },
  },
  ['controller', 'storage', 'clouds'],
);
