import type {
  Container,
  ContainerPort,
  EnvVar,
  ObjectMeta,
  Pod,
  PodSpec,
  Probe,
  Volume,
  VolumeMount,
} from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';
import type {
  AgentTemplate,
  ContainerFields,
  EnvFields,
  PortFields,
  ProbeFields,
  Tell,
  VolumeFields,
} from './agent-template.ts';
import { commandWords } from './command-line.ts';

/** What is only known when the agent is made. */
export interface RunNames {
  /** The name of the pod and of the agent. */
  readonly podName: string;
  /** The labels that the cloud gives to its pods. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** The variables that connect an agent to its controller. */
  readonly agentEnv: (workingDir: string | undefined) => readonly Loose<EnvVar>[];
}

/** The name under which the plugin mounts the folder of the build into all containers. */
export const workspaceVolume = 'workspace-volume';
export const defaultWorkingDir = '/home/jenkins/agent';

/** The pod that the fields of a template make, before it is laid over their YAML. */
export function podOfTemplate(template: AgentTemplate, names: RunNames, tell: Tell): Loose<Pod> {
  const mounted = mountedVolumes(template.volumes ?? [], names.podName);
  const metadata: Loose<ObjectMeta> = {
    name: names.podName,
    labels: names.labels,
    annotations: {
      ...Object.fromEntries((template.annotations ?? []).map(({ key, value }) => [key, value])),
      ...names.annotations,
    },
  };
  const nodeSelector = selector(template.nodeSelector, tell);
  const spec: Loose<PodSpec> = {
    ...(template.activeDeadlineSeconds ? { activeDeadlineSeconds: template.activeDeadlineSeconds } : {}),
    volumes: [
      ...mounted.volumes,
      volumeOf(workspaceVolume, template.workspaceVolume ?? { type: 'emptyDirWorkspaceVolume' }, names.podName),
    ],
    ...(template.serviceAccount && { serviceAccountName: template.serviceAccount }),
    ...(template.schedulerName && { schedulerName: template.schedulerName }),
    ...(template.imagePullSecrets?.length && { imagePullSecrets: template.imagePullSecrets.map((name) => ({ name })) }),
    ...(Object.keys(nodeSelector).length > 0 && { nodeSelector }),
    ...(template.terminationGracePeriodSeconds !== undefined && {
      terminationGracePeriodSeconds: template.terminationGracePeriodSeconds,
    }),
    containers: (template.containers ?? []).map((fields) => containerOf(fields, template, mounted.mounts, names)),
    ...securityOf(template, tell),
    ...(template.hostNetwork !== undefined && { hostNetwork: template.hostNetwork }),
  };
  return { metadata, spec };
}

/** The containers and volumes that the fields of a template make, without what is only known when the agent is made. */
export function podOfFields(template: AgentTemplate): Loose<Pod> {
  const names: RunNames = { podName: 'agent', labels: {}, annotations: {}, agentEnv: () => [] };
  const { containers = [], volumes = [] } = podOfTemplate(template, names, () => {}).spec ?? {};
  return { spec: { containers, volumes: volumes.filter(({ name }) => name !== workspaceVolume) } };
}

/** Volumes get names by number, and are mounted in all containers of the template; the first at a path counts. */
export function mountedVolumes(
  fields: readonly VolumeFields[],
  podName: string,
): { readonly volumes: readonly Loose<Volume>[]; readonly mounts: readonly Loose<VolumeMount>[] } {
  const volumes: Loose<Volume>[] = [];
  const mounts: Loose<VolumeMount>[] = [];
  for (const one of fields) {
    const mountPath = normalized(one.mountPath ?? '');
    if (mounts.some((mount) => mount.mountPath === mountPath)) continue;
    const name = `volume-${volumes.length}`;
    mounts.push({
      name,
      mountPath,
      readOnly: one.type === 'hostPathVolume' && one['readOnly'] === true,
      ...(one.type === 'configMapVolume' && isText(one['subPath']) && { subPath: normalized(one['subPath']) }),
    });
    volumes.push(volumeOf(name, one, podName));
  }
  return { volumes, mounts };
}

