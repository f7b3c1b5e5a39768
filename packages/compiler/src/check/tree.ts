import { childKeys, stackChildren } from '@pipec/model';
import type { Kind, Node, NodeOf, Pipeline, Script, Visitor } from '@pipec/model';
import { latestOf } from './latest-of.ts';

/** What is done at a node, with the nodes around it, outermost first. */
export type AnyVisit = (node: Node, parents: readonly Node[]) => void;

/** What is done at the nodes of a kind: on the way in, on the way out. */
export interface Ways {
  readonly enter?: AnyVisit | undefined;
  readonly leave?: AnyVisit | undefined;
}

/** A tree that was walked once, for all who ask for its nodes. */
export interface Tree {
  /**
   * All nodes, in the order of writing, each before its children; and for each the place in that list of the node around it, or -1, and
   * the number of its kind.
   */
  readonly nodes: readonly Node[];
  readonly places: readonly number[];
  readonly kinds: readonly number[];
  /** The nodes of each kind that there is, in the order in which they are written. */
  readonly byKind: ReadonlyMap<Kind, OfKind>;
  /**
   * Tells its nodes as `visit` of the model does: each before its children and, for `leave`, after them. A node that stands in several
   * places is told in each of them.
   */
  walk(visitor: Visitor): void;
  /** As `walk`, for visits that a table holds. */
  walkBy(ways: ReadonlyMap<Kind, Ways>): void;
  /** The nodes of a kind, in the order in which they are written. */
  ofKind<K extends Kind>(kind: K): readonly NodeOf<K>[];
  parentOf(node: Node): Node | undefined;
  /** The nodes around a node, outermost first. */
  around(node: Node): readonly Node[];
}

/** The nodes of a kind, and the number of that kind in its tree: whoever walks looks it up in a list. */
export interface OfKind {
  readonly number: number;
  readonly nodes: readonly Node[];
}

/** The nodes of a kind while they are gathered, and the fields in which they hold others. */
interface Filling extends OfKind {
  readonly nodes: Node[];
  readonly keys: readonly string[];
}

/** The nodes of a tree by their kinds, and their parents. */
export const treeOf: (root: Pipeline | Script) => Tree = latestOf(makeTree);

/** The places of a tree in the order of writing: a node, the place of the node around it, how many nodes stand around it, and its kind. */
interface Places {
  readonly nodes: readonly Node[];
  readonly parents: readonly number[];
  readonly depths: readonly number[];
  readonly kinds: readonly number[];
  readonly byKind: ReadonlyMap<Kind, OfKind>;
}

const none: readonly Node[] = [];

function makeTree(root: Node): Tree {
  const places = placesIn(root);
  const { nodes, parents, kinds, byKind } = places;
  const placeOf = finding(nodes);
  // Who asks for a parent asks for that one's parent next.
  let latest = -1;
  const parentOf = (node: Node) => {
    const place = nodes[latest] === node ? latest : placeOf(node);
    latest = parents[place] ?? -1;
    return nodes[latest];
  };
  return {
    nodes,
    places: parents,
    kinds,
    byKind,
    walk: (visitor) => walk(places, waysIn(visitor, byKind)),
    walkBy: (ways) => walk(places, ways),
    // A list under a kind holds nodes of that kind, which TypeScript cannot follow through a map.
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind)?.nodes ?? none) as readonly NodeOf<K>[],
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
  const kinds: number[] = [];
  const byKind = new Map<Kind, Filling>();
  const open: Node[] = [root];
  const around: number[] = [-1];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const parent = around.pop()!;
    const place = nodes.length;
    nodes.push(node);
    parents.push(parent);
    depths.push(parent < 0 ? 0 : depths[parent]! + 1);
    let list = byKind.get(node.kind);
    if (list === undefined)
      byKind.set(node.kind, (list = { number: byKind.size, nodes: [], keys: childKeys(node.kind) }));
    list.nodes.push(node);
    kinds.push(list.number);
    // Two in five are words and texts, which hold nothing.
    if (list.keys.length === 0) continue;
    stackChildren(node, open, list.keys);
    while (around.length < open.length) around.push(place);
  }
  return { nodes, parents, depths, kinds, byKind };
}

/** A table of all nodes is made for those who ask for more than that. */
const few = 8;

/** Finds the place of a node: of one that stands in several, the last. */
function finding(nodes: readonly Node[]): (node: Node) => number {
  let asked = 0;
  let places: Map<Node, number> | undefined;
  return (node) => {
    asked += 1;
    if (asked <= few) return nodes.lastIndexOf(node);
    places ??= new Map(nodes.map((known, place) => [known, place]));
    return places.get(node) ?? -1;
  };
}

function walk({ nodes, depths, kinds, byKind }: Places, ways: ReadonlyMap<Kind, Ways>): void {
  const enter: (AnyVisit | undefined)[] = [];
  const leave: (AnyVisit | undefined)[] = [];
  let leaves = false;
  byKind.forEach(({ number }, kind) => {
    const asked = ways.get(kind);
    enter[number] = asked?.enter;
    leave[number] = asked?.leave;
    leaves ||= asked?.leave !== undefined;
  });
  if (!leaves) return walkIn(nodes, depths, kinds, enter);
  const around: Node[] = [];
  // The places of nodes whose way out is asked for, and the depth of the last of them.
  const within: number[] = [];
  let innermost = -1;
  const closeTo = (depth: number) => {
    while (innermost >= depth) {
      const place = within.pop()!;
      while (around.length > innermost) around.pop();
      leave[kinds[place]!]!(nodes[place]!, around);
      innermost = within.length === 0 ? -1 : depths[within.at(-1)!]!;
    }
  };
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]!;
    const depth = depths[i]!;
    const kind = kinds[i]!;
    if (innermost >= depth) closeTo(depth);
    const visit = enter[kind];
    if (visit !== undefined) {
      while (around.length > depth) around.pop();
      visit(node, around);
    }
    around[depth] = node;
    if (leave[kind] === undefined) continue;
    within.push(i);
    innermost = depth;
  }
  closeTo(0);
}

/** Where nobody asks for the way out, what is around a node is only put right for a node that somebody asks for. */
function walkIn(
  nodes: readonly Node[],
  depths: readonly number[],
  kinds: readonly number[],
  enter: readonly (AnyVisit | undefined)[],
): void {
  const around: Node[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i]!;
    const depth = depths[i]!;
    const visit = enter[kinds[i]!];
    if (visit !== undefined) {
      while (around.length > depth) around.pop();
      visit(node, around);
    }
    around[depth] = node;
  }
}

/** What a visitor does at the kinds that there are. */
function waysIn(visitor: Visitor, byKind: ReadonlyMap<Kind, OfKind>): ReadonlyMap<Kind, Ways> {
  const ways = new Map<Kind, Ways>();
  for (const kind of Object.keys(visitor) as Kind[]) if (byKind.has(kind)) ways.set(kind, waysOf(visitor[kind]));
  return ways;
}

/** A visit that stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table. */
export function waysOf(asked: unknown): Ways {
  return typeof asked === 'function' ? { enter: asked as AnyVisit } : (asked as Ways);
}
