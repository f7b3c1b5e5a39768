import { checkObject } from '@pipec/kubernetes/objects';
import type { Deployment, HorizontalPodAutoscaler, StatefulSet } from '@pipec/kubernetes/objects';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coreKinds, groupKinds } from '../../packages/kubernetes/scripts/closures.mjs';

type Fields = Readonly<Record<string, unknown>>;

const object =
  (apiVersion: string, kind: string) =>
  (fields: Fields = {}, metadata: Fields = {}): Fields => ({
    apiVersion,
    kind,
    metadata: { name: 'x', ...metadata },
    ...fields,
  });
const withSpec =
  (apiVersion: string, kind: string, base: Fields = {}) =>
  (spec: Fields = {}, metadata: Fields = {}): Fields =>
    object(apiVersion, kind)({ spec: { ...base, ...spec } }, metadata);

const service = withSpec('v1', 'Service', { ports: [{ port: 80 }] });
const claim = withSpec('v1', 'PersistentVolumeClaim', {
  accessModes: ['ReadWriteOnce'],
  resources: { requests: { storage: '1Gi' } },
});
const volume = withSpec('v1', 'PersistentVolume', {
  capacity: { storage: '1Gi' },
  accessModes: ['ReadWriteOnce'],
  nfs: { server: 's', path: '/e' },
});
const labels = { app: 'x' };
const template = { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } };
const selector = { matchLabels: labels };
const deployment = withSpec('apps/v1', 'Deployment', { selector, template });
const statefulSet = withSpec('apps/v1', 'StatefulSet', { selector, template });
const daemonSet = withSpec('apps/v1', 'DaemonSet', { selector, template });
const job = withSpec('batch/v1', 'Job', { template: { spec: { ...template.spec, restartPolicy: 'Never' } } });
const indexed = (spec: Fields, metadata: Fields = {}): Fields =>
  job({ completionMode: 'Indexed', completions: 3, ...spec }, metadata);