const sources: Readonly<Record<string, (fields: VolumeFields, owner: string) => Omit<Loose<Volume>, 'name'>>> = {
  emptyDir: ({ memory, sizeLimit }) => ({
    emptyDir: { ...(memory === true && { medium: 'Memory' }), ...(isText(sizeLimit) && { sizeLimit }) },
  }),
  configMap: ({ configMapName, optional }) => ({
    configMap: { ...text('name', configMapName), ...flag('optional', optional) },
  }),
  secret: ({ secretName, optional, defaultMode }) => ({
    secret: {
      ...text('secretName', secretName),
      ...flag('optional', optional),
      ...(isText(defaultMode) && { defaultMode: Number.parseInt(defaultMode, 10) }),
    },
  }),
  hostPath: ({ hostPath }) => ({ hostPath: { ...text('path', hostPath) } }),
  nfs: ({ serverAddress, serverPath, readOnly }) => ({
    nfs: { ...text('server', serverAddress), ...text('path', serverPath), ...flag('readOnly', readOnly) },
  }),
  persistentVolumeClaim: ({ claimName, readOnly }) => ({
    persistentVolumeClaim: { ...text('claimName', claimName), ...flag('readOnly', readOnly) },
  }),
  dynamicPVC: (_, owner) => ({ persistentVolumeClaim: { claimName: owner, readOnly: false } }),
  genericEphemeral: ({ accessModes, storageClassName, requestsSize }) => ({
    ephemeral: {
      volumeClaimTemplate: {
        spec: {
          accessModes: [isText(accessModes) ? accessModes : 'ReadWriteOnce'],
          ...text('storageClassName', storageClassName),
          resources: { requests: { storage: isText(requestsSize) ? requestsSize : '10Gi' } },
        },
      },
    },
  }),
};

/** A volume by the plugin's word for it, which ends with `Volume` or `WorkspaceVolume` for most. */
function volumeOf(name: string, fields: VolumeFields, podName: string): Loose<Volume> {
  const kind = fields.type.replace(/(Workspace)?Volume$/, '');
  const claim = name === workspaceVolume ? `pvc-workspace-${podName}` : `pvc-${podName}-${name}`;
  return { name, ...sources[kind]?.(fields, claim) };
}

function containerOf(
  fields: ContainerFields,
  template: AgentTemplate,
  mounts: readonly Loose<VolumeMount>[],
  names: RunNames,
): Loose<Container> {
  const { workingDir } = fields;
  const env = [
    ...(fields.name === 'jnlp' ? names.agentEnv(workingDir) : []),
    ...(template.envVars ?? []).map(variable),
    ...(fields.envVars ?? []).map(variable),
  ];
  const isOpen = workingDir && !mounts.some(({ mountPath }) => mountPath === workingDir);
  const own = isOpen ? [...mounts, { name: workspaceVolume, mountPath: workingDir, readOnly: false }] : mounts;
  return {
    ...text('name', fields.name),
    ...text('image', fields.image),
    imagePullPolicy: fields.alwaysPullImage === true ? 'Always' : 'IfNotPresent',
    ...containerSecurity(fields),
    ...text('workingDir', workingDir),
    ...words('command', fields.command),
    ...words('args', fields.args),
    tty: fields.ttyEnabled === true,
    ...(env.length > 0 && { env: [...new Map(env.map((one) => [one.name, one])).values()] }),
    ...(fields.ports?.length && { ports: fields.ports.map(port) }),
    ...(own.length > 0 && { volumeMounts: own }),
    ...probe(fields.livenessProbe),
    resources: {
      ...amounts(
        'requests',
        fields.resourceRequestMemory,
        fields.resourceRequestCpu,
        fields.resourceRequestEphemeralStorage,
      ),
      ...amounts('limits', fields.resourceLimitMemory, fields.resourceLimitCpu, fields.resourceLimitEphemeralStorage),
    },
  };
}

function containerSecurity(fields: ContainerFields): Pick<Loose<Container>, 'securityContext'> {
  const runAsUser = long(fields.runAsUser);
  const runAsGroup = long(fields.runAsGroup);
  if (fields.privileged !== true && runAsUser === undefined && runAsGroup === undefined) return {};
  return {
    securityContext: {
      privileged: fields.privileged === true,
      ...(runAsUser !== undefined && { runAsUser }),
      ...(runAsGroup !== undefined && { runAsGroup }),
    },
  };
}

