import type {
  ConfigMapVolumeSource,
  Container,
  EnvVar,
  EnvVarSource,
  HostPathVolumeSource,
  LocalObjectReference,
  ObjectMeta,
  PersistentVolumeClaimVolumeSource,
  PodSpec,
  SecretVolumeSource,
  Volume,
  VolumeMount,
} from '../generated/types.ts';

/** Environment variables by name: text, or where it comes from. A number or a boolean becomes text, as Kubernetes wants it. */
export type EnvSpec = { readonly [name: string]: string | number | boolean | EnvVarSource } | readonly EnvVar[];

type CommonContainer = Omit<Container, 'name' | 'image' | 'env' | 'volumeMounts'>;

/** A container by name: Kubernetes' own fields, and a few that save words. */
export interface ContainerSpec extends CommonContainer {
  /** Image with tag or digest: `maven:3.9-eclipse-temurin-21`, `registry.example.org/tools@sha256:…`. */
  readonly image: string;
  /** Environment variables by name: `{ CI: 'true', TOKEN: { secretKeyRef: { name: 'npm', key: 'token' } } }`. */
  readonly env?: EnvSpec;
  /** Further mounts; what `volumes` mounts by itself need not stand here. */
  readonly volumeMounts?: readonly VolumeMount[];
  /** Volumes of this container alone, by name; in the pod they are called `<container>-<name>`. */
  readonly volumes?: { readonly [name: string]: OwnVolumeSpec };
  /**
   * Whether the container runs until the build is over, whatever its image starts: `sleep 99d`. Default true, unless `command` or `args` are given. With false the
   * image's own program runs: for servers that tests talk to.
   */
  readonly keepAlive?: boolean;
}

/** A container that runs to its end before the others start; with `restartPolicy: 'Always'` a sidecar that keeps running. */
export type InitContainerSpec = Omit<ContainerSpec, 'keepAlive'>;

/** The container `jnlp`, which runs the Jenkins agent. Without an image it has the plugin's. */
export interface AgentContainerSpec extends Omit<InitContainerSpec, 'image'> {
  readonly image?: string;
}

type Shorthand = 'persistentVolumeClaim' | 'secret' | 'configMap' | 'hostPath';

/** Where the files of a volume come from: one of these. None at all is an empty folder. */
interface VolumeSource extends Omit<Volume, 'name' | Shorthand> {
  /** Storage that outlives the pod: the claim's name, or its fields. */
  readonly persistentVolumeClaim?: string | PersistentVolumeClaimVolumeSource;
  /** The keys of a Secret as files: its name, or its fields. */
  readonly secret?: string | SecretVolumeSource;
  /** The keys of a ConfigMap as files: its name, or its fields. */
  readonly configMap?: string | ConfigMapVolumeSource;
  /** A path of the node, or its fields. Pod Security `baseline` refuses it. */
  readonly hostPath?: string | HostPathVolumeSource;
}

/** A volume of one container. */
export interface OwnVolumeSpec extends VolumeSource {
  /** Absolute path in the container. */
  readonly mountPath: string;
  readonly readOnly?: boolean;
  /** Mount this folder or file of the volume only. */
  readonly subPath?: string;
}

/** A volume of the pod by name: its source, and where it is mounted. */
export interface VolumeSpec<Names extends string = string> extends VolumeSource {
  /** Absolute path; without one the volume is mounted where a container's `volumeMounts` say so. */
  readonly mountPath?: string;
  readonly readOnly?: boolean;
  /** Mount this folder or file of the volume only. */
  readonly subPath?: string;
  /** The containers to mount it in; all of `containers` if left out. */
  readonly in?: readonly (Names | 'jnlp')[];
}

type SpecField =
  'containers' | 'initContainers' | 'ephemeralContainers' | 'volumes' | 'imagePullSecrets' | 'serviceAccount';

/**
 * A pod as an author writes it: containers and volumes by name, any other field of a pod's spec beside them.
 *
 * @example
 * ```ts
 * const template: PodTemplate<'maven' | 'node'> = {
 *   containers: { maven: { image: 'maven:3.9-eclipse-temurin-21' }, node: { image: 'node:22' } },
 *   volumes: { m2: { persistentVolumeClaim: 'maven-cache', mountPath: '/home/jenkins/.m2', in: ['maven'] } },
 * };
 * ```
 */
export interface PodTemplate<Names extends string = string> extends Omit<PodSpec, SpecField> {
  /** The containers that steps run in, by name. Each keeps running until the build is over. */
  readonly containers: { readonly [Name in Names]: ContainerSpec };
  /** Run one after another, each to its end, before the others start. */
  readonly initContainers?: { readonly [name: string]: InitContainerSpec };
  /** The container of the Jenkins agent itself, `jnlp`: an image of your own, resources. */
  readonly agent?: AgentContainerSpec;
  /** Storage by name. With `mountPath` it is mounted in all containers, or in those that `in` names. */
  readonly volumes?: { readonly [name: string]: VolumeSpec<NoInfer<Names>> };
  /** Secrets with the credentials of private registries, by name. */
  readonly imagePullSecrets?: readonly (string | LocalObjectReference)[];
  /** The account that the pod acts as. */
  readonly serviceAccount?: string;
  readonly labels?: ObjectMeta['labels'];
  readonly annotations?: ObjectMeta['annotations'];
  readonly namespace?: string;
  /** Further metadata; `labels`, `annotations` and `namespace` above win. */
  readonly metadata?: ObjectMeta;
}
