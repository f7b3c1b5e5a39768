import type { Kind, Node } from '@pipec/model';
import type { Visitor } from './rule.ts';

type AnyVisit = (node: Node, parents: readonly Node[]) => void;

/** Visitors as one, for a rule that is made of several: each is told what it asks for, in their order. All are visits on the way in. */
export function mergeVisitors(...visitors: readonly Visitor[]): Visitor {
  const merged: { [K in Kind]?: AnyVisit } = {};
  for (const visitor of visitors) {
    for (const kind of Object.keys(visitor) as Kind[]) {
      // A visit that stands under a kind takes nodes of that kind, which TypeScript cannot follow through a table.
      const visit = visitor[kind] as AnyVisit;
      const earlier = merged[kind];
      merged[kind] = earlier === undefined ? visit : inTurn(earlier, visit);
    }
  }
  return merged as Visitor;
}

function inTurn(first: AnyVisit, second: AnyVisit): AnyVisit {
  return (node, parents) => {
    first(node, parents);
    second(node, parents);
  };
}
