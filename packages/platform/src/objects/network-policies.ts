import type { NetworkPolicy } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The label that the Kubernetes plugin puts on every agent. */
const agentLabel = 'jenkins/label';

/**
 * Who may reach the controller, and that nobody reaches an agent: agents connect to the controller, never the other way round.
 *
 * Without `allowFrom` the web port is open to the cluster, for what stands before it is not known here.
 */
export function networkPolicies(platform: Platform): readonly PlatformObject[] {
  const { networkPolicy } = platform.controller.spec;
  if (networkPolicy === undefined || networkPolicy === false) return [];
  const allowFrom = networkPolicy === true ? undefined : networkPolicy.allowFrom;
  const local = platform.clouds.filter(({ isLocal }) => isLocal);
  const names = [...new Set(local.map(({ namespace }) => namespace))];
  return [controllerPolicy(platform, names, allowFrom), ...names.map((name) => agentPolicy(platform, name))];
}

function controllerPolicy(
  platform: Platform,
  agentNamespaces: readonly string[],
  allowFrom: readonly string[] | undefined,
): PlatformObject {
  const { controller, namespace } = platform;
  const agents = agentNamespaces.map((name) => ({
    ...inNamespace(name),
    podSelector: { matchExpressions: [{ key: agentLabel, operator: 'Exists' }] },
  }));
  const object: NetworkPolicy = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metaOf(platform, platform.name, namespace),
    spec: {
      podSelector: { matchLabels: controllerLabels(platform) },
      policyTypes: ['Ingress'],
      ingress: [
        {
          ports: [{ port: controller.httpPort }],
          ...(allowFrom && { from: [...allowFrom.map(inNamespace), ...agents] }),
        },
        ...(controller.connection === 'tcp' && agents.length > 0
          ? [{ ports: [{ port: controller.agentPort }], from: agents }]
          : []),
      ],
    },
  };
  return { group: 'base', file: 'network-policies', object, from: ['controller', 'networkPolicy'] };
}

function agentPolicy(platform: Platform, namespace: string): PlatformObject {
  const object: NetworkPolicy = {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metaOf(platform, `${platform.name}-agents`, namespace),
    spec: {
      podSelector: { matchExpressions: [{ key: agentLabel, operator: 'Exists' }] },
      policyTypes: ['Ingress'],
    },
  };
  return { group: 'base', file: 'network-policies', object, from: ['controller', 'networkPolicy'] };
}

function inNamespace(name: string) {
  return { namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } };
}
