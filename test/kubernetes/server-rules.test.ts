import { checkPod } from '@pipec/kubernetes';
import { expect, test } from 'vitest';

// Rules of the API server's validation that few pods meet. The fields are those that it names, its slips included.

const pod = (container: object, spec: object = {}, metadata: object = {}): unknown => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'a', ...metadata },
  spec: { containers: [{ name: 'c', image: 'i', ...container }], ...spec },
});
const annotated = (annotations: object, container: object = {}, spec: object = {}): unknown =>
  pod(container, spec, { annotations });
const volume = (source: object, container: object = {}): unknown =>
  pod(container, { volumes: [{ name: 'v', ...source }] });
const secured = (securityContext: object, spec: object = {}): unknown => pod({ securityContext }, spec);
const user = (runAsUserName: string): unknown => secured({ windowsOptions: { runAsUserName } });
const claim = {
  volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: 1 } } } },
};
const apparmor = 'container.apparmor.security.beta.kubernetes.io/';
const seccomp = 'container.seccomp.security.alpha.kubernetes.io/';
const options = 'spec.containers[0].securityContext.windowsOptions';

const fileKeyRef = 'spec.containers[0].env[0].valueFrom.fileKeyRef';
const fileKey = (ref: object, source?: object): unknown =>
  pod(
    { env: [{ name: 'A', valueFrom: { fileKeyRef: { volumeName: 'v', path: 'a.env', key: 'A', ...ref } } }] },
    source === undefined ? {} : { volumes: [{ name: 'v', ...source }] },
  );

