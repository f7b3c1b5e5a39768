import type { Container, EnvVar, PodSpec, Probe, Volume, VolumeMount } from '@pipec/kubernetes';
import type { PodTemplateSpec } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { secretName } from '../secret-name.ts';
import { textHash } from '../text-hash.ts';
import { pluginsConfigMap } from './config-maps.ts';
import { controllerLabels } from './platform-object.ts';
import type { Place } from './platform-object.ts';
import { confined, homePod } from './security-context.ts';

/** The texts that the controller reads. */
export interface ControllerTexts {
  /** The configuration as code, by file name. */
  readonly configuration: { readonly [file: string]: string };
  /** `plugins.txt`. */
  readonly plugins: string;
}

const home = '/var/jenkins_home';
/** The pod of the controller: not root, on a file system of which only the home, a cache and /tmp can be written. */
export function controllerPod(platform: Platform, texts: ControllerTexts): PodTemplateSpec {
  const { controller } = platform;
  const { nodeSelector, tolerations, affinity } = controller.spec;
  const pullSecret = platform.spec.registry?.pullSecret;
  const downloads = controller.plugins === 'download';
  const spec: PodSpec = {
    serviceAccountName: controller.serviceAccount,
    enableServiceLinks: false,
    terminationGracePeriodSeconds: 60,
    ...(pullSecret !== undefined && { imagePullSecrets: [{ name: pullSecret }] }),
    ...(nodeSelector && { nodeSelector }),
    ...(tolerations && { tolerations }),
    ...(affinity && { affinity }),
    securityContext: homePod,
    ...(downloads && { initContainers: [pluginDownload(platform)] }),
    containers: [jenkins(platform)],
    volumes: volumesOf(platform),
  };
  const read = [...Object.values(texts.configuration), ...(downloads ? [texts.plugins] : [])];
  return {
    metadata: {
      labels: controllerLabels(platform),
      annotations: { ...controller.spec.annotations, 'checksum/config': textHash(read.join('\0')) },
    },
    spec,
  };
}

/** Parts of the pod that come of their own places of the definition, below `spec.template`. */
export const podPlaces: readonly Place[] = [
  { at: ['spec', 'containers', 0, 'resources'], from: ['controller', 'resources'] },
  { at: ['spec', 'initContainers', 0, 'resources'], from: ['controller', 'resources'] },
  { at: ['spec', 'containers', 0, 'ports', 0], from: ['controller', 'ports', 'http'] },
  { at: ['spec', 'containers', 0, 'ports', 1], from: ['controller', 'ports', 'agent'] },
  { at: ['spec', 'nodeSelector'], from: ['controller', 'nodeSelector'] },
  { at: ['spec', 'tolerations'], from: ['controller', 'tolerations'] },
  { at: ['spec', 'affinity'], from: ['controller', 'affinity'] },
  { at: ['metadata', 'annotations'], from: ['controller', 'annotations'] },
];

function jenkins({ controller, secretKeys }: Platform): Container {
  const { httpPort, agentPort, prefix, connection, resources } = controller;
  return {
    name: 'jenkins',
    image: controller.image,
    imagePullPolicy: 'IfNotPresent',
    args: [`--httpPort=${httpPort}`],
    env: environmentOf(controller),
    ports: [
      { name: 'http', containerPort: httpPort },
      ...(connection === 'tcp' ? [{ name: 'agent', containerPort: agentPort }] : []),
    ],
    resources,
    startupProbe: probe(prefix, 30),
    livenessProbe: probe(prefix, 5),
    readinessProbe: probe(prefix, 3),
    securityContext: confined,
    volumeMounts: [
      { name: 'home', mountPath: home },
      { name: 'configuration', mountPath: controller.configFolder, readOnly: true },
      ...(secretKeys.length > 0 ? [{ name: 'secrets', mountPath: controller.secretsFolder, readOnly: true }] : []),
      ...pluginMounts(controller),
      { name: 'cache', mountPath: '/var/jenkins_cache' },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

function environmentOf({
  prefix,
  javaOptions,
  configFolder,
  secretsFolder,
  agentPort,
  connection,
}: Platform['controller']): readonly EnvVar[] {
  const options = [...(prefix === '' ? [] : [`--prefix=${prefix}`]), '--webroot=/var/jenkins_cache/war'];
  // Configuration as code answers all that the wizard of the first start asks.
  const java = ['-Djenkins.install.runSetupWizard=false', ...javaOptions];
  return [
    { name: 'JAVA_OPTS', value: java.join(' ') },
    { name: 'JENKINS_OPTS', value: options.join(' ') },
    { name: 'JENKINS_SLAVE_AGENT_PORT', value: connection === 'tcp' ? String(agentPort) : '-1' },
    { name: 'CASC_JENKINS_CONFIG', value: configFolder },
    { name: 'SECRETS', value: secretsFolder },
    // The plugins of the image replace older ones of the home, also where a person has touched them.
    { name: 'PLUGINS_FORCE_UPGRADE', value: 'true' },
    { name: 'TRY_UPGRADE_IF_NO_MARKER', value: 'true' },
  ];
}

/** Jenkins answers /login as soon as it serves anyone; its start may take five minutes. */
function probe(prefix: string, failureThreshold: number): Probe {
  return { httpGet: { path: `${prefix}/login`, port: 'http' }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold };
}

const pluginFolder = '/usr/share/jenkins/ref/plugins';

function pluginMounts({ plugins }: Platform['controller']): readonly VolumeMount[] {
  return plugins === 'download' ? [{ name: 'plugins', mountPath: pluginFolder }] : [];
}

/** Downloads the plugins of plugins.txt at each start, where there is no image of our own that has them. */
function pluginDownload({ controller }: Platform): Container {
  return {
    name: 'plugins',
    image: controller.image,
    imagePullPolicy: 'IfNotPresent',
    command: ['jenkins-plugin-cli'],
    args: [
      '--verbose',
      '--latest',
      'false',
      '--plugin-file',
      '/var/jenkins_config/plugins/plugins.txt',
      '--plugin-download-directory',
      pluginFolder,
    ],
    resources: controller.resources,
    securityContext: confined,
    volumeMounts: [
      { name: 'plugins', mountPath: pluginFolder },
      { name: 'plugin-list', mountPath: '/var/jenkins_config/plugins', readOnly: true },
      // The program keeps what it knows of update centres in the home of its user.
      { name: 'home', mountPath: home },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}

function volumesOf({ controller, secretKeys, name }: Platform): readonly Volume[] {
  const sources = secretKeys.map((key) => ({
    secret: { name: key.secret, items: [{ key: key.key, path: secretName(key) }] },
  }));
  return [
    { name: 'home', persistentVolumeClaim: { claimName: controller.homeClaim } },
    { name: 'configuration', configMap: { name: controller.configMap } },
    ...(sources.length > 0 ? [{ name: 'secrets', projected: { sources } }] : []),
    ...(controller.plugins === 'download'
      ? [
          { name: 'plugins', emptyDir: {} },
          { name: 'plugin-list', configMap: { name: pluginsConfigMap(name) } },
        ]
      : []),
    { name: 'cache', emptyDir: {} },
    { name: 'tmp', emptyDir: {} },
  ];
}
