import type { Pod } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';

// What the Kubernetes plugin is told of an agent beside its YAML: by `agent { kubernetes { … } }`, by `podTemplate`, and by the templates
// of a cloud. Names are the plugin's own.

/** An agent as the plugin is told of it. What is not said is not there. */
export interface AgentTemplate {
  readonly name?: string;
  readonly label?: string;
  /** Names of templates, parted by blanks. */
  readonly inheritFrom?: string;
  readonly namespace?: string;
  readonly serviceAccount?: string;
  readonly schedulerName?: string;
  /** `key=value,key=value`. */
  readonly nodeSelector?: string;
  readonly nodeUsageMode?: string;
  readonly runAsUser?: string;
  readonly runAsGroup?: string;
  /** Numbers, parted by commas. */
  readonly supplementalGroups?: string;
  readonly hostNetwork?: boolean;
  readonly activeDeadlineSeconds?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly idleMinutes?: number;
  readonly instanceCap?: number;
  readonly slaveConnectTimeout?: number;
  readonly containers?: readonly ContainerFields[];
  readonly volumes?: readonly VolumeFields[];
  readonly workspaceVolume?: VolumeFields;
  readonly envVars?: readonly EnvFields[];
  readonly annotations?: readonly KeyValue[];
  /** Names of Secrets. */
  readonly imagePullSecrets?: readonly string[];
  /** The pods that are written as YAML, the inherited ones first. */
  readonly yamls?: readonly YamlPart[];
  readonly yamlMergeStrategy?: 'merge' | 'override';
  readonly inheritYamlMergeStrategy?: boolean;
  /** The container that runs the agent; `jnlp` unless it is said. */
  readonly agentContainer?: string;
  readonly agentInjection?: boolean;
}

/** A pod that is written as YAML. */
export interface YamlPart {
  readonly pod: Loose<Pod>;
  /** Whose it is, in a sentence: `the template 'maven'`. */
  readonly from: string;
}

export interface KeyValue {
  readonly key: string;
  readonly value: string;
}

/** `containerTemplate(…)`. */
export interface ContainerFields {
  readonly name?: string;
  readonly image?: string;
  readonly command?: string;
  readonly args?: string;
  readonly ttyEnabled?: boolean;
  readonly alwaysPullImage?: boolean;
  readonly workingDir?: string;
  readonly privileged?: boolean;
  readonly runAsUser?: string;
  readonly runAsGroup?: string;
  readonly resourceRequestCpu?: string;
  readonly resourceRequestMemory?: string;
  readonly resourceRequestEphemeralStorage?: string;
  readonly resourceLimitCpu?: string;
  readonly resourceLimitMemory?: string;
  readonly resourceLimitEphemeralStorage?: string;
  readonly shell?: string;
  readonly envVars?: readonly EnvFields[];
  readonly ports?: readonly PortFields[];
  readonly livenessProbe?: ProbeFields;
}

export interface PortFields {
  readonly name?: string;
  readonly containerPort?: number;
  readonly hostPort?: number;
}

export interface ProbeFields {
  readonly execArgs?: string;
  readonly timeoutSeconds?: number;
  readonly initialDelaySeconds?: number;
  readonly failureThreshold?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
}

/** `envVar(…)`, or `secretEnvVar(…)` where a Secret is named. */
export interface EnvFields {
  readonly key: string;
  readonly value?: string;
  readonly secretName?: string;
  readonly secretKey?: string;
  readonly optional?: boolean;
}

/** `emptyDirVolume(…)` and its like; a volume of the workspace has no `mountPath`. */
export interface VolumeFields {
  /** The plugin's word for it, as `persistentVolumeClaim` or `emptyDirWorkspaceVolume`. */
  readonly type: string;
  readonly mountPath?: string;
  readonly [field: string]: unknown;
}

/** What a cloud adds to every pod. */
export interface CloudFields {
  readonly name?: string;
  readonly namespace?: string;
  readonly jenkinsUrl?: string;
  readonly jenkinsTunnel?: string;
  readonly webSocket?: boolean;
  readonly directConnection?: boolean;
  /** Stands before the default image of the agent. */
  readonly jnlpregistry?: string;
  readonly podLabels?: readonly KeyValue[];
  readonly restrictedPssSecurityContext?: boolean;
  /** Name of the template that all others inherit from. */
  readonly defaultsProviderTemplate?: string;
}

/** Something that happened on the way to the pod. */
export interface MergeNote {
  /**
   * `lost`: it was said and is not in the pod. `overridden`: another word for it counts. `added`: nobody said it. `unknown`: it is
   * missing or not final, since it is not known here.
   */
  readonly kind: 'lost' | 'overridden' | 'added' | 'unknown';
  /** Where it stands, or would stand, in the pod. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** How notes are told. */
export type Tell = (kind: MergeNote['kind'], path: MergeNote['path'], message: string) => void;
