import type { Node } from './node.ts';
import { childKeys } from './shapes.ts';

/** A node that waits for its children: where it stands, and its copy once one of them has changed. */
interface Place {
  readonly node: Node;
  readonly parent: Place | undefined;
  readonly key: string;
  /** In a list; -1 where the field holds the node itself. */
  readonly index: number;
  copy?: Record<string, unknown>;
}

/**
 * Rewrites a tree from its leaves to its root, in the order in which it is written. What does not change is shared with the old
 * tree; where nothing changes, the very same node comes back.
 *
 * @param change Gives what takes a node's place, its children being rewritten already; the node itself where it stays.
 *
 * @example
 * ```ts
 * mapNode(script, (node) => (node.kind === 'Parens' ? node.expression : node));
 * ```
 */
export function mapNode(root: Node, change: (node: Node) => Node): Node {
  const places = placesOf(root);
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!;
    const { node, parent, key, index, copy } = place;
    const changed = change(copy === undefined ? node : frozen(copy));
    if (parent === undefined) return changed;
    if (changed !== node) put(parent, key, index, changed);
  }
  return root;
}

/** Each node behind its parent and its later sisters: backwards, that is leaves first and in the order of writing. */
function placesOf(root: Node): readonly Place[] {
  const open: Place[] = [{ node: root, parent: undefined, key: '', index: -1 }];
  const places: Place[] = [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    places.push(place);
    const { node } = place;
    for (const key of childKeys(node.kind)) {
      const value = (node as unknown as Record<string, unknown>)[key];
      if (Array.isArray(value)) {
        for (let index = 0; index < value.length; index++) {
          if (isNode(value[index])) open.push({ node: value[index] as Node, parent: place, key, index });
        }
      } else if (isNode(value)) open.push({ node: value, parent: place, key, index: -1 });
    }
  }
  return places;
}

function put(parent: Place, key: string, index: number, node: Node): void {
  const copy = (parent.copy ??= { ...parent.node });
  if (index < 0) {
    copy[key] = node;
    return;
  }
  const old = (parent.node as unknown as Record<string, unknown>)[key] as readonly unknown[];
  if (copy[key] === old) copy[key] = [...old];
  (copy[key] as unknown[])[index] = node;
}

function frozen(copy: Record<string, unknown>): Node {
  for (const value of Object.values(copy)) if (Array.isArray(value)) Object.freeze(value);
  return Object.freeze(copy) as unknown as Node;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