const failures = (rule: Fields): Fields => job({ podFailurePolicy: { rules: [{ action: 'Ignore', ...rule }] } });
const successes = (rule: Fields): Fields => indexed({ successPolicy: { rules: [rule] } });
const priority = object('scheduling.k8s.io/v1', 'PriorityClass');
const route = withSpec('gateway.networking.k8s.io/v1', 'HTTPRoute', {
  parentRefs: [{ name: 'g' }],
  hostnames: ['a.example', '*.b.example'],
});
const routed = (rule: Fields): Fields => route({ rules: [{ backendRefs: [{ name: 's', port: 80 }], ...rule }] });
const cronJob = withSpec('batch/v1', 'CronJob', {
  schedule: '0 3 * * *',
  jobTemplate: { spec: { template: { spec: { ...template.spec, restartPolicy: 'OnFailure' } } } },
});
const secret = object('v1', 'Secret');
const configMap = object('v1', 'ConfigMap');
const quota = withSpec('v1', 'ResourceQuota');
const limits = (item: Fields): Fields => withSpec('v1', 'LimitRange')({ limits: [item] });
const role = (rule: Fields): Fields =>
  object(
    'rbac.authorization.k8s.io/v1',
    'Role',
  )({ rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'], ...rule }] });
const roleBinding = object('rbac.authorization.k8s.io/v1', 'RoleBinding');
const clusterBinding = object('rbac.authorization.k8s.io/v1', 'ClusterRoleBinding');
const backend = { service: { name: 's', port: { number: 80 } } };
const ingress = (path: Fields, rule: Fields = {}): Fields =>
  withSpec(
    'networking.k8s.io/v1',
    'Ingress',
  )({
    rules: [{ host: 'a.example', http: { paths: [{ path: '/', pathType: 'Prefix', backend, ...path }] }, ...rule }],
  });
const policy = withSpec('networking.k8s.io/v1', 'NetworkPolicy', { podSelector: {} });
const scaler = withSpec('autoscaling/v2', 'HorizontalPodAutoscaler', {
  scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' },
  maxReplicas: 3,
});
const resource = (target: Fields): Fields =>
  scaler({ metrics: [{ type: 'Resource', resource: { name: 'cpu', target } }] });
const budget = withSpec('policy/v1', 'PodDisruptionBudget', { selector });
const storageClass = object('storage.k8s.io/v1', 'StorageClass');
const topology = (...keys: readonly object[]): Fields =>
  storageClass({ provisioner: 'a.example/b', allowedTopologies: [{ matchLabelExpressions: keys }] });

const told = (value: unknown): string[] =>
  checkObject(value).map(({ code, field }) => `${code.replace('kubernetes/', '')} ${field}`);

// prettier-ignore
const faults: readonly [what: string, object: unknown, told: readonly string[]][] = [
  ['no object', 'x', ['unknown-api ']],
  ['no kind', { apiVersion: 'apps/v1' }, ['unknown-api kind']],
  ['no version', { kind: 'Deployment' }, ['unknown-api apiVersion']],
  ['a version that is gone', { apiVersion: 'extensions/v1beta1', kind: 'Ingress' }, ['unknown-api apiVersion']],
  ['a kind of another group', { apiVersion: 'v1', kind: 'Deployment' }, ['unknown-api apiVersion']],
  ['a misspelt kind', { apiVersion: 'apps/v1', kind: 'Statefulset' }, ['unknown-api kind']],
  ['a misspelt field', deployment({ replica: 1 }), ['unknown-field spec.replica']],
  ['a pod by its own rules', { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'x' } }, ['missing-value spec.containers']],
  ['no name', { apiVersion: 'v1', kind: 'ConfigMap' }, ['missing-value metadata.name']],
  ['a namespace in capitals', object('v1', 'Namespace')({}, { name: 'CI' }), ['invalid-name metadata.name']],
  ['a role with a slash in its name', object('rbac.authorization.k8s.io/v1', 'Role')({}, { name: 'a/b' }), ['invalid-name metadata.name']],
  ['a name of the system', object('scheduling.k8s.io/v1', 'PriorityClass')({ value: 1 }, { name: 'system-ci' }), ['invalid-name metadata.name']],
  ['a label', configMap({}, { labels: { a: 'b c' } }), ['invalid-label metadata.labels']],

  ['a service without ports', service({ ports: [] }), ['missing-value spec.ports']],
  ['two ports without names', service({ ports: [{ port: 1 }, { port: 2 }] }), ['missing-value spec.ports[0].name', 'missing-value spec.ports[1].name']],
  ['two ports of one name', service({ ports: [{ port: 1, name: 'a' }, { port: 2, name: 'a' }] }), ['duplicate-port spec.ports[1].name']],
  ['one port twice', service({ ports: [{ port: 1, name: 'a' }, { port: 1, name: 'b' }] }), ['duplicate-port spec.ports[1]']],
  ['a port that is none', service({ ports: [{ port: 70000 }] }), ['invalid-port spec.ports[0].port']],
  ['a target with capitals', service({ ports: [{ port: 1, targetPort: 'HTTP' }] }), ['invalid-port spec.ports[0].targetPort']],
  ['a port of nodes without the type', service({ ports: [{ port: 1, nodePort: 30001 }] }), ['forbidden-field spec.ports[0].nodePort']],
  ['a port of nodes out of range', service({ type: 'NodePort', ports: [{ port: 1, nodePort: 80 }] }), ['invalid-port spec.ports[0].nodePort']],
  ['a balancer without an address', service({ type: 'LoadBalancer', clusterIP: 'None' }), ['invalid-service spec.clusterIPs[0]']],
  ['the port of the kubelet', service({ type: 'LoadBalancer', ports: [{ port: 10250 }] }), ['invalid-service spec.ports[0]']],
  ['no external name', service({ type: 'ExternalName' }), ['missing-value spec.externalName']],
  ['an external name with an address', service({ type: 'ExternalName', externalName: 'a.b', clusterIP: '10.0.0.1' }), ['forbidden-field spec.clusterIPs']],
  ['an address that is none', service({ clusterIP: '1.2.3' }), ['invalid-service spec.clusterIPs[0]']],
  ['two addresses of one version', service({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', '10.0.0.2'] }), ['invalid-service spec.clusterIPs']],
  ['an address of another family', service({ clusterIP: '10.0.0.1', ipFamilies: ['IPv6'] }), ['invalid-service spec.clusterIPs[0]']],
  ['addresses that do not agree', service({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.2'] }), ['invalid-service spec.clusterIPs']],
  ['a long affinity', service({ sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 90_000 } } }), ['out-of-range spec.sessionAffinityConfig.clientIP.timeoutSeconds']],
  ['an external address at home', service({ externalIPs: ['127.0.0.1'] }), ['invalid-service spec.externalIPs[0]']],
  ['a class without a balancer', service({ loadBalancerClass: 'a/b' }), ['forbidden-field spec.loadBalancerClass']],
  ['ranges that are none', service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0'] }), ['invalid-service spec.LoadBalancerSourceRanges[0]']],
  ['traffic from nowhere', service({ externalTrafficPolicy: 'Local' }), ['invalid-service spec.externalTrafficPolicy']],
  ['a health check of nothing', service({ type: 'NodePort', healthCheckNodePort: 30000 }), ['invalid-service spec.healthCheckNodePort']],
  ['a distribution that is none', service({ trafficDistribution: 'Near' }), ['unsupported-value spec.trafficDistribution']],

  ['a claim without a size', claim({ resources: {} }), ['missing-value spec.resources[storage]']],
  ['a claim of nothing', claim({ resources: { requests: { storage: 0 } } }), ['invalid-resource spec.resources[storage]']],
  ['modes that exclude each other', claim({ accessModes: ['ReadWriteOncePod', 'ReadWriteOnce'] }), ['volume-source spec.accessModes']],
  ['a source of another kind', claim({ dataSource: { kind: 'VolumeSnapshot', name: 's' } }), ['volume-source spec.dataSource']],
  ['two sources that differ', claim({ dataSource: { kind: 'PersistentVolumeClaim', name: 'a' }, dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'b' } }), ['volume-source spec']],
  ['a volume of no size', volume({ capacity: {} }), ['missing-value spec.capacity', 'unsupported-value spec.capacity']],
  ['a volume from nowhere', volume({ nfs: undefined }), ['missing-value spec']],
  ['a volume from two places', volume({ hostPath: { path: '/x' } }), ['volume-source spec.nfs']],
  ['a relative export', volume({ nfs: { server: 's', path: 'e' } }), ['invalid-path spec.nfs.path']],
  ['a disk of a node without the node', volume({ nfs: undefined, local: { path: '/d' } }), ['missing-value spec.nodeAffinity']],
  ['a driver without a volume', volume({ nfs: undefined, csi: { driver: 'rbd.csi.ceph.com' } }), ['missing-value spec.csi.volumeHandle']],
  ['a secret without a namespace', volume({ nfs: undefined, csi: { driver: 'd', volumeHandle: 'v', nodePublishSecretRef: { name: 's' } } }), ['missing-value spec.csi.nodePublishSecretRef.namespace']],
  ['a disk that would be emptied', volume({ nfs: undefined, hostPath: { path: '/' }, persistentVolumeReclaimPolicy: 'Recycle' }), ['forbidden-field spec.persistentVolumeReclaimPolicy']],
  ['a class without a provisioner', storageClass(), ['missing-value provisioner']],
  ['a policy that classes have not', storageClass({ provisioner: 'a/b', reclaimPolicy: 'Recycle' }), ['unsupported-value reclaimPolicy']],

  ['no selector', deployment({ selector: undefined }), ['missing-value spec.selector', 'invalid-workload spec.template.metadata.labels']],
  ['a selector of everything', deployment({ selector: {} }), ['invalid-workload spec.selector']],
  ['a selector of other pods', statefulSet({ selector: { matchLabels: { app: 'y' } } }), ['invalid-workload spec.template.metadata.labels']],
  ['a selector by an expression', statefulSet({ selector: { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['x'] }] } }), ['invalid-workload spec.template.metadata.labels']],
  ['a fault in a template', deployment({ template: { ...template, spec: { containers: [{ name: 'C', image: 'i' }] } } }), ['invalid-name spec.template.spec.containers[0].name']],
  ['a misspelt field in a template', deployment({ template: { ...template, spec: { containers: [{ name: 'c', image: 'i', prots: [] }] } } }), ['unknown-field spec.template.spec.containers[0].prots']],
  ['a label of a template', deployment({ template: { ...template, metadata: { labels: { app: 'x', b: 'c d' } } } }), ['invalid-label spec.template.labels']],
  ['pods that end', deployment({ template: { ...template, spec: { ...template.spec, restartPolicy: 'Never' } } }), ['unsupported-value spec.template.spec.restartPolicy']],
  ['a deadline for ever', daemonSet({ template: { ...template, spec: { ...template.spec, activeDeadlineSeconds: 9 } } }), ['forbidden-field spec.template.spec.activeDeadlineSeconds']],
  ['a negative number', deployment({ replicas: -1 }), ['out-of-range spec.replicas']],
  ['a strategy that is none', deployment({ strategy: { type: 'Rolling' } }), ['unsupported-value spec.strategy']],
  ['an update without room', deployment({ strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }), ['invalid-workload spec.strategy.rollingUpdate.maxUnavailable']],
  ['more than all', deployment({ strategy: { rollingUpdate: { maxUnavailable: '101%' } } }), ['out-of-range spec.strategy.rollingUpdate.maxUnavailable']],
  ['a part that is none', deployment({ strategy: { rollingUpdate: { maxSurge: 'half' } } }), ['out-of-range spec.strategy.rollingUpdate.maxSurge']],
  ['a deadline before readiness', deployment({ minReadySeconds: 600 }), ['invalid-workload spec.progressDeadlineSeconds']],
  ['a surge beside unavailable pods', daemonSet({ updateStrategy: { rollingUpdate: { maxSurge: 1 } } }), ['invalid-workload spec.updateStrategy.rollingUpdate.maxSurge']],
  ['a mount of no claim', statefulSet({ template: { ...template, spec: { containers: [{ name: 'c', image: 'i', volumeMounts: [{ name: 'home', mountPath: '/h' }] }] } } }), ['unknown-volume spec.template.spec.containers[0].volumeMounts[0].name']],
  ['a claim template without a size', statefulSet({ volumeClaimTemplates: [{ metadata: { name: 'h' }, spec: { accessModes: ['ReadWriteOnce'] } }] }), ['missing-value spec.volumeClaimTemplates[0].spec.resources[storage]']],
  ['an update by hand that rolls', statefulSet({ updateStrategy: { type: 'OnDelete', rollingUpdate: {} } }), ['invalid-workload spec.updateStrategy.rollingUpdate']],
  ['a name with a dot', statefulSet({}, { name: 'a.b' }), ['invalid-name metadata.name']],
  ['a disk for many', deployment({ replicas: 2, template: { ...template, spec: { ...template.spec, volumes: [{ name: 'd', gcePersistentDisk: { pdName: 'd' } }] } } }), ['invalid-workload spec.template.spec.volumes[0].gcePersistentDisk.readOnly']],

  ['a job that restarts for ever', job({ template }), ['unsupported-value spec.template.spec.restartPolicy']],
  ['an index without a number', job({ completionMode: 'Indexed', parallelism: 1 }), ['missing-value spec.completions']],
  ['indexes that may fail without a limit', indexed({ maxFailedIndexes: 1 }), ['missing-value spec.backoffLimitPerIndex']],
  ['more failures than indexes', indexed({ maxFailedIndexes: 9, backoffLimitPerIndex: 1 }), ['invalid-workload spec.maxFailedIndexes']],
  ['very many indexes at once', indexed({ parallelism: 100_001 }), ['invalid-workload spec.parallelism']],
  ['very many indexes without a bound', indexed({ completions: 100_001, backoffLimitPerIndex: 1 }), ['missing-value spec.maxFailedIndexes']],
  ['an index whose pod has no host name', indexed({ completions: 11 }, { name: 'x'.repeat(61) }), ['invalid-name metadata.name']],
  ['a controller without a domain', job({ managedBy: 'me' }), ['invalid-workload spec.managedBy']],
  ['a selector that the server makes', job({ selector }), ['invalid-workload spec.selector', 'invalid-workload spec.template.metadata.labels']],
  ['a selector of its own that is missing', job({ manualSelector: true }), ['missing-value spec.selector']],
  ['a selector in a schedule', cronJob({ jobTemplate: { spec: { selector, manualSelector: true, template: { spec: { ...template.spec, restartPolicy: 'Never' } } } } }), ['invalid-workload spec.jobTemplate.spec.selector', 'unsupported-value spec.jobTemplate.spec.manualSelector']],
  ['a policy about no failure', failures({}), ['invalid-workload spec.podFailurePolicy.rules[0]']],
  ['a policy about two things', failures({ onExitCodes: { operator: 'In', values: [1] }, onPodConditions: [{ type: 'DisruptionTarget' }] }), ['invalid-workload spec.podFailurePolicy.rules[0]']],
  ['exit codes in no order', failures({ onExitCodes: { operator: 'In', values: [2, 1, 0, 1] } }), ['invalid-workload spec.podFailurePolicy.rules[0].onExitCodes.values[2]', 'invalid-workload spec.podFailurePolicy.rules[0].onExitCodes.values[3]', 'invalid-workload spec.podFailurePolicy.rules[0].onExitCodes.values']],
  ['exit codes of nobody', failures({ onExitCodes: { containerName: 'x', operator: 'NotIn', values: [] } }), ['invalid-workload spec.podFailurePolicy.rules[0].onExitCodes.containerName', 'invalid-workload spec.podFailurePolicy.rules[0].onExitCodes.values']],
  ['an index that fails without a limit', failures({ action: 'FailIndex', onExitCodes: { operator: 'In', values: [1] } }), ['invalid-workload spec.podFailurePolicy.rules[0].action']],
  ['a condition that is none', failures({ onPodConditions: [{ type: '', status: 'Maybe' }] }), ['invalid-name spec.podFailurePolicy.rules[0].onPodConditions[0].type', 'unsupported-value spec.podFailurePolicy.rules[0].onPodConditions[0].status']],
  ['a policy about pods that restart', job({ podFailurePolicy: { rules: [] }, template: { spec: { ...template.spec, restartPolicy: 'OnFailure' } } }), ['invalid-workload spec.template.spec.restartPolicy']],
  ['pods that are replaced early', job({ podFailurePolicy: { rules: [] }, podReplacementPolicy: 'TerminatingOrFailed' }), ['unsupported-value spec.podReplacementPolicy']],
  ['success without indexes', job({ successPolicy: { rules: [{ succeededCount: 1 }] } }), ['invalid-workload spec.successPolicy']],
  ['success by no rule', indexed({ successPolicy: { rules: [] } }), ['missing-value spec.successPolicy.rules']],
  ['success by nothing', successes({}), ['missing-value spec.successPolicy.rules[0]']],
  ['success of too many', successes({ succeededCount: 4 }), ['invalid-workload spec.successPolicy.rules[0].succeededCount']],
  ['success of more than are named', successes({ succeededCount: 2, succeededIndexes: '1' }), ['invalid-workload spec.successPolicy.rules[0].succeededCount']],
  ['success of an index that there is not', successes({ succeededIndexes: '0,3' }), ['invalid-workload spec.successPolicy.rules[0].succeededIndexes']],
  ['success of indexes in no order', successes({ succeededIndexes: '2,0-1' }), ['invalid-workload spec.successPolicy.rules[0].succeededIndexes']],
  ['a schedule of four fields', cronJob({ schedule: '0 3 * *' }), ['invalid-workload spec.schedule']],
  ['an hour that is none', cronJob({ schedule: '0 24 * * *' }), ['invalid-workload spec.schedule']],
  ['a zone in the schedule', cronJob({ schedule: 'TZ=UTC 0 3 * * *' }), ['invalid-workload spec.schedule']],
  ['a zone that is none', cronJob({ timeZone: 'Mars' }), ['invalid-workload spec.timeZone']],

  ['a number as data', configMap({ data: { a: 1 } }), ['wrong-type data[a]']],
  ['a key with a slash', configMap({ data: { 'a/b': 'x' } }), ['invalid-name data[a/b]']],
  ['a key twice', configMap({ data: { a: 'x' }, binaryData: { a: 'eA==' } }), ['invalid-data data[a]']],
  ['too much', configMap({ data: { a: 'x'.repeat(2 ** 20 + 1) } }), ['invalid-data ']],
  ['text that is no base64', secret({ data: { a: 'not base64!' } }), ['wrong-type data[a]']],
  ['a registry without its key', secret({ type: 'kubernetes.io/dockerconfigjson', data: { 'config.json': 'e30=' } }), ['missing-value data[.dockerconfigjson]']],
  ['a registry that is no JSON', secret({ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '{' } }), ['invalid-data data[.dockerconfigjson]']],
  ['a key that is empty', secret({ type: 'kubernetes.io/ssh-auth', data: { 'ssh-privatekey': '' } }), ['missing-value data[ssh-privatekey]']],
  ['half a certificate', secret({ type: 'kubernetes.io/tls', data: { 'tls.crt': 'eA==' } }), ['missing-value data[tls.key]']],
  ['neither user nor password', secret({ type: 'kubernetes.io/basic-auth' }), ['missing-value data[username]', 'missing-value data[password]']],
  ['a token of nobody', secret({ type: 'kubernetes.io/service-account-token' }), ['missing-value metadata.annotations[kubernetes.io/service-account.name]']],

  ['a quota of nothing known', quota({ hard: { foo: '1' } }), ['invalid-quota spec.hard[foo]']],
  ['a quota of half a pod', quota({ hard: { pods: '500m' } }), ['invalid-quota spec.hard[pods]']],
  ['scopes that exclude each other', quota({ hard: { pods: 1 }, scopes: ['BestEffort', 'NotBestEffort'] }), ['invalid-quota spec.scopes']],
  ['a scope of other resources', quota({ hard: { secrets: 1 }, scopes: ['Terminating'] }), ['invalid-quota spec.scopes']],
  ['a limit of no type', limits({ type: 'Node' }), ['invalid-quota spec.limits[0].type']],
  ['a default for pods', limits({ type: 'Pod', default: { cpu: 1 } }), ['forbidden-field spec.limits[0].default']],
  ['a default above the most', limits({ type: 'Container', max: { cpu: 1 }, default: { cpu: 2 } }), ['invalid-quota spec.limits[0].defaultRequest[cpu]', 'invalid-quota spec.limits[0].default[cpu]']],
  ['a request above its limit', limits({ type: 'Container', default: { cpu: 1 }, defaultRequest: { cpu: 2 } }), ['invalid-quota spec.limits[0].defaultRequest[cpu]']],
  ['a ratio below one', limits({ type: 'Container', maxLimitRequestRatio: { cpu: '500m' } }), ['invalid-quota spec.limits[0].maxLimitRequestRatio[cpu]']],
  ['claims without bounds', limits({ type: 'PersistentVolumeClaim' }), ['missing-value spec.limits[0].limits']],

  ['a rule about no group', role({ apiGroups: undefined }), ['missing-value rules[0].apiGroups']],
  ['a rule that allows nothing', role({ verbs: [] }), ['missing-value rules[0].verbs']],
  ['paths in a namespace', role({ nonResourceURLs: ['/healthz'], apiGroups: [], resources: [] }), ['invalid-access rules[0].nonResourceURLs']],
  ['a binding of nothing', roleBinding({ roleRef: { kind: 'Role' } }), ['missing-value roleRef.name']],
  ['a Role for the cluster', clusterBinding({ roleRef: { kind: 'Role', name: 'r' } }), ['unsupported-value roleRef.kind']],
  ['an account of no namespace', clusterBinding({ roleRef: { kind: 'ClusterRole', name: 'r' }, subjects: [{ kind: 'ServiceAccount', name: 'a' }] }), ['missing-value subjects[0].namespace']],
  ['a subject that is none', roleBinding({ roleRef: { kind: 'Role', name: 'r' }, subjects: [{ kind: 'Robot', name: 'a' }] }), ['unsupported-value subjects[0].kind']],

  ['no rule and no backend', withSpec('networking.k8s.io/v1', 'Ingress')({}), ['invalid-routing spec']],
  ['an address for a host', ingress({}, { host: '1.2.3.4' }), ['invalid-routing spec.rules[0].host']],
  ['an address with zeros for a host', ingress({}, { host: '010.2.3.4' }), ['invalid-routing spec.rules[0].host']],
  ['a host in capitals', ingress({}, { host: 'A.example' }), ['invalid-name spec.rules[0].host']],
  ['a path without its type', ingress({ pathType: undefined }), ['missing-value spec.rules[0].http.paths[0].pathType']],
  ['a relative path', ingress({ path: 'x' }), ['invalid-routing spec.rules[0].http.paths[0].path']],
  ['a path that goes back', ingress({ path: '/a/..' }), ['invalid-routing spec.rules[0].http.paths[0].path']],
  ['no port', ingress({ backend: { service: { name: 's' } } }), ['missing-value spec.rules[0].http.paths[0].backend']],
  ['two ports', ingress({ backend: { service: { name: 's', port: { name: 'a', number: 1 } } } }), ['invalid-routing spec.rules[0].http.paths[0].backend']],
  ['no backend', ingress({ backend: {} }), ['invalid-routing spec.rules[0].http.paths[0].backend']],
  ['a block without a length', policy({ egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0' } }] }] }), ['invalid-routing spec.egress[0].to[0].ipBlock.cidr']],
  ['an exception outside', policy({ ingress: [{ from: [{ ipBlock: { cidr: '10.0.0.0/8', except: ['11.0.0.0/16'] } }] }] }), ['invalid-routing spec.ingress[0].from[0].ipBlock.except[0]']],
  ['a peer that is nobody', policy({ ingress: [{ from: [{}] }] }), ['missing-value spec.ingress[0].from[0]']],
  ['a range that ends early', policy({ ingress: [{ ports: [{ port: 90, endPort: 80 }] }] }), ['invalid-port spec.ingress[0].ports[0].endPort']],

  ['a route to no port', routed({ backendRefs: [{ name: 's' }] }), ['missing-value spec.rules[0].backendRefs[0]']],
  ['a route of no gateway', route({ parentRefs: [{ namespace: 'A', port: 0 }] }), ['missing-value spec.parentRefs[0].name', 'invalid-name spec.parentRefs[0].namespace', 'invalid-port spec.parentRefs[0].port']],
  ['a route for a host in capitals', route({ hostnames: ['A.example'] }), ['invalid-name spec.hostnames[0]']],
  ['a route by no rule', route({ rules: [] }), ['missing-value spec.rules']],
  ['a route by a relative path', routed({ matches: [{ path: { value: 'a//b' } }] }), ['invalid-routing spec.rules[0].matches[0].path', 'invalid-routing spec.rules[0].matches[0].path']],
  ['a route by a header without a value', routed({ matches: [{ headers: [{ name: 'a b' }] }] }), ['invalid-routing spec.rules[0].matches[0].headers[0].name', 'missing-value spec.rules[0].matches[0].headers[0].value']],
  ['a filter that says nothing', routed({ filters: [{ type: 'URLRewrite' }] }), ['missing-value spec.rules[0].filters[0]']],
  ['a filter that says something else', routed({ filters: [{ type: 'URLRewrite', urlRewrite: {}, requestRedirect: {} }] }), ['invalid-routing spec.rules[0].filters[0]']],
  ['a redirection to a backend', routed({ filters: [{ type: 'RequestRedirect', requestRedirect: {} }] }), ['invalid-routing spec.rules[0]']],
  ['a filter twice', routed({ filters: [{ type: 'URLRewrite', urlRewrite: {} }, { type: 'URLRewrite', urlRewrite: {} }] }), ['invalid-routing spec.rules[0].filters']],
  ['timeouts in the wrong order', routed({ timeouts: { request: '1s', backendRequest: '1m' } }), ['invalid-routing spec.rules[0].timeouts']],
  ['a timeout that is none', routed({ timeouts: { request: '1 minute' } }), ['invalid-routing spec.rules[0].timeouts.request']],
  ['a field that a route has not', route({ hostName: 'x' }), ['unknown-field spec.hostName']],
  ['more than the most', scaler({ minReplicas: 5 }), ['invalid-scaling spec.maxReplicas']],
  ['down to nothing', scaler({ minReplicas: 0 }), ['out-of-range spec.minReplicas', 'forbidden-field spec.metrics']],
  ['no target', resource({}), ['missing-value spec.metrics[0].resource.target.type', 'missing-value spec.metrics[0].resource.target.averageUtilization']],
  ['two targets', resource({ type: 'Utilization', averageUtilization: 1, averageValue: 1 }), ['forbidden-field spec.metrics[0].resource.target.averageValue']],
  ['a metric of another type', scaler({ metrics: [{ type: 'Pods', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 1 } } }] }), ['missing-value spec.metrics[0].pods']],
  ['a window of days', scaler({ behavior: { scaleDown: { stabilizationWindowSeconds: 4000 } } }), ['out-of-range spec.behavior.scaleDown.stabilizationWindowSeconds']],
  ['no policy at all', scaler({ behavior: { scaleUp: { policies: [] } } }), ['missing-value spec.behavior.scaleUp.policies']],
  ['a tolerance below nothing', scaler({ behavior: { scaleDown: { tolerance: '-100m' } } }), ['out-of-range spec.behavior.scaleDown.tolerance']],
  ['a topology key that stands twice', topology({ key: 'zone', values: ['a'] }, { key: 'zone', values: ['b'] }), ['invalid-storage allowedTopologies[0].matchLabelExpressions[1].key']],
  ['a topology value that stands twice', topology({ key: 'zone', values: ['a', 'a'] }), ['invalid-storage allowedTopologies[0].matchLabelExpressions[0].values[1]']],
  ['a class above those of the system', priority({ value: 1_000_000_001 }), ['out-of-range value']],
  ["the system's class with another value", priority({ value: 1 }, { name: 'system-node-critical' }), ['forbidden-field metadata.name']],
  ['a namespace that somebody unknown finishes', withSpec('v1', 'Namespace')({ finalizers: ['mine'] }), ['invalid-metadata spec.finalizers']],
  ['an address with a leading zero', service({ externalIPs: ['010.1.2.3'] }), ['invalid-service spec.externalIPs[0]']],
  ['an old address in new clothes', service({ externalIPs: ['::ffff:1.2.3.4'] }), ['invalid-service spec.externalIPs[0]']],
  ['a block that begins in its middle', policy({ egress: [{ to: [{ ipBlock: { cidr: '10.0.0.1/8' } }] }] }), ['invalid-routing spec.egress[0].to[0].ipBlock.cidr']],
  ['both bounds', budget({ minAvailable: 1, maxUnavailable: 1 }), ['invalid-scaling spec']],
  ['more than all of them', budget({ minAvailable: '150%' }), ['out-of-range spec.minAvailable']],
];

test.each(faults)('tells %s', (_, value, expected) => {
  expect(told(value)).toEqual(expected);
});

// prettier-ignore
const fine: readonly [what: string, object: unknown][] = [
  ['an object of someone else', { apiVersion: 'example.com/v1', kind: 'Widget', spec: 1 }],
  ['a kind of Kubernetes that is not described', { apiVersion: 'v1', kind: 'Endpoints', subsets: [] }],
  ['a service of someone else', { apiVersion: 'serving.knative.dev/v1', kind: 'Service' }],
  ['an older autoscaler that is still served', { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler' }],
  ['a service by number and name', service({ ports: [{ name: 'a', port: 1, targetPort: 'http' }, { name: 'b', port: 1, protocol: 'UDP', targetPort: 8080 }] })],
  ['a service without an address', service({ clusterIP: 'None', ports: undefined })],
  ['a service by two versions', service({ clusterIP: '10.0.0.1', clusterIPs: ['10.0.0.1', 'fd00::1'], ipFamilies: ['IPv4', 'IPv6'] })],
  ['a name from outside', service({ type: 'ExternalName', externalName: 'a.example.', ports: undefined })],
  ['a service whose name starts with a digit', service({}, { name: '1x' })],
  ['a claim by class', claim({ storageClassName: '', volumeMode: 'Block' })],
  ['a claim of a snapshot', claim({ dataSource: { apiGroup: 'snapshot.storage.k8s.io', kind: 'VolumeSnapshot', name: 's' } })],
  ['a volume by CSI', volume({ nfs: undefined, csi: { driver: 'NFS.csi.k8s.io', volumeHandle: 'v' } })],
  ['a disk of a node', volume({ nfs: undefined, local: { path: '/d' }, nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['a'] }] }] } } })],
  ['a workload with a claim of its own', statefulSet({ volumeClaimTemplates: [claim({}, { name: 'home' })], template: { ...template, spec: { containers: [{ name: 'c', image: 'i', volumeMounts: [{ name: 'home', mountPath: '/h' }] }] } } })],
  ['a workload by expressions', deployment({ selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['x', 'y'] }, { key: 'b', operator: 'DoesNotExist' }] } })],
  ['a host port that is filled in later', deployment({ template: { ...template, spec: { hostNetwork: true, containers: [{ name: 'c', image: 'i', ports: [{ containerPort: 80 }] }] } } })],
  ['a job', job({ completions: 3, parallelism: 2 })],
  ['a schedule by words', cronJob({ schedule: '@daily', timeZone: 'Europe/Berlin' })],
  ['a schedule with names and steps', cronJob({ schedule: '*/15 8-18 1,15 JAN-JUN mon' })],
  ['a Secret in lines', secret({ data: { a: 'aGVs\nbG8=' } })],
  ['a registry in plain text', secret({ type: 'kubernetes.io/dockerconfigjson', stringData: { '.dockerconfigjson': '{}' } })],
  ['a user without a password', secret({ type: 'kubernetes.io/basic-auth', data: { username: '' } })],
  ['a quota of devices and counts', quota({ hard: { 'requests.nvidia.com/gpu': 2, 'count/deployments.apps': 5, pods: '10', 'limits.memory': '64Gi' } })],
  ['a range that fills itself', limits({ type: 'Container', max: { cpu: 2 }, min: { cpu: '100m' } })],
  ['a role about paths', object('rbac.authorization.k8s.io/v1', 'ClusterRole')({ rules: [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }] }, { name: 'system:x' })],
  ['a group', roleBinding({ roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' }, subjects: [{ kind: 'Group', name: 'dev' }] })],
  ['any host', ingress({}, { host: '*.example.org' })],
  ['a path as the controller likes', ingress({ path: '', pathType: 'ImplementationSpecific' })],
  ['a default', withSpec('networking.k8s.io/v1', 'Ingress')({ defaultBackend: backend })],
  ['a policy of blocks', policy({ egress: [{ to: [{ ipBlock: { cidr: 'fd00::/8', except: ['fd00:1::/32'] } }], ports: [{ protocol: 'TCP', port: 1, endPort: 2 }] }], policyTypes: ['Egress'] })],
  ['a target in per cent', resource({ type: 'Utilization', averageUtilization: 80 })],
  ['a budget', budget({ maxUnavailable: 0 })],
  ['an older route that is still served', { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'HTTPRoute' }],
  ['a route for everything', withSpec('gateway.networking.k8s.io/v1', 'HTTPRoute')({})],
  ['a route', routed({ matches: [{ path: { type: 'Exact', value: '/a' }, method: 'GET', headers: [{ name: 'x-a', value: 'b' }] }], timeouts: { request: '1m30s', backendRequest: '10s' } })],
  ['a redirection', route({ rules: [{ filters: [{ type: 'RequestRedirect', requestRedirect: { scheme: 'https' } }] }] })],
  ['a backend of another kind', routed({ backendRefs: [{ group: 'example.com', kind: 'Pool', name: 'p', weight: 0 }] })],
  ['one index', job({ completionMode: 'Indexed' })],
  ['a job that knows its failures', failures({ action: 'FailJob', onExitCodes: { containerName: 'c', operator: 'NotIn', values: [0, 42] } })],
  ['a job that ignores evictions', failures({ onPodConditions: [{ type: 'DisruptionTarget' }] })],
  ['a job that is done early', successes({ succeededIndexes: '0,1-2', succeededCount: 2 })],
  ['a job of another controller', job({ managedBy: 'kueue.x-k8s.io/multikueue' })],
  ['a job with a selector of its own', job({ manualSelector: true, selector, template: { ...template, spec: { ...template.spec, restartPolicy: 'Never' } } })],
  ['a class', priority({ value: 1_000_000_000, preemptionPolicy: 'Never' })],
  ['topologies', topology({ key: 'zone', values: ['a', 'b'] }, { key: 'rack', values: ['a'] })],
  ['a namespace', withSpec('v1', 'Namespace')({ finalizers: ['kubernetes', 'example.com/x'] })],
  ['an autoscaler that takes its time', scaler({ behavior: { scaleDown: { tolerance: '0.05', policies: [{ type: 'Pods', value: 1, periodSeconds: 60 }] } } })],
];

test.each(fine)('is silent about %s', (_, value) => {
  expect(told(value)).toEqual([]);
});

test('whatever an object holds, nothing throws', () => {
  const kinds = [...coreKinds, ...groupKinds];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.jsonValue(), fc.jsonValue(), (kind, spec, metadata) => {
      for (const apiVersion of ['v1', 'apps/v1', 'batch/v1', 'rbac.authorization.k8s.io/v1', 'networking.k8s.io/v1'])
        checkObject({ apiVersion, kind, metadata, spec, rules: spec, data: spec, subjects: spec, roleRef: spec });
    }),
  );
});

test('the types are those that people write', () => {
  const written: [Deployment, StatefulSet, HorizontalPodAutoscaler] = [
    { spec: { selector, template, strategy: { type: 'Recreate' } } },
    { spec: { selector, template, serviceName: 'x', updateStrategy: { type: 'OnDelete' } } },
    { spec: { maxReplicas: 2, scaleTargetRef: { kind: 'StatefulSet', name: 'x' } } },
  ];
  expect(written).toHaveLength(3);
});