// prettier-ignore
const refused: readonly [what: string, pod: unknown, fields: readonly string[]][] = [
  ['the cost of a deletion that is no number', annotated({ 'controller.kubernetes.io/pod-deletion-cost': '+1' }), ['metadata.annotations[controller.kubernetes.io/pod-deletion-cost]']],
  ['a mirror without a node', annotated({ 'kubernetes.io/config.mirror': 'x' }), ['metadata.annotations[kubernetes.io/config.mirror]']],
  ['AppArmor of no container', annotated({ [`${apparmor}x`]: 'unconfined' }), [`metadata.annotations[${apparmor}x]`]],
  ['no AppArmor profile', annotated({ [`${apparmor}c`]: 'x' }), [`metadata.annotations[${apparmor}c]`]],
  ['AppArmor said twice', annotated({ [`${apparmor}c`]: 'localhost/x' }, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }), ['spec.containers[0].securityContext.appArmorProfile.type']],
  ['another AppArmor profile', annotated({ [`${apparmor}c`]: 'localhost/x' }, {}, { securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'y' } } }), ['spec.containers[0].securityContext.appArmorProfile.localhostProfile']],
  ['no seccomp profile', annotated({ [`${seccomp}c`]: 'localhost/../x' }), [`metadata.annotations.${seccomp}c`]],
  ['seccomp said twice', annotated({ 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' }, {}, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }), ['spec.securityContext.seccompProfile.type']],
  ['a claim of devices by no name', pod({}, { resourceClaims: [{ name: 'a', resourceClaimName: 'A' }] }), ['spec.resourceClaims[0].resourceClaimName']],
  ['a claim of devices by no template', pod({}, { resourceClaims: [{ name: 'a', resourceClaimTemplateName: 'A' }] }), ['spec.resourceClaims[0].resourceClaimTemplateName']],
  ['a restart that is none', pod({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'Stop', exitCodes: { operator: 'In', values: [1] } }] }), ['spec.containers[0].restartPolicyRules[0].action']],
  ['a variable of no volume', fileKey({}), [`${fileKeyRef}.volumeName`]],
  ['a variable of another kind of volume', fileKey({}, { secret: { secretName: 's' } }), [`${fileKeyRef}.volumeName`]],
  ['a variable of a file outside', fileKey({ path: '../a' }, { emptyDir: {} }), [`${fileKeyRef}.path`]],
  ['a variable by no key', fileKey({ key: 'A=B' }, { emptyDir: {} }), [`${fileKeyRef}.key`]],
  ['a host alias with a leading zero', pod({}, { hostAliases: [{ ip: '010.0.0.1', hostnames: ['a'] }] }), ['spec.hostAliases[0].ip']],
  ['a name server in new clothes', pod({}, { dnsConfig: { nameservers: ['::ffff:10.0.0.1'] } }), ['spec.dnsConfig.nameservers[0]']],
  ['a long AppArmor profile', secured({ appArmorProfile: { type: 'Localhost', localhostProfile: 'x'.repeat(4096) } }), ['spec.containers[0].securityContext.appArmorProfile.localhostProfile']],
  ['processes of the node and of the pod', pod({}, { shareProcessNamespace: true, hostPID: true }), ['spec.securityContext.shareProcessNamespace']],
  ['users and a disk', pod({ volumeDevices: [{ name: 'v', devicePath: '/dev/x' }] }, { hostUsers: false, volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'x' } }] }), ['spec.containers[0].volumeDevices']],
  ['users and processes', pod({}, { hostUsers: false, hostPID: true }), ['spec.HostPID']],
  ['processes of a Windows node', pod({}, { os: { name: 'windows' }, hostPID: true, hostIPC: true }), ['spec.hostPID', 'spec.hostIPC']],
  ['requests of a whole Windows pod', pod({}, { os: { name: 'windows' }, resources: { requests: { cpu: 1 } } }), ['spec.resources']],
  ['a Windows process off the network', secured({ windowsOptions: { hostProcess: true } }), ['spec.hostNetwork']],
  ['another word of the pod', secured({ windowsOptions: { hostProcess: false } }, { hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } }), [`${options}.hostProcess`]],
  ['one Windows process', pod({ securityContext: { windowsOptions: { hostProcess: true } } }, { hostNetwork: true, initContainers: [{ name: 'i', image: 'i' }] }), ['spec']],
  ['no user', user(''), [`${options}.runAsUserName`]],
  ['a user with a slash', user('a/b'), [`${options}.runAsUserName`]],
  ['a control character', user('a\u0001'), [`${options}.runAsUserName`]],
  ['dots alone', user('..'), [`${options}.runAsUserName`]],
  ['two backslashes', user(String.raw`a\b\c`), [`${options}.runAsUserName`]],
  ['no domain', user(String.raw`.domain\a`), [`${options}.runAsUserName`]],
  ['a long domain', user(`${'a'.repeat(16)}!\\a`), [`${options}.runAsUserName`]],
  ['an empty credential', secured({ windowsOptions: { gmsaCredentialSpec: '' } }), [`${options}.gmsaCredentialSpec`]],
  ['an initiator', volume({ iscsi: { targetPortal: 'x', iqn: 'iqn.2001-04.com.example:x', lun: 0, initiatorName: 'x' } }), ['spec.volumes[0].iscsi.initiatorname']],
  ['a registry without a port', volume({ quobyte: { registry: 'x:1,y', volume: 'v' } }), ['spec.volumes[0].quobyte.registry']],
  ['a long tenant', volume({ quobyte: { registry: 'x:1', volume: 'v', tenant: 'x'.repeat(65) } }), ['spec.volumes[0].quobyte.tenant']],
  ['a volume with a fault, mounted', volume({ hostPath: { path: '' } }, { volumeMounts: [{ name: 'v', mountPath: '/x' }] }), ['spec.volumes[0].hostPath.path', 'spec.containers[0].volumeMounts[0].name']],
  ['the name of a claim', pod({}, { volumes: [{ name: 'v'.repeat(63), ephemeral: claim }] }, { name: 'a'.repeat(250) }), ['spec.volumes[0].name']],
  ['two sources', volume({ emptyDir: {}, cephfs: { monitors: ['a'] } }), ['spec.volumes[0].cephFS']],
  ['two sources, the other slip', volume({ emptyDir: {}, downwardAPI: {} }), ['spec.volumes[0].downwarAPI']],
  ['a limit above that of the pod', pod({ resources: { limits: { cpu: 2 } } }, { resources: { limits: { cpu: 1 } } }), ['spec.resources.requests', 'spec.resources.containers[0][cpu].limits']],
  ['requests above that of the pod', pod({ resources: { requests: { cpu: 2 } } }, { resources: { requests: { cpu: 1 } } }), ['spec.resources.requests[cpu]']],
  ['a request that the pod has not', pod({ resources: { requests: { memory: 2 } } }, { resources: { requests: { cpu: 1 } } }), ['spec.resources.requests[memory]']],
  ['init containers beside sidecars', pod({}, { resources: { requests: { cpu: 1 } }, initContainers: [{ name: 's', image: 'i', restartPolicy: 'Always', resources: { requests: { cpu: '600m' } } }, { name: 'i', image: 'i', resources: { requests: { cpu: '600m' } } }] }), ['spec.resources.requests[cpu]']],
  ['no preemption', pod({}, { preemptionPolicy: '' }), ['spec.preemptionPolicy']],
  ['a namespace of an affinity', pod({}, { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'a', namespaces: ['A'] }] } } }), ['spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].namespace']],
  ['an option of DNS', pod({}, { dnsConfig: { options: [{ name: '' }] } }), ['spec.dnsConfig.options[0]']],
  ['a gate', pod({}, { schedulingGates: [{ name: 'a b' }] }), ['spec.schedulingGates[0]']],
  ['a value that is tolerated', pod({}, { tolerations: [{ key: 'a', value: 'x y' }] }), ['spec.tolerations[0].operator']],
  ['an exponent of more than 64 bits', pod({ resources: { limits: { cpu: '1e9223372036854775808' } } }), ['spec.containers[0].resources.limits[cpu]']],
];

