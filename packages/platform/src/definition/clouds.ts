import type { PodTemplate } from '@pipec/kubernetes';

/** A Kubernetes cloud: a namespace in which a pod is made for every build. */
export interface CloudSpec<Credential extends string = string> {
  /** The namespace of the agents; by default that of the controller. One of their own is better: builds then see no Secret of the controller. */
  readonly namespace?: string;
  /** The API server, by default that of the controller's own cluster. Another needs `credentials`. */
  readonly serverUrl?: string;
  /** The id of a credential for another cluster. */
  readonly credentials?: Credential;
  /** How many agents may run at once; by default 10. */
  readonly containerCap?: number;
  /** What Pod Security admission enforces in the namespace: `baseline` by default. Image builders need more than `restricted`. */
  readonly podSecurity?: 'privileged' | 'baseline' | 'restricted';
  /** The account of templates that name none; by default `<name>-agent`, which may do nothing. Pods of pipelines that name none are `default`. */
  readonly serviceAccount?: string;
  /** Further accounts for pods of this cloud, and what each may do in which environment: see `environments`. */
  readonly serviceAccounts?: readonly string[];
  /** Agents by name: a pipeline takes one by its label, or builds upon it with `inheritFrom`. */
  readonly templates?: { readonly [name: string]: AgentTemplateSpec };
  /** A ResourceQuota of the namespace: `{ 'requests.cpu': '40', 'requests.memory': '80Gi', pods: '50' }`. */
  readonly quota?: { readonly [resource: string]: string | number };
  /** What a container gets that says nothing: a LimitRange. */
  readonly defaults?: { readonly requests?: Quantities; readonly limits?: Quantities };
  /** Seconds that a pod may need to start; by default 600. */
  readonly waitForPodSec?: number;
  /** Seconds to connect to the API server and to read from it. */
  readonly connectTimeout?: number;
  readonly readTimeout?: number;
  /** Labels of every pod. */
  readonly podLabels?: { readonly [name: string]: string };
  /** Where builds may run that can be begun anew: nodes that the provider may take away. */
  readonly spot?: { readonly nodeSelector: { readonly [label: string]: string }; readonly toleration?: string };
  /** Keeps the autoscaler of nodes from ending a node under a build; by default it does. */
  readonly safeToEvict?: boolean;
  /** A DaemonSet that pulls the images of all templates, and of the pipelines' own pods, to every node before a build asks for them. */
  readonly prePull?: boolean;
}

export type Quantities = { readonly [resource: string]: string };

/** A pod template of the controller. */
export interface AgentTemplateSpec extends PodTemplate {
  /** The labels that pipelines select it by, parted by blanks; by default its name. */
  readonly label?: string;
  /** Whether it also runs builds that ask for no label, as those of `agent any` do; by default no template does. */
  readonly anyBuild?: boolean;
  readonly inheritFrom?: string;
  readonly idleMinutes?: number;
  readonly instanceCap?: number;
  readonly podRetention?: 'never' | 'onFailure' | 'always' | 'evicted' | 'default';
  readonly yamlMergeStrategy?: 'merge' | 'override';
  /** Whether its pods go to the nodes of `spot`. */
  readonly spot?: boolean;
}
