import type { PlatformSpec, RegistrySpec } from '../definition/index.ts';
import type { Controller } from './platform.ts';

/** What a controller needs where nobody says it. The official chart's limits, 2 processors and 4 GiB, with requests that hold. */
const usualResources = { requests: { cpu: '500m', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } };

export function resolveController(
  { controller: spec, storage, registry }: PlatformSpec,
  { name, namespace }: { readonly name: string; readonly namespace: string },
): Controller {
  const { kind = 'StatefulSet', version, java = 21, connection = 'tcp', ports = {}, javaOptions = [] } = spec;
  const plugins = spec.plugins ?? (registry === undefined ? 'download' : 'image');
  const { http: httpPort = 8080, agent: agentPort = 50000 } = ports;
  const { host, prefix } = readUrl(spec.url);
  const agentService = connection === 'tcp' ? `${name}-agent` : undefined;
  const baseImage = `jenkins/jenkins:${version}-jdk${java}`;
  return {
    spec,
    kind,
    version,
    java,
    plugins,
    image: plugins === 'image' ? controllerImage(registry, version, java) : baseImage,
    baseImage,
    url: withSlash(spec.url),
    host,
    prefix,
    connection,
    httpPort,
    agentPort,
    service: name,
    agentService,
    internalUrl: `http://${name}.${namespace}.svc.cluster.local:${httpPort}${prefix}/`,
    tunnel: agentService && `${agentService}.${namespace}.svc.cluster.local:${agentPort}`,
    serviceAccount: name,
    homeClaim: `${name}-home`,
    home: { ...storage.home, accessMode: storage.home.accessMode ?? 'ReadWriteOnce' },
    configMap: `${name}-jcasc`,
    configFolder: '/var/jenkins_config/jcasc',
    secretsFolder: '/run/secrets/additional',
    resources: spec.resources ?? usualResources,
    // The heap follows the limit, and leaves room for what Java needs besides.
    javaOptions: ['-XX:MaxRAMPercentage=60', ...javaOptions],
  };
}

function controllerImage(registry: RegistrySpec | undefined, version: string, java: number): string {
  return `${registry === undefined ? '' : `${registry.host}/`}jenkins-controller:${version}-jdk${java}`;
}

/** Host and path of an address. Read by hand: what is no address is told elsewhere, and nothing may throw here. */
function readUrl(url: string): { readonly host: string; readonly prefix: string } {
  const [, host = '', path = ''] = /^https?:\/\/([^/:?#]*)(?::\d+)?([^?#]*)/.exec(url) ?? [];
  return { host, prefix: path.replace(/\/+$/, '') };
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
