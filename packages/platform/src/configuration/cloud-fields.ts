import { podYaml } from '@pipec/kubernetes';
import type { Cloud, Controller, Template } from '../resolve/platform.ts';
import type { Fields } from './fields.ts';

/** A cloud of the Kubernetes plugin. */
export function cloudFields(cloud: Cloud, controller: Controller): Fields<'cloud'> {
  const labels = Object.entries(cloud.podLabels).map(([key, value]): Fields<'podLabel'> => ({ key, value }));
  return {
    name: cloud.name,
    serverUrl: cloud.serverUrl,
    credentialsId: cloud.spec.credentials,
    namespace: cloud.namespace,
    // Agents of another cluster cannot resolve the names of this one.
    jenkinsUrl: cloud.isLocal ? controller.internalUrl : controller.url,
    jenkinsTunnel: cloud.isLocal ? controller.tunnel : undefined,
    webSocket: controller.connection === 'websocket' || !cloud.isLocal,
    // Texts, by the plugin's wish.
    containerCapStr: String(cloud.containerCap),
    maxRequestsPerHostStr: String(Math.max(32, cloud.containerCap)),
    connectTimeout: cloud.connectTimeout,
    readTimeout: cloud.readTimeout,
    retentionTimeout: 5,
    waitForPodSec: cloud.waitForPodSec,
    restrictedPssSecurityContext: cloud.podSecurity === 'restricted',
    podLabels: labels.length > 0 ? labels : undefined,
    templates: cloud.templates.map((template) => templateFields(template, cloud)),
  };
}

/**
 * A template of a cloud. Its pod stands as YAML, which has all fields of a pod; the plugin's own fields would win over it, so that only
 * those are said that YAML does not have.
 */
export function templateFields({ name, label, inheritFrom, spec, pod }: Template, cloud: Cloud): Fields<'template'> {
  return {
    // Without an id of its own a template is another one after each reload.
    id: `${cloud.name}-${name}`,
    name,
    namespace: cloud.namespace,
    label,
    inheritFrom,
    nodeUsageMode: spec.anyBuild === true ? 'NORMAL' : 'EXCLUSIVE',
    idleMinutes: spec.idleMinutes,
    instanceCap: spec.instanceCap,
    podRetention: spec.podRetention,
    // What it inherits is YAML as well, of which only the last counts unless they are merged.
    yamlMergeStrategy: spec.yamlMergeStrategy ?? (inheritFrom === undefined ? undefined : 'merge'),
    showRawYaml: true,
    yaml: podYaml(pod),
  };
}
