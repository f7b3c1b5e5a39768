// The types of Kubernetes as they are committed, and what is made of them.
import { readFileSync } from 'node:fs';

/** Kinds of the core group that are described by its OpenAPI; the other groups have none here and stand in `openapi/groups-1.36.json`. */
export const coreKinds = [
  'ConfigMap',
  'LimitRange',
  'Namespace',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'ResourceQuota',
  'Secret',
  'Service',
  'ServiceAccount',
];

/** Kinds of other groups. */
export const groupKinds = [
  'ClusterRole',
  'ClusterRoleBinding',
  'CronJob',
  'DaemonSet',
  'Deployment',
  'HTTPRoute',
  'HorizontalPodAutoscaler',
  'Ingress',
  'IngressClass',
  'Job',
  'NetworkPolicy',
  'PodDisruptionBudget',
  'PriorityClass',
  'ReplicaSet',
  'Role',
  'RoleBinding',
  'StatefulSet',
  'StorageClass',
];

/** Types that only the other groups use, and the OpenAPI of the core group describes. */
export const sharedTypes = ['Condition', 'ObjectReference', 'TypedLocalObjectReference'];

const read = (name) => JSON.parse(readFileSync(new URL(`../openapi/${name}-1.36.json`, import.meta.url), 'utf8'));

/** What a Pod reaches. */
export const podTypes = () => read('pod');

/** What the other kinds reach and a Pod does not. */
export const objectTypes = () => ({ ...read('core'), ...read('groups') });

/**
 * The types of the other kinds and of all that they hold, as their validator sees them: the spec of a pod template is left open, for
 * the validator of pods looks at it.
 */
export function validatedObjectTypes() {
  const all = { ...podTypes(), ...objectTypes() };
  const template = all.PodTemplateSpec;
  return { ...all, PodTemplateSpec: { ...template, fields: { ...template.fields, spec: 'json' } } };
}
