import { anyOf, nearest } from '@pipec/model';
import type { Slip } from '@pipec/model';
import type {
  Container,
  EnvVar,
  LocalObjectReference,
  ObjectMeta,
  Pod,
  Volume,
  VolumeMount,
} from '../generated/types.ts';
import type {
  AgentContainerSpec,
  ContainerSpec,
  EnvSpec,
  InitContainerSpec,
  OwnVolumeSpec,
  PodTemplate,
  VolumeSpec,
} from './authoring.ts';

/**
 * What keeps a tool container alive. `sleep` is in every image that has a shell, and `99d` is a time to GNU and to BusyBox (`infinity` is not to every
 * BusyBox): when a container ends, Jenkins removes the agent.
 */
export const keepAliveCommand = Object.freeze({ command: Object.freeze(['sleep']), args: Object.freeze(['99d']) });

const agentName = 'jnlp';

/**
 * Makes a Pod of what an author wrote.
 *
 * Tool containers get a command that lasts; volumes with a `mountPath` are mounted in all of `containers`, or in those they name; the volumes of a container
 * join the pod's. Nothing is checked here but what could not be written down: see `checkPod`.
 *
 * @throws TypeError if a volume names a container that is not there, or two volumes get one name.
 *
 * @example
 * ```ts
 * const pod = podOf({
 *   containers: { maven: { image: 'maven:3.9-eclipse-temurin-21', env: { CI: true } } },
 *   volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/home/jenkins/.m2' } },
 * });
 * podYaml(pod);
 * ```
 */
export function podOf<const Names extends string>(template: PodTemplate<Names>): Pod {
  const {
    containers,
    initContainers = {},
    agent,
    volumes = {},
    imagePullSecrets,
    serviceAccount,
    labels,
    annotations,
    namespace,
    metadata,
    ...rest
  } = template;
  const tools = Object.entries<ContainerSpec>(containers);
  const inits = Object.entries<InitContainerSpec>(initContainers);
  const agents: readonly [string, AgentContainerSpec][] = agent === undefined ? [] : [[agentName, agent]];
  const all = [...agents, ...tools, ...inits];
  checkTargets(
    volumes,
    all.map(([name]) => name),
  );
  const mountsOf = (name: string, everywhere: boolean): readonly VolumeMount[] => mounts(volumes, name, everywhere);
  const podVolumes = volumesOf(volumes, all);
  const meta: ObjectMeta = { ...metadata, ...given({ namespace, labels, annotations }) };

  return freeze({
    apiVersion: 'v1',
    kind: 'Pod',
    ...(Object.keys(meta).length > 0 && { metadata: meta }),
    spec: {
      ...given(rest),
      ...given({
        serviceAccountName: serviceAccount ?? rest.serviceAccountName,
        imagePullSecrets: imagePullSecrets?.map(reference),
      }),
      ...(inits.length > 0 && {
        initContainers: inits.map(([name, spec]) => containerOf(name, spec, mountsOf(name, false))),
      }),
      containers: [
        ...agents.map(([name, spec]) => containerOf(name, spec, mountsOf(name, false))),
        ...tools.map(([name, spec]) => containerOf(name, lasting(name, spec), mountsOf(name, name !== agentName))),
      ],
      ...(podVolumes.length > 0 && { volumes: podVolumes }),
    },
  });
}

/** The container with a command that lasts, unless it has one of its own, does not want one, or is the agent's. */
function lasting(name: string, { keepAlive, ...spec }: ContainerSpec): InitContainerSpec {
  const wanted = keepAlive ?? (spec.command === undefined && spec.args === undefined && name !== agentName);
  return wanted && spec.command === undefined ? { ...spec, ...keepAliveCommand } : spec;
}

function containerOf(name: string, spec: AgentContainerSpec, shared: readonly VolumeMount[]): Container {
  const { env, volumes = {}, volumeMounts = [], ...rest } = spec;
  const own = Object.entries(volumes).map(([volume, one]) => mountOf(`${name}-${volume}`, one.mountPath, one));
  const mounted = [...shared, ...own, ...volumeMounts];
  return {
    name,
    ...given(rest),
    ...(env !== undefined && { env: envOf(env) }),
    ...(mounted.length > 0 && { volumeMounts: mounted }),
  };
}

