import type { EnvironmentSpec, PlatformSpec, PolicyRule } from '../definition/index.ts';
import type { Cloud, Environment } from './platform.ts';

const everything = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete'];
const reading = ['get', 'list', 'watch'];

/** What `kubectl apply`, `helm upgrade` and `kustomize` need for an application: its objects, a look at its pods, helm's releases. */
const deployerRules: readonly PolicyRule[] = [
  {
    apiGroups: [''],
    resources: ['configmaps', 'secrets', 'services', 'serviceaccounts', 'persistentvolumeclaims'],
    verbs: everything,
  },
  { apiGroups: [''], resources: ['pods', 'pods/log', 'events', 'endpoints'], verbs: reading },
  { apiGroups: ['apps'], resources: ['deployments', 'statefulsets', 'daemonsets'], verbs: everything },
  { apiGroups: ['apps'], resources: ['replicasets', 'controllerrevisions'], verbs: reading },
  { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'], verbs: everything },
  { apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'], verbs: everything },
  { apiGroups: ['networking.k8s.io'], resources: ['ingresses', 'networkpolicies'], verbs: everything },
  { apiGroups: ['policy'], resources: ['poddisruptionbudgets'], verbs: everything },
];

export function resolveEnvironments(
  { environments = {} }: PlatformSpec,
  clouds: readonly Cloud[],
): readonly Environment[] {
  return Object.entries(environments).flatMap(([name, spec]) => {
    const cloud = spec.cloud === undefined ? clouds[0] : clouds.find((one) => one.name === spec.cloud);
    // An environment of an unknown cloud is told; nothing can be made for it.
    if (cloud === undefined) return [];
    return [
      { name, spec, namespace: spec.namespace, cloud, deployer: deployerOf(spec), rules: spec.rules ?? deployerRules },
    ];
  });
}

/** The account that deploys to an environment. */
export function deployerOf({ deployer = 'deployer' }: EnvironmentSpec): string {
  return deployer;
}
