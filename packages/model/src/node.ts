import type { GroovyNode } from './groovy.ts';
import type { PipelineNode } from './pipeline.ts';

/** Every node there is. The union is closed: a table over `kind` that misses one does not compile. */
export type Node = PipelineNode | GroovyNode;
export type Kind = Node['kind'];

/** The node of a kind: `NodeOf<'Stage'>`. */
export type NodeOf<K extends Kind> = Extract<Node, { readonly kind: K }>;
