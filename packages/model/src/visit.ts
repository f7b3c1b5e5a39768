import type { Kind, Node, NodeOf } from './node.ts';
import { childKeys, leadingTo } from './shapes.ts';

/** What is done at a node. `parents` are the nodes around it, the nearest last; the list is only true during the call. */
export type Visit<K extends Kind> = (node: NodeOf<K>, parents: readonly Node[]) => void;

/** What is done at the nodes of each kind: on the way in, or on the way in and out. */
export type Visitor = { readonly [K in Kind]?: Visit<K> | { readonly enter?: Visit<K>; readonly leave?: Visit<K> } };

/** The nodes that a node holds, in the order in which they are written. Comments of its trivia are not among them. */
export function children(node: Node): readonly Node[] {
  const found: Node[] = [];
  stackChildren(node, found);
  return found.reverse();
}

/** Puts the nodes that a node holds, in these fields, on a stack: the one that is written first comes off first. */
export function stackChildren(node: Node, stack: (Node | undefined)[], keys = childKeys(node.kind)): void {
  for (let i = keys.length - 1; i >= 0; i -= 1) {
    // A field that holds nodes may hold a text or a gap instead.
    const value = (node as unknown as Record<string, unknown>)[keys[i]!];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      stack.push(value as Node);
      continue;
    }
    for (let j = value.length - 1; j >= 0; j -= 1) {
      const item: unknown = value[j];
      if (typeof item === 'object' && item !== null) stack.push(item as Node);
    }
  }
}

/**
 * Walks a tree, each node before its children and, for `leave`, after them. Depth costs no stack, and parts of the tree that hold no
 * node of a kind that is asked for cost nothing.
 *
 * @example The names of all steps
 * ```ts
 * visit(pipeline, { Step: ({ name }) => names.add(name) });
 * ```
 */
export function visit(root: Node, visitor: Visitor): void {
  const { enter, leave, leading } = tableOf(visitor);
  const parents: Node[] = [];
  // A node is met twice: on its way in as it is, on its way out as the last of `parents`.
  const open: (Node | undefined)[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (node === undefined) {
      const left = parents.pop()!;
      leave[left.kind]?.(left, parents);
      continue;
    }
    enter[node.kind]?.(node, parents);
    parents.push(node);
    open.push(undefined);
    let count = open.length;
    stackChildren(node, open);
    for (let i = count; i < open.length; i += 1) {
      const child = open[i]!;
      if (leading.has(child.kind)) open[count++] = child;
    }
    while (open.length > count) open.pop();
  }
}

type AnyVisit = (node: Node, parents: readonly Node[]) => void;
type Table = { [K in Kind]?: AnyVisit };

function tableOf(visitor: Visitor) {
  const enter: Table = {};
  const leave: Table = {};
  for (const kind of Object.keys(visitor) as Kind[]) {
    // What stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table.
    const found = visitor[kind] as AnyVisit | { readonly enter?: AnyVisit; readonly leave?: AnyVisit } | undefined;
    const ways = typeof found === 'function' ? { enter: found } : found;
    if (ways?.enter !== undefined) enter[kind] = ways.enter;
    if (ways !== undefined && 'leave' in ways && ways.leave !== undefined) leave[kind] = ways.leave;
  }
  return { enter, leave, leading: leadingTo([...Object.keys(enter), ...Object.keys(leave)] as Kind[]) };
}