const probeNumbers = [
  'timeoutSeconds',
  'initialDelaySeconds',
  'failureThreshold',
  'periodSeconds',
  'successThreshold',
] as const;

function probe(fields: ProbeFields | undefined): Pick<Loose<Container>, 'livenessProbe'> {
  const command = commandWords(fields?.execArgs ?? '');
  if (command.length === 0) return {};
  const numbers = probeNumbers.flatMap((name) => (fields?.[name] === undefined ? [] : [[name, fields[name]] as const]));
  return { livenessProbe: { exec: { command }, ...(Object.fromEntries(numbers) as Loose<Probe>) } };
}

function port({ name, containerPort, hostPort }: PortFields): Loose<ContainerPort> {
  return {
    ...text('name', name),
    ...(containerPort !== undefined && { containerPort }),
    ...(hostPort !== undefined && { hostPort }),
  };
}

/** A variable, or one that a Secret holds. */
export function variable({ key, value, secretName, secretKey, optional }: EnvFields): Loose<EnvVar> {
  if (secretName === undefined && secretKey === undefined) return { name: key, ...text('value', value) };
  const secretKeyRef = { ...text('name', secretName), ...text('key', secretKey), ...flag('optional', optional) };
  return { name: key, valueFrom: { secretKeyRef } };
}

function selector(text: string | undefined, tell: Tell): Readonly<Record<string, string>> {
  const malformed = malformedPairs(text);
  for (const pair of malformed)
    tell('lost', ['spec', 'nodeSelector'], `The plugin passes over '${pair}' in 'nodeSelector': it is no 'key=value'.`);
  const pairs = (text ?? '').split(',').filter((pair) => pair !== '' && !malformed.includes(pair));
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}

/** The parts of a `nodeSelector` that are no `key=value`, which the plugin passes over. */
export function malformedPairs(text: string | undefined): readonly string[] {
  if (!text) return [];
  return text.split(',').filter((pair) => !/^[^=]+=[^=]+=*$/.test(pair));
}

function securityOf(template: AgentTemplate, tell: Tell): Pick<Loose<PodSpec>, 'securityContext'> {
  const runAsUser = long(template.runAsUser);
  const runAsGroup = long(template.runAsGroup);
  const groups = template.supplementalGroups?.split(',') ?? [];
  for (const group of groups)
    if (long(group) === undefined)
      tell('lost', ['spec', 'securityContext', 'supplementalGroups'], `The plugin passes over the group '${group}'.`);
  const supplementalGroups = groups.map(long).filter((group) => group !== undefined);
  const securityContext = {
    ...(runAsUser !== undefined && { runAsUser }),
    ...(runAsGroup !== undefined && { runAsGroup }),
    ...(supplementalGroups.length > 0 && { supplementalGroups }),
  };
  return Object.keys(securityContext).length > 0 ? { securityContext } : {};
}

function long(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d+$/.test(text.trim()) ? Number(text) : undefined;
}

function amounts(
  kind: 'requests' | 'limits',
  memory: string | undefined,
  cpu: string | undefined,
  storage: string | undefined,
): object {
  const given = { ...text('memory', memory), ...text('cpu', cpu), ...text('ephemeral-storage', storage) };
  return Object.keys(given).length > 0 ? { [kind]: given } : {};
}

function words(name: 'command' | 'args', line: string | undefined): object {
  const parts = commandWords(line ?? '');
  return parts.length > 0 ? { [name]: parts } : {};
}

/** `/a/../b/` as `/b`. */
function normalized(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function text<K extends string>(name: K, value: unknown): { readonly [P in K]?: string } {
  return isText(value) ? ({ [name]: value } as { readonly [P in K]?: string }) : {};
}

function flag<K extends string>(name: K, value: unknown): { readonly [P in K]?: boolean } {
  return typeof value === 'boolean' ? ({ [name]: value } as { readonly [P in K]?: boolean }) : {};
}
