import { children } from '@pipec/model';
import type { Kind, Node, NodeOf, Pipeline, Script } from '@pipec/model';

/** A tree that was walked once, for all who ask for its nodes. */
export interface Tree {
  /** The nodes of a kind, in the order in which they are written. */
  ofKind<K extends Kind>(kind: K): readonly NodeOf<K>[];
  parentOf(node: Node): Node | undefined;
  /** The nodes around a node, outermost first. */
  around(node: Node): readonly Node[];
}

const known = new WeakMap<Node, Tree>();

/** The nodes of a tree by their kinds, and their parents. */
export function treeOf(root: Pipeline | Script): Tree {
  const found = known.get(root) ?? walk(root);
  known.set(root, found);
  return found;
}

function walk(root: Node): Tree {
  const byKind = new Map<Kind, Node[]>();
  const parents = new Map<Node, Node>();
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const list = byKind.get(node.kind);
    if (list === undefined) byKind.set(node.kind, [node]);
    else list.push(node);
    const inner = children(node);
    for (let i = inner.length - 1; i >= 0; i -= 1) {
      const child = inner[i]!;
      parents.set(child, node);
      open.push(child);
    }
  }
  return {
    // A list under a kind holds nodes of that kind, which TypeScript cannot follow through a map.
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as readonly Node[] as readonly NodeOf<K>[],
    parentOf: (node) => parents.get(node),
    around(node) {
      const found: Node[] = [];
      for (let parent = parents.get(node); parent !== undefined; parent = parents.get(parent)) found.unshift(parent);
      return found;
    },
  };
}
