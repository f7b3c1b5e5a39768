import type { Kind } from './kinds.ts';

export const deployTools = ['helm', 'kubectl', 'kustomize', 'none'] as const;
export const ciSystems = ['jenkins', 'github', 'gitlab', 'none'] as const;
export const hooks = ['git', 'husky', 'pre-commit', 'none'] as const;

export type DeployTool = (typeof deployTools)[number];
export type CiSystem = (typeof ciSystems)[number];
export type Hook = (typeof hooks)[number];

/** Where a pipeline runs: in a pod of its own, or on agents with a label. */
export type AgentChoice = { readonly kind: 'kubernetes' } | { readonly kind: 'label'; readonly label: string };

/** All that `pipec init` needs to know of what is wanted. */
export interface Choices {
  readonly kind: Kind;
  readonly name: string;
  readonly agent: AgentChoice;
  /** The image that is built, without a tag: `registry.example.com/shop`; `undefined` is none. */
  readonly image: string | undefined;
  readonly deploy: DeployTool;
  readonly ci: CiSystem;
  readonly hook: Hook;
}

/** The flags of the call that stand for choices, as they were given. */
export interface Given {
  readonly kind: string | undefined;
  readonly name: string | undefined;
  readonly kubernetes: boolean;
  readonly label: string | undefined;
  readonly image: string | undefined;
  readonly deploy: string | undefined;
  readonly ci: string | undefined;
  readonly hook: string | undefined;
}
