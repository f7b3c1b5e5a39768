import type { Pod, ResourceRequirements } from '@pipec/kubernetes';
import type {
  AccessMode,
  AgentImageSpec,
  AgentTemplateSpec,
  CloudSpec,
  ControllerSpec,
  EnvironmentSpec,
  JobSpec,
  PlatformSpec,
  PolicyRule,
  SecretKey,
  VolumeClaimSpec,
} from '../definition/index.ts';

// A platform with all that its author left out: defaults, and the names that follow from others. Maps have become lists, in the order
// in which they are written.

export interface Platform {
  readonly spec: PlatformSpec;
  /** What objects are called after. */
  readonly name: string;
  /** The namespace of the controller. */
  readonly namespace: string;
  readonly controller: Controller;
  readonly clouds: readonly Cloud[];
  /** The claims of `storage.claims`. */
  readonly claims: readonly Claim[];
  /** Images that are built here. */
  readonly images: readonly AgentImage[];
  readonly jobs: readonly Job[];
  readonly environments: readonly Environment[];
  /** Keys of Secrets in the controller's namespace that the configuration speaks of, each once. */
  readonly secretKeys: readonly SecretKey[];
}

export interface Controller {
  readonly spec: ControllerSpec;
  readonly kind: 'StatefulSet' | 'Deployment';
  readonly version: string;
  readonly java: number;
  /** Whether the plugins are in the image, or an init container downloads them. */
  readonly plugins: 'image' | 'download';
  /** The image that runs: the official one, or ours with the plugins. */
  readonly image: string;
  /** The official image: what ours is built from. */
  readonly baseImage: string;
  /** What browsers and webhooks use, with `/` at its end. */
  readonly url: string;
  /** The host in `url`. */
  readonly host: string;
  /** The path in `url` without `/` at its end: empty, or `/jenkins`. */
  readonly prefix: string;
  readonly connection: 'tcp' | 'websocket';
  readonly httpPort: number;
  readonly agentPort: number;
  /** The Service of the web. */
  readonly service: string;
  /** The Service of agents; none where they come by websocket. */
  readonly agentService: string | undefined;
  /** What agents in the cluster call the controller by, with `/` at its end. */
  readonly internalUrl: string;
  /** `host:port` that agents connect to; none where they come by websocket. */
  readonly tunnel: string | undefined;
  readonly serviceAccount: string;
  readonly homeClaim: string;
  readonly home: VolumeClaimSpec & { readonly accessMode: AccessMode };
  /** The ConfigMap with the configuration as code, and the folder in which the controller reads it. */
  readonly configMap: string;
  readonly configFolder: string;
  /** The folder with a file for each of `secretKeys`, named by `secretName`. */
  readonly secretsFolder: string;
  readonly resources: ResourceRequirements;
  /** Options of the Java machine, those for its memory included. */
  readonly javaOptions: readonly string[];
}

export interface Cloud {
  readonly name: string;
  readonly spec: CloudSpec;
  readonly namespace: string;
  readonly serverUrl: string;
  /** Whether it is the cluster that the controller runs in. */
  readonly isLocal: boolean;
  readonly containerCap: number;
  readonly podSecurity: 'privileged' | 'baseline' | 'restricted';
  /** The account of pods that name none. */
  readonly serviceAccount: string;
  /** All accounts of its pods: the default one, those of `serviceAccounts`, those that deploy. */
  readonly serviceAccounts: readonly string[];
  readonly templates: readonly Template[];
  readonly waitForPodSec: number;
  readonly connectTimeout: number;
  readonly readTimeout: number;
  readonly podLabels: { readonly [name: string]: string };
  readonly safeToEvict: boolean;
}

export interface Template {
  readonly name: string;
  readonly spec: AgentTemplateSpec;
  /** The cloud's name. */
  readonly cloud: string;
  /** The labels, parted by blanks. */
  readonly label: string;
  readonly inheritFrom: string | undefined;
  /** The pod as it is written into the configuration: images by their full names, the account, what spot nodes need. */
  readonly pod: Pod;
}

export interface Claim {
  readonly name: string;
  readonly spec: VolumeClaimSpec;
  readonly namespace: string;
  /** The cloud in whose namespace it is; `undefined` for the controller's. */
  readonly cloud: string | undefined;
  readonly accessMode: AccessMode;
}

export interface AgentImage {
  readonly name: string;
  readonly spec: AgentImageSpec;
  readonly role: 'agent' | 'tool';
  /** With registry and tag: `registry.example.internal/ci/maven:1`. */
  readonly reference: string;
  readonly user: number;
  readonly home: string;
}

export interface Job {
  /** With its folders: `team/shop`. */
  readonly name: string;
  readonly spec: JobSpec;
}

export interface Environment {
  readonly name: string;
  readonly spec: EnvironmentSpec;
  readonly namespace: string;
  /** The cloud whose pods deploy here. */
  readonly cloud: Cloud;
  /** The account in the namespace of that cloud. */
  readonly deployer: string;
  readonly rules: readonly PolicyRule[];
}
