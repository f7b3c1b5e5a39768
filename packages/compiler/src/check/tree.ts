import { children } from '@pipec/model';
import type { Kind, Node, NodeOf, Pipeline, Script, Visitor } from '@pipec/model';
import { latestOf } from './latest-of.ts';

/** A tree that was walked once, for all who ask for its nodes. */
export interface Tree {
  /** All nodes, in the order of writing, each before its children; and for each the place in that list of the node around it, or -1. */
  readonly nodes: readonly Node[];
  readonly places: readonly number[];
  /**
   * Tells its nodes as `visit` of the model does: each before its children and, for `leave`, after them. A node that stands in several
   * places is told in each of them.
   */
  walk(visitor: Visitor): void;
  /** The nodes of a kind, in the order in which they are written. */
  ofKind<K extends Kind>(kind: K): readonly NodeOf<K>[];
  parentOf(node: Node): Node | undefined;
  /** The nodes around a node, outermost first. */
  around(node: Node): readonly Node[];
}

/** The nodes of a tree by their kinds, and their parents. */
export const treeOf: (root: Pipeline | Script) => Tree = latestOf(makeTree);

/** The places of a tree in the order of writing: a node, and the place of the node around it. */
interface Places {
  readonly nodes: readonly Node[];
  readonly parents: readonly number[];
}

function makeTree(root: Node): Tree {
  const places = placesIn(root);
  let kinds: ReadonlyMap<Kind, readonly Node[]> | undefined;
  let parents: ReadonlyMap<Node, Node> | undefined;
  const parentOf = (node: Node) => (parents ??= parentsIn(places)).get(node);
  return {
    nodes: places.nodes,
    places: places.parents,
    walk: (visitor) => walk(places, visitor),
    // A list under a kind holds nodes of that kind, which TypeScript cannot follow through a map.
    ofKind: <K extends Kind>(kind: K) =>
      ((kinds ??= kindsIn(places)).get(kind) ?? []) as readonly Node[] as readonly NodeOf<K>[],
    parentOf,
    around(node) {
      const found: Node[] = [];
      for (let parent = parentOf(node); parent !== undefined; parent = parentOf(parent)) found.push(parent);
      return found.reverse();
    },
  };
}

function placesIn(root: Node): Places {
  const nodes: Node[] = [];
  const parents: number[] = [];
  const open: Node[] = [root];
  const around: number[] = [-1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const place = nodes.length;
    nodes.push(node);
    parents.push(around.pop()!);
    const inner = children(node);
    for (let i = inner.length - 1; i >= 0; i -= 1) {
      open.push(inner[i]!);
      around.push(place);
    }
  }
  return { nodes, parents };
}

type AnyVisit = (node: Node, parents: readonly Node[]) => void;
interface Ways {
  readonly enter: AnyVisit | undefined;
  readonly leave: AnyVisit | undefined;
}

function walk({ nodes, parents }: Places, visitor: Visitor): void {
  const ways = new Map(Object.entries(visitor).map(([kind, asked]) => [kind, waysOf(asked as unknown)] as const));
  const around: Node[] = [];
  const open: number[] = [];
  const close = () => {
    open.pop();
    const node = around.pop()!;
    ways.get(node.kind)?.leave?.(node, around);
  };
  for (let i = 0; i < nodes.length; i += 1) {
    while (open.length > 0 && open.at(-1) !== parents[i]) close();
    const node = nodes[i]!;
    ways.get(node.kind)?.enter?.(node, around);
    around.push(node);
    open.push(i);
  }
  while (open.length > 0) close();
}

/** A visit that stands under a kind takes nodes of that kind, which the entries of an object forget. */
function waysOf(asked: unknown): Ways {
  if (typeof asked === 'function') return { enter: asked as AnyVisit, leave: undefined };
  const { enter, leave } = asked as Partial<Ways>;
  return { enter, leave };
}

function kindsIn({ nodes }: Places): ReadonlyMap<Kind, readonly Node[]> {
  const kinds = new Map<Kind, Node[]>();
  for (const node of nodes) {
    const list = kinds.get(node.kind);
    if (list === undefined) kinds.set(node.kind, [node]);
    else list.push(node);
  }
  return kinds;
}

function parentsIn({ nodes, parents }: Places): ReadonlyMap<Node, Node> {
  const found = new Map<Node, Node>();
  nodes.forEach((node, i) => {
    const parent = nodes[parents[i]!];
    if (parent !== undefined) found.set(node, parent);
  });
  return found;
}
