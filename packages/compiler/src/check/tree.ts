import { stackChildren } from '@pipec/model';
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
  /** The nodes of each kind that there is, in the order in which they are written. */
  byKind(): ReadonlyMap<Kind, readonly Node[]>;
  /** The nodes of a kind, in the order in which they are written. */
  ofKind<K extends Kind>(kind: K): readonly NodeOf<K>[];
  parentOf(node: Node): Node | undefined;
  /** The nodes around a node, outermost first. */
  around(node: Node): readonly Node[];
}

/** The nodes of a tree by their kinds, and their parents. */
export const treeOf: (root: Pipeline | Script) => Tree = latestOf(makeTree);

/** The places of a tree in the order of writing: a node, the place of the node around it, and how many nodes stand around it. */
interface Places {
  readonly nodes: readonly Node[];
  readonly parents: readonly number[];
  readonly depths: readonly number[];
}

function makeTree(root: Node): Tree {
  const places = placesIn(root);
  let kinds: ReadonlyMap<Kind, readonly Node[]> | undefined;
  let parents: ReadonlyMap<Node, Node> | undefined;
  const byKind = () => (kinds ??= kindsIn(places));
  const parentOf = (node: Node) => (parents ??= parentsIn(places)).get(node);
  return {
    nodes: places.nodes,
    places: places.parents,
    walk: (visitor) => walk(places, visitor),
    byKind,
    // A list under a kind holds nodes of that kind, which TypeScript cannot follow through a map.
    ofKind: <K extends Kind>(kind: K) => (byKind().get(kind) ?? []) as readonly Node[] as readonly NodeOf<K>[],
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
  const depths: number[] = [];
  const open: Node[] = [root];
  const around: number[] = [-1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const parent = around.pop()!;
    const place = nodes.length;
    nodes.push(node);
    parents.push(parent);
    depths.push(parent < 0 ? 0 : depths[parent]! + 1);
    stackChildren(node, open);
    while (around.length < open.length) around.push(place);
  }
  return { nodes, parents, depths };
}

type AnyVisit = (node: Node, parents: readonly Node[]) => void;
interface Ways {
  readonly enter: AnyVisit | undefined;
  readonly leave: AnyVisit | undefined;
}

function walk({ nodes, depths }: Places, visitor: Visitor): void {
  const enter = new Map<Kind, AnyVisit>();
  const leave = new Map<Kind, AnyVisit>();
  for (const kind of Object.keys(visitor) as Kind[]) {
    const ways = waysOf(visitor[kind]);
    if (ways.enter !== undefined) enter.set(kind, ways.enter);
    if (ways.leave !== undefined) leave.set(kind, ways.leave);
  }
  if (leave.size === 0) return walkIn(nodes, depths, enter);
  const around: Node[] = [];
  const closeTo = (depth: number) => {
    while (around.length > depth) {
      const node = around.pop()!;
      leave.get(node.kind)?.(node, around);
    }
  };
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]!;
    closeTo(depths[i]!);
    enter.get(node.kind)?.(node, around);
    around.push(node);
  }
  closeTo(0);
}

/** Where nobody asks for the way out, what is around a node is only put right for a node that somebody asks for. */
function walkIn(nodes: readonly Node[], depths: readonly number[], enter: ReadonlyMap<Kind, AnyVisit>): void {
  const around: Node[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]!;
    const depth = depths[i]!;
    const visit = enter.get(node.kind);
    if (visit !== undefined) {
      while (around.length > depth) around.pop();
      visit(node, around);
    }
    around[depth] = node;
  }
}

/** A visit that stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table. */
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
  for (let i = 1; i < nodes.length; i += 1) found.set(nodes[i]!, nodes[parents[i]!]!);
  return found;
}
