import { visit } from '@pipec/model';
import type { Kind, Node, Pipeline, Script, Visitor } from '@pipec/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../packages/compiler/src/check/tree.ts';
import { declare } from '../../packages/compiler/src/declare/declare.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { readPages } from '../rules/read-page.ts';
import '../support/seed.ts';

/** The Jenkinsfiles that the rules' pages show, as they are checked. */
const roots: readonly (Pipeline | Script)[] = readPages().flatMap(({ blocks }) =>
  [...blocks.Faults, ...blocks.Fine]
    .filter(({ language }) => language === 'groovy')
    .map(({ text }) => {
      const { value } = parse(text, 'Jenkinsfile');
      return declare(value).value ?? value;
    }),
);

type Way = 'enter' | 'leave' | 'both';

/** What a walk tells, in order: the node, the way, and the nodes around it. */
function told(walk: (visitor: Visitor) => void, asked: ReadonlyMap<Kind, Way>): readonly (readonly unknown[])[] {
  const found: unknown[][] = [];
  const note = (way: Way) => (node: Node, parents: readonly Node[]) => found.push([way, node, ...parents]);
  const ways = [...asked].map(([kind, way]) => [
    kind,
    { ...(way !== 'leave' && { enter: note('enter') }), ...(way !== 'enter' && { leave: note('leave') }) },
  ]);
  walk(Object.fromEntries(ways) as Visitor);
  return found;
}

/** By identity: nodes are large, and told apart by their places anyway. */
function same(one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean {
  return one.length === other.length && one.every((list, i) => equal(list, other[i]!));
}

function equal(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, i) => item === other[i]);
}

describe('a tree that was walked once', () => {
  const kinds = [...new Set(roots.flatMap((root) => [...treeOf(root).byKind.keys()]))];

  test('tells its nodes as a walk of the model does, on the ways in and out', () => {
    const ways = fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.constantFrom<Way>('enter', 'leave', 'both')), {
      selector: ([kind]) => kind,
      minLength: 1,
    });
    fc.assert(
      fc.property(fc.constantFrom(...roots), ways, (root, asked) => {
        const byKind = new Map(asked);
        const inTree = told((visitor) => treeOf(root).walk(visitor), byKind);
        expect(
          same(
            inTree,
            told((visitor) => visit(root, visitor), byKind),
          ),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the two walks are held against each other where there is much to tell', () => {
    const all = new Map(kinds.map((kind) => [kind, 'both'] as const));
    const counts = roots.map((root) => told((visitor) => treeOf(root).walk(visitor), all).length);
    expect(Math.max(...counts)).toBeGreaterThan(100);
  });
});
