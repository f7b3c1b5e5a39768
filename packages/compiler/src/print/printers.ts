import type { GroovyNode, NodeOf } from '@pipec/model';
import type { Doc } from './doc.ts';

/** The printers of some kinds of nodes: a table that misses one does not compile. */
export type PrintersOf<K extends GroovyNode['kind']> = { readonly [P in K]: (node: NodeOf<P>) => Doc };
