import { podOf } from '@pipec/kubernetes/authoring';
import type { Pod, PodTemplate, Toleration } from '@pipec/kubernetes';
import type { AgentTemplateSpec, CloudSpec, PlatformSpec } from '../definition/index.ts';
import { mapValues } from '../map-values.ts';
import { deployerOf } from './resolve-environments.ts';
import type { AgentImage, Cloud, Template } from './platform.ts';

/** The API server of the cluster that a pod runs in. */
const ownServer = 'https://kubernetes.default';

interface Surroundings {
  readonly name: string;
  readonly namespace: string;
  readonly images: readonly AgentImage[];
}

export function resolveClouds(spec: PlatformSpec, { name, namespace, images }: Surroundings): readonly Cloud[] {
  return Object.entries(spec.clouds).map(([cloud, one], i) => {
    const serviceAccount = one.serviceAccount ?? `${name}-agent`;
    const deployers = Object.values(spec.environments ?? {}).filter((environment) =>
      environment.cloud === undefined ? i === 0 : environment.cloud === cloud,
    );
    const accounts = [serviceAccount, ...(one.serviceAccounts ?? []), ...deployers.map(deployerOf)];
    const pullSecret = spec.registry?.pullSecret;
    return {
      name: cloud,
      spec: one,
      namespace: one.namespace ?? namespace,
      serverUrl: one.serverUrl ?? ownServer,
      isLocal: one.serverUrl === undefined || one.serverUrl === ownServer,
      containerCap: one.containerCap ?? 10,
      podSecurity: one.podSecurity ?? 'baseline',
      serviceAccount,
      serviceAccounts: [...new Set(accounts)],
      templates: Object.entries(one.templates ?? {}).map(([template, its]) =>
        resolveTemplate(template, its, { cloud, spec: one, serviceAccount, images, pullSecret }),
      ),
      waitForPodSec: one.waitForPodSec ?? 600,
      connectTimeout: one.connectTimeout ?? 5,
      readTimeout: one.readTimeout ?? 15,
      podLabels: one.podLabels ?? {},
      safeToEvict: one.safeToEvict ?? false,
    };
  });
}

interface TemplateSurroundings {
  readonly cloud: string;
  readonly spec: CloudSpec;
  readonly serviceAccount: string;
  readonly images: readonly AgentImage[];
  readonly pullSecret: string | undefined;
}

function resolveTemplate(name: string, spec: AgentTemplateSpec, surroundings: TemplateSurroundings): Template {
  const { cloud } = surroundings;
  const { label = name, inheritFrom } = spec;
  return { name, spec, cloud, label, inheritFrom, pod: podOf(podTemplate(spec, surroundings)) as Pod };
}

/** The pod part of a template, with what the cloud gives. */
function podTemplate(
  template: AgentTemplateSpec,
  { spec, serviceAccount, images, pullSecret }: TemplateSurroundings,
): PodTemplate {
  const {
    label: _label,
    anyBuild: _any,
    inheritFrom,
    idleMinutes: _idle,
    instanceCap: _cap,
    podRetention: _retention,
    yamlMergeStrategy: _strategy,
    spot,
    ...pod
  } = template;
  const withImage = <C extends { readonly image?: string }>(container: C): C => ({
    ...container,
    ...(container.image !== undefined && { image: imageOf(container.image, images) }),
  });
  // What it inherits from has an account and a selector of its own.
  const isBase = inheritFrom === undefined;
  const pullSecrets = pod.imagePullSecrets ?? (isBase && pullSecret !== undefined ? [pullSecret] : undefined);
  return {
    ...pod,
    containers: mapValues(pod.containers, withImage),
    ...(pod.initContainers && { initContainers: mapValues(pod.initContainers, withImage) }),
    ...(pod.agent && { agent: withImage(pod.agent) }),
    ...(isBase && pod.serviceAccount === undefined && pod.serviceAccountName === undefined && { serviceAccount }),
    ...(pullSecrets && { imagePullSecrets: pullSecrets }),
    ...(spot === true && spec.spot && { ...onSpot(spec.spot, pod) }),
    ...(isBase &&
      !(spec.safeToEvict ?? false) && {
        annotations: { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false', ...pod.annotations },
      }),
  };
}

function onSpot(
  { nodeSelector, toleration }: NonNullable<CloudSpec['spot']>,
  pod: Partial<PodTemplate>,
): Partial<PodTemplate> {
  const tolerated: readonly Toleration[] =
    toleration === undefined ? [] : [{ key: toleration, operator: 'Exists', effect: 'NoSchedule' }];
  return {
    nodeSelector: { ...nodeSelector, ...pod.nodeSelector },
    tolerations: [...tolerated, ...(pod.tolerations ?? [])],
  };
}

/** An image that is built here may be said by its name alone. */
function imageOf(image: string, images: readonly AgentImage[]): string {
  return images.find(({ name }) => name === image)?.reference ?? image;
}
