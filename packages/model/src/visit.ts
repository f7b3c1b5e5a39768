import type { Kind, Node, NodeOf } from './node.ts';
import { childKeys } from './shapes.ts';

/** What is done at a node. `parents` are the nodes around it, the nearest last; the list is only true during the call. */
export type Visit<K extends Kind> = (node: NodeOf<K>, parents: readonly Node[]) => void;

/** What is done at the nodes of each kind: on the way in, or on the way in and out. */
export type Visitor = { readonly [K in Kind]?: Visit<K> | { readonly enter?: Visit<K>; readonly leave?: Visit<K> } };

/** The nodes that a node holds, in the order in which they are written. Comments of its trivia are not among them. */
export function children(node: Node): readonly Node[] {
  const found: Node[] = [];
  for (const key of childKeys(node.kind)) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) found.push(item);
    } else if (isNode(value)) found.push(value);
  }
  return found;
}

/** A field that holds nodes may hold a text or a gap instead. */
function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

/**
 * Walks a tree, each node before its children and, for `leave`, after them. Depth costs no stack.
 *
 * @example The names of all steps
 * ```ts
 * visit(pipeline, { Step: ({ name }) => names.add(name) });
 * ```
 */
export function visit(root: Node, visitor: Visitor): void {
  const parents: Node[] = [];
  // A node is met twice: on its way in as it is, on its way out as the last of `parents`.
  const open: (Node | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) {
      const left = parents.pop()!;
      visitOf(visitor, left, 'leave')?.(left, parents);
      continue;
    }
    visitOf(visitor, node, 'enter')?.(node, parents);
    parents.push(node);
    open.push(undefined);
    const inner = children(node);
    for (let i = inner.length - 1; i >= 0; i--) open.push(inner[i]);
  }
}

type AnyVisit = (node: Node, parents: readonly Node[]) => void;

function visitOf(visitor: Visitor, { kind }: Node, way: 'enter' | 'leave'): AnyVisit | undefined {
  // What stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table.
  const found = visitor[kind] as AnyVisit | { readonly enter?: AnyVisit; readonly leave?: AnyVisit } | undefined;
  if (typeof found === 'function') return way === 'enter' ? found : undefined;
  return found?.[way];
}
