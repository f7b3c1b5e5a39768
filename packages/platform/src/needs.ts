import type { Span } from '@pipec/model';

// What pipelines ask of a platform, as plain data with the places where they ask.

/** A name that a pipeline speaks of. */
export interface Need {
  readonly name: string;
  readonly span: Span;
}

/** A step, option, trigger or other word that a plugin brings. */
export interface WordNeed extends Need {
  /** The plugin's short name; `undefined` where the catalogue does not know the word. */
  readonly plugin: string | undefined;
}

/** Something that a pod needs in its namespace. */
export interface PodNeed extends Need {
  /** The cloud that the agent names; `undefined` for the first. */
  readonly cloud: string | undefined;
  /** The namespace that the agent names, where it is not the cloud's. */
  readonly namespace: string | undefined;
}

/** An image of a container. */
export interface ImageNeed extends PodNeed {
  /** The container. */
  readonly container: string;
}

/** A key of a Secret that a pod reads. */
export interface SecretNeed extends PodNeed {
  /** The keys that are spoken of; empty for the whole Secret. */
  readonly keys: readonly string[];
}

/** A command that changes or reads a cluster. */
export interface DeployNeed {
  readonly tool: 'kubectl' | 'helm' | 'kustomize' | 'oc';
  /** The namespace that it names; `undefined` where it names none. */
  readonly namespace: string | undefined;
  /** What it does with what: `['patch', 'deployments']`; empty where that hangs on files. */
  readonly access: readonly AccessNeed[];
  /** The account of the pod that it runs in; `undefined` for the cloud's default. */
  readonly serviceAccount: string | undefined;
  readonly cloud: string | undefined;
  /** Whether the pod is one of a Kubernetes cloud: others bring their own login. */
  readonly span: Span;
}

/** A right in a namespace. */
export interface AccessNeed {
  readonly apiGroup: string;
  readonly resource: string;
  readonly verb: string;
}

export interface Needs {
  /** Names that `agent { label … }` and `node(…)` select by; an expression is given as it is written. */
  readonly labels: readonly Need[];
  readonly inheritances: readonly PodNeed[];
  readonly clouds: readonly Need[];
  readonly images: readonly ImageNeed[];
  /** Steps and other words by name, each once per place. */
  readonly words: readonly WordNeed[];
  readonly credentials: readonly Need[];
  /** Shared libraries, without their versions. */
  readonly libraries: readonly Need[];
  readonly serviceAccounts: readonly PodNeed[];
  readonly claims: readonly PodNeed[];
  /** Whether pods make claims of their own: `dynamicPVC`. */
  readonly dynamicClaims: readonly PodNeed[];
  readonly secrets: readonly SecretNeed[];
  readonly configMaps: readonly PodNeed[];
  /** Containers that steps run in, of agents whose pod is a template of the controller: `container('maven')`. */
  readonly containers: readonly ContainerNeed[];
  readonly deployments: readonly DeployNeed[];
}

/** `container('maven')` on an agent whose containers come from templates. */
export interface ContainerNeed extends Need {
  /** The label or the inherited templates of the agent around it. */
  readonly label: string | undefined;
  readonly inheritFrom: readonly string[];
  /** The containers that the pipeline itself gives the pod. */
  readonly own: readonly string[];
}

/** The needs of no pipeline. */
export const noNeeds: Needs = {
  labels: [],
  inheritances: [],
  clouds: [],
  images: [],
  words: [],
  credentials: [],
  libraries: [],
  serviceAccounts: [],
  claims: [],
  dynamicClaims: [],
  secrets: [],
  configMaps: [],
  containers: [],
  deployments: [],
};
