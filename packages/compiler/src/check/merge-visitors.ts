import type { Kind, Node } from '@pipec/model';
import type { Visitor } from './rule.ts';

type AnyVisit = (node: Node, parents: readonly Node[]) => void;

/** Visitors as one, for a rule that is made of several: each is told what it asks for, in their order. All are visits on the way in. */
export function mergeVisitors(...visitors: readonly Visitor[]): Visitor {
  const lists = new Map<string, AnyVisit[]>();
  for (const visitor of visitors) {
    for (const [kind, visit] of Object.entries(visitor)) {
      // A visit that stands under a kind takes nodes of that kind, which the entries of an object forget.
      lists.set(kind, [...(lists.get(kind) ?? []), visit as unknown as AnyVisit]);
    }
  }
  const merged = [...lists].map(([kind, list]): readonly [Kind, AnyVisit] => [
    kind as Kind,
    (node, parents) => {
      for (const visit of list) visit(node, parents);
    },
  ]);
  return Object.fromEntries(merged) as Visitor;
}