test.each(refused)('refuses %s', (_, object, fields) => {
  const found = checkPod(object, { profile: 'api-server', echoes: true }).filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map(({ field }) => field).toSorted()).toEqual([...fields].toSorted());
});

// prettier-ignore
const accepted: readonly [what: string, pod: unknown][] = [
  ['a cost', annotated({ 'controller.kubernetes.io/pod-deletion-cost': '-100' })],
  ['an AppArmor profile', annotated({ [`${apparmor}c`]: 'localhost/x' }, { securityContext: { appArmorProfile: { type: 'Localhost', localhostProfile: 'x' } } })],
  ['a seccomp profile', annotated({ [`${seccomp}c`]: 'docker/default' }, { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } })],
  ['another AppArmor profile on Windows', annotated({ [`${apparmor}c`]: 'localhost/x' }, {}, { os: { name: 'windows' } })],
  ['Windows processes', pod({}, { os: { name: 'windows' }, hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } } })],
  ['a user of a domain', user(String.raw`NT AUTHORITY\SYSTEM`)],
  ['a user of a DNS domain', user(String.raw`a-domain-longer-than-fifteen.example.com\user`)],
  ['a part of an image volume', volume({ image: { reference: 'example.com/a:1' } }, { volumeMounts: [{ name: 'v', mountPath: '/a', subPath: 'b' }] })],
  ['a signal', pod({ lifecycle: { stopSignal: 'SIGTERM' } }, { initContainers: [{ name: 'i', image: 'i', lifecycle: { stopSignal: 'SIGINT' } }] })],
  ['a restart of all', pod({ restartPolicy: 'Never', restartPolicyRules: [{ action: 'RestartAllContainers', exitCodes: { operator: 'In', values: [1] } }] })],
  ['a variable of a file', fileKey({}, { emptyDir: {} })],
  ['what the server drops', volume({ projected: { sources: [{ clusterTrustBundle: { name: 'a', signerName: 'b/c' }, podCertificate: { signerName: 'a', keyType: 'x' } }] } })],
  ['a registry of two hosts', volume({ quobyte: { registry: 'x:1,[::1]:2', volume: 'v' } })],
  ['a pod with a limit, whose containers ask for less', pod({ resources: { requests: { cpu: '500m' } } }, { resources: { limits: { cpu: 1 } } })],
  ['a storage that no pod limits', pod({ resources: { requests: { 'ephemeral-storage': 1 } } }, { resources: { limits: { cpu: 1 } } })],
  ['init containers one after the other', pod({}, { resources: { requests: { cpu: 1 } }, initContainers: [{ name: 'i', image: 'i', resources: { requests: { cpu: 1 } } }, { name: 'j', image: 'i', resources: { requests: { cpu: 1 } } }] })],
  ['a preference that no label fits', pod({}, { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, preference: { matchExpressions: [{ key: 'a', operator: 'In', values: ['a b'] }] } }] } } })],
];

test.each(accepted)('accepts %s', (_, object) => {
  expect(checkPod(object, { profile: 'api-server' }).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a template may name the container that the plugin adds', () => {
  const object = annotated({ [`${apparmor}jnlp`]: 'unconfined' }, { command: ['cat'], tty: true });
  expect(checkPod(object).filter(({ severity }) => severity === 'error')).toEqual([]);
});
