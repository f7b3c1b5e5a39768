import type { Span } from '@pipec/model';
import type { CredentialSpec } from './definition/credentials.ts';

// What pipelines ask of a platform, as plain data with the places where they ask.

/** A name that a pipeline speaks of. */
export interface Need {
  readonly name: string;
  readonly span: Span;
}

/** A step, option, trigger or other word that a plugin brings. */
export interface WordNeed extends Need {
  /** The plugin's short name. */
  readonly plugin: string;
}

/** A credential that a pipeline logs in with. */
export interface CredentialNeed extends Need {
  /** What it must be; `undefined` where the pipeline takes any. */
  readonly kind: CredentialSpec['kind'] | undefined;
}

/** Something that a pod needs in its namespace. */
export interface PodNeed extends Need {
  /** The cloud that the agent names; `undefined` for the first. */
  readonly cloud: string | undefined;
  /** The namespace that the agent names, where it is not the cloud's. */
  readonly namespace: string | undefined;
}

/** A Secret that a pod reads. */
export interface SecretNeed extends PodNeed {
  /** The keys that are spoken of; empty for the whole Secret. */
  readonly keys: readonly string[];
}

/** A pod of an agent. */
export interface WholePodNeed {
  /** What the pipeline itself says of it: an object of the kind Pod, in any state. */
  readonly pod: unknown;
  readonly cloud: string | undefined;
  readonly namespace: string | undefined;
  readonly inheritFrom: readonly string[];
  readonly span: Span;
}

/** `container('maven')` on an agent that is chosen by its label, whose containers are those of a template. */
export interface ContainerNeed extends Need {
  readonly label: string;
}

/** A command that reads or changes a cluster, in a pod that logs in as its account. */
export interface DeployNeed {
  readonly tool: 'kubectl' | 'helm';
  /** The namespace that it names; `undefined` where it names none, or one that is only known when it runs. */
  readonly namespace: string | undefined;
  /** What it needs there, as far as the command tells. */
  readonly access: readonly AccessNeed[];
  /** The account of its pod; `undefined` for `default`, or for that of the template with `label`. */
  readonly serviceAccount: string | undefined;
  /** The label of its agent, where it is chosen by one. */
  readonly label: string | undefined;
  readonly cloud: string | undefined;
  /** The command. */
  readonly span: Span;
  /** Where the namespace is said. */
  readonly namespaceSpan: Span;
}

/** A right in a namespace. */
export interface AccessNeed {
  readonly apiGroup: string;
  readonly resource: string;
  readonly verb: string;
}

export interface Needs {
  /** What agents are chosen by, as it is written: a label, or an expression of labels; empty for any agent at all. */
  readonly labels: readonly Need[];
  /** The images of containers. */
  readonly images: readonly PodNeed[];
  /** Steps and other words, at each place. */
  readonly words: readonly WordNeed[];
  readonly credentials: readonly CredentialNeed[];
  /** Shared libraries, without their versions. */
  readonly libraries: readonly Need[];
  readonly serviceAccounts: readonly PodNeed[];
  /** The namespaces that agents name. */
  readonly namespaces: readonly PodNeed[];
  readonly claims: readonly PodNeed[];
  readonly secrets: readonly SecretNeed[];
  readonly pods: readonly WholePodNeed[];
  readonly containers: readonly ContainerNeed[];
  readonly deployments: readonly DeployNeed[];
}

/** The needs of no pipeline. */
export const noNeeds: Needs = {
  labels: [],
  images: [],
  words: [],
  credentials: [],
  libraries: [],
  serviceAccounts: [],
  namespaces: [],
  claims: [],
  secrets: [],
  pods: [],
  containers: [],
  deployments: [],
};

/** The needs of several pipelines together. */
export function allNeeds(needs: readonly Needs[]): Needs {
  const keys = Object.keys(noNeeds) as (keyof Needs)[];
  // Each list goes to the list of its own name, which TypeScript cannot follow through the loop.
  return Object.fromEntries(
    keys.map((key) => [key, needs.flatMap((one): readonly unknown[] => one[key])]),
  ) as unknown as Needs;
}
