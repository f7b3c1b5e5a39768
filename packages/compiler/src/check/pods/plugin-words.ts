import type { FieldPath } from '@pipec/kubernetes';

const parts: Readonly<Record<string, string>> = {
  tty: 'ttyEnabled',
  imagePullPolicy: 'alwaysPullImage',
  env: 'envVars',
  'securityContext.privileged': 'privileged',
  'securityContext.runAsUser': 'runAsUser',
  'securityContext.runAsGroup': 'runAsGroup',
  'resources.requests.cpu': 'resourceRequestCpu',
  'resources.requests.memory': 'resourceRequestMemory',
  'resources.requests.ephemeral-storage': 'resourceRequestEphemeralStorage',
  'resources.limits.cpu': 'resourceLimitCpu',
  'resources.limits.memory': 'resourceLimitMemory',
  'resources.limits.ephemeral-storage': 'resourceLimitEphemeralStorage',
  'hostPath.path': 'hostPath',
  'persistentVolumeClaim.claimName': 'claimName',
  'secret.secretName': 'secretName',
  'configMap.name': 'configMapName',
  'nfs.path': 'serverPath',
  'nfs.server': 'serverAddress',
};

/** The plugin's word for a field of a container or a volume. */
export function partOf(path: FieldPath): string | undefined {
  const text = path.filter((part) => typeof part === 'string').join('.');
  return parts[text] ?? (typeof path[0] === 'string' ? (parts[path[0]] ?? path[0]) : undefined);
}
