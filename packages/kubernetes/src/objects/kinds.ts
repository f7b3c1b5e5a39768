import type { NameRule } from '../check/server/metadata.ts';
import type { FieldPath } from '../fault.ts';
import { labelFault, pathSegmentFault, subdomainFault } from '../syntax/names.ts';
import { clusterRole, clusterRoleBinding, role, roleBinding } from './access.ts';
import { configMap, secret } from './config-data.ts';
import { httpRoute } from './http-route.ts';
import { ingress, ingressClass } from './ingress.ts';
import { cronJob, job } from './job.ts';
import { namespace } from './namespace.ts';
import { networkPolicy } from './network-policy.ts';
import type { Rule } from './object-context.ts';
import { priorityClass } from './priority-class.ts';
import { limitRange, resourceQuota } from './quota.ts';
import { autoscaler, disruptionBudget } from './scaling.ts';
import { service } from './service.ts';
import { claim, persistentVolume, storageClass } from './storage.ts';
import { daemonSet, deployment, replicaSet, statefulSet } from './workload.ts';

/** A kind of object that the API server knows. */
export interface Kind {
  readonly apiVersion: string;
  /** What its name may be. */
  readonly name: NameRule;
  /** Where its pod template stands. */
  readonly template?: FieldPath;
  /** The server's rules, besides those of metadata. */
  // A rule takes objects of its own kind; the table forgets which.
  readonly rule?: Rule<never>;
}

const name = (what: string, fault: NameRule['fault'] = subdomainFault): NameRule => ({ what: `${what} name`, fault });
const template = ['spec', 'template'];

/** The name of a CronJob has room for what its jobs add. */
const cronJobFault = (text: string): string | undefined =>
  subdomainFault(text) ?? (text.length > 52 ? 'is longer than 52 characters' : undefined);

/** Names that only the system gives. */
const priorityFault = (text: string): string | undefined =>
  text.startsWith('system-') && !/^system-(cluster|node)-critical$/.test(text)
    ? "must not start with 'system-'"
    : subdomainFault(text);

/** Every kind but Pod. */
export const kinds: Readonly<Record<string, Kind>> = {
  ClusterRole: { apiVersion: 'rbac.authorization.k8s.io/v1', name: name('role', pathSegmentFault), rule: clusterRole },
  ClusterRoleBinding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    name: name('binding', pathSegmentFault),
    rule: clusterRoleBinding,
  },
  ConfigMap: { apiVersion: 'v1', name: name('ConfigMap'), rule: configMap },
  CronJob: {
    apiVersion: 'batch/v1',
    name: name('CronJob', cronJobFault),
    template: ['spec', 'jobTemplate', 'spec', 'template'],
    rule: cronJob,
  },
  DaemonSet: { apiVersion: 'apps/v1', name: name('DaemonSet'), template, rule: daemonSet },
  Deployment: { apiVersion: 'apps/v1', name: name('Deployment'), template, rule: deployment },
  HorizontalPodAutoscaler: { apiVersion: 'autoscaling/v2', name: name('autoscaler'), rule: autoscaler },
  HTTPRoute: { apiVersion: 'gateway.networking.k8s.io/v1', name: name('route'), rule: httpRoute },
  Ingress: { apiVersion: 'networking.k8s.io/v1', name: name('Ingress'), rule: ingress },
  IngressClass: { apiVersion: 'networking.k8s.io/v1', name: name('class'), rule: ingressClass },
  Job: { apiVersion: 'batch/v1', name: name('Job'), template, rule: job },
  LimitRange: { apiVersion: 'v1', name: name('LimitRange'), rule: limitRange },
  Namespace: { apiVersion: 'v1', name: name('namespace', labelFault), rule: namespace },
  NetworkPolicy: { apiVersion: 'networking.k8s.io/v1', name: name('policy'), rule: networkPolicy },
  PersistentVolume: { apiVersion: 'v1', name: name('volume'), rule: persistentVolume },
  PersistentVolumeClaim: { apiVersion: 'v1', name: name('claim'), rule: claim },
  PodDisruptionBudget: { apiVersion: 'policy/v1', name: name('budget', pathSegmentFault), rule: disruptionBudget },
  PriorityClass: { apiVersion: 'scheduling.k8s.io/v1', name: name('class', priorityFault), rule: priorityClass },
  ReplicaSet: { apiVersion: 'apps/v1', name: name('ReplicaSet'), template, rule: replicaSet },
  ResourceQuota: { apiVersion: 'v1', name: name('quota'), rule: resourceQuota },
  Role: { apiVersion: 'rbac.authorization.k8s.io/v1', name: name('role', pathSegmentFault), rule: role },
  RoleBinding: {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    name: name('binding', pathSegmentFault),
    rule: roleBinding,
  },
  Secret: { apiVersion: 'v1', name: name('Secret'), rule: secret },
  Service: { apiVersion: 'v1', name: name('service', labelFault), rule: service },
  ServiceAccount: { apiVersion: 'v1', name: name('account') },
  StatefulSet: { apiVersion: 'apps/v1', name: name('StatefulSet', labelFault), template, rule: statefulSet },
  StorageClass: { apiVersion: 'storage.k8s.io/v1', name: name('class'), rule: storageClass },
};
