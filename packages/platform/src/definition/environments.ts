/** Where is deployed to: a namespace, and who may. */
export interface EnvironmentSpec<Cloud extends string = string> {
  readonly namespace: string;
  /** What Pod Security admission enforces in the namespace: `baseline` by default. */
  readonly podSecurity?: 'privileged' | 'baseline' | 'restricted';
  /** The account, in the namespace of the agents, that deploys here; by default `deployer`. */
  readonly deployer?: string;
  /** The cloud whose pods deploy here; by default the first. */
  readonly cloud?: Cloud;
  /** What the deployer may do in the namespace; by default what `kubectl apply`, `helm` and `kustomize` need for an application. */
  readonly rules?: readonly PolicyRule[];
}

/** A rule of a Role. */
export interface PolicyRule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}