function envOf(env: EnvSpec): readonly EnvVar[] {
  if (Array.isArray(env)) return env as readonly EnvVar[];
  return Object.entries(env).map(([name, value]) =>
    typeof value === 'object' ? { name, valueFrom: value } : { name, value: String(value) },
  );
}

function mounts(
  volumes: Readonly<Record<string, VolumeSpec>>,
  container: string,
  everywhere: boolean,
): readonly VolumeMount[] {
  return Object.entries(volumes).flatMap(([name, volume]) => {
    const here = volume.in === undefined ? everywhere : volume.in.includes(container);
    return here && volume.mountPath !== undefined ? [mountOf(name, volume.mountPath, volume)] : [];
  });
}

function mountOf(name: string, mountPath: string, { subPath, readOnly }: VolumeSpec): VolumeMount {
  return { name, mountPath, ...given({ subPath, readOnly }) };
}

function volumesOf(
  shared: Readonly<Record<string, VolumeSpec>>,
  containers: readonly (readonly [string, AgentContainerSpec])[],
): readonly Volume[] {
  const own = containers.flatMap(([container, { volumes = {} }]) =>
    Object.entries(volumes).map(([name, volume]) => [`${container}-${name}`, volume] as const),
  );
  const all: readonly (readonly [string, VolumeSpec | OwnVolumeSpec])[] = [...Object.entries(shared), ...own];
  const twice = all.find(([name], i) => all.findIndex(([other]) => other === name) !== i);
  if (twice !== undefined) throw new TypeError(`Two volumes of the pod would be called '${twice[0]}'.`);
  return all.map(([name, volume]) => volumeOf(name, volume));
}

/** The volume as Kubernetes has it: names become the fields they stand for, nothing becomes an empty folder. */
function volumeOf(name: string, volume: VolumeSpec): Volume {
  const {
    mountPath: _path,
    readOnly: _readOnly,
    subPath: _subPath,
    in: _in,
    persistentVolumeClaim,
    secret,
    configMap,
    hostPath,
    ...others
  } = volume;
  const sources = given({
    ...others,
    persistentVolumeClaim:
      typeof persistentVolumeClaim === 'string' ? { claimName: persistentVolumeClaim } : persistentVolumeClaim,
    secret: typeof secret === 'string' ? { secretName: secret } : secret,
    configMap: typeof configMap === 'string' ? { name: configMap } : configMap,
    hostPath: typeof hostPath === 'string' ? { path: hostPath } : hostPath,
  });
  return { name, ...(Object.keys(sources).length > 0 ? sources : { emptyDir: {} }) };
}

/** A volume that is to be mounted in a container which the pod does not have. */
export class UnknownTarget extends TypeError {
  /** From the pod's volumes inwards. */
  readonly path: readonly (string | number)[];
  /** The container that was probably meant. */
  readonly slip: Slip | undefined;

  constructor(message: string, path: readonly (string | number)[], slip: Slip | undefined) {
    super(message);
    this.name = 'TypeError';
    this.path = path;
    this.slip = slip;
  }
}

function checkTargets(volumes: Readonly<Record<string, VolumeSpec>>, containers: readonly string[]): void {
  for (const [name, { in: targets = [] }] of Object.entries(volumes)) {
    const i = targets.findIndex((target) => !containers.includes(target));
    const target = targets[i];
    if (target === undefined) continue;
    const meant = nearest(target, containers);
    const hint = meant === undefined ? '' : ` (did you mean '${meant}'?)`;
    throw new UnknownTarget(
      `The volume '${name}' is to be mounted in '${target}', but the pod has ${anyOf(containers, 'and')}${hint}.`,
      [name, 'in', i],
      meant === undefined ? undefined : { written: target, meant },
    );
  }
}

function reference(secret: string | LocalObjectReference): LocalObjectReference {
  return typeof secret === 'string' ? { name: secret } : secret;
}

/** The entries that are there. */
function given<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}
