import { children } from '@pipec/model';
import type { Expression, GroovyNode, Node } from '@pipec/model';
import { parse, parseExpression } from '../../packages/compiler/src/parse/parse.ts';
import { describe, expect, test } from 'vitest';
import { expr } from '../support/groovy/canonical.ts';
import { groovyFixtures, positionIn } from '../support/groovy/fixtures.ts';

// A span is right if the text in it is the text of the node: read alone, it gives the same tree.

/** Expressions that may stand alone as they are written. */
const lone = new Set<Node['kind']>([
  'StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'NullLiteral', 'GString', 'Name', 'Member', 'Index', 'Call', 'New', 'Closure',
  'ListLiteral', 'MapLiteral', 'Range', 'Unary', 'Binary', 'Ternary', 'Elvis', 'Cast', 'Parens', 'TypeExpression',
]); // prettier-ignore

describe.each(groovyFixtures)('$name', ({ name, text }) => {
  const nodes = allNodes(parse(text, name).value);

  test('every node stands within the one around it, behind the one in front of it', () => {
    const odd = nodes.flatMap(({ node }) => {
      const parts = children(node).toSorted((a, b) => a.span.start - b.span.start);
      return parts.filter(
        (part, i) =>
          part.span.start < node.span.start ||
          part.span.end > node.span.end ||
          part.span.start < (parts[i - 1]?.span.end ?? 0),
      );
    });
    expect(odd.map((node) => `${node.kind} ${JSON.stringify(positionIn(text, node.span.start))}`)).toEqual([]);
  });

  test('no span begins or ends with a space', () => {
    const odd = nodes.filter(
      ({ node: { kind, span } }) =>
        kind !== 'Script' && kind !== 'GStringText' && /^\s|\s$/.test(text.slice(span.start, span.end)),
    );
    expect(odd.map(({ node }) => [node.kind, text.slice(node.span.start, node.span.end)])).toEqual([]);
  });

  test('the text of an expression, read alone, gives the same tree', () => {
    const odd = nodes.flatMap(({ node, parents }) => {
      if (!lone.has(node.kind) || readsOtherwise(node, parents.at(-1))) return [];
      const own = text.slice(node.span.start, node.span.end);
      // Some of it stood in brackets, where a line end means nothing; a command stands in none.
      const readings = [own, `(${own}\n)`].map((one) => expr(parseExpression(one, name).value));
      return readings.includes(expr(node as Expression)) ? [] : [own];
    });
    expect(odd).toEqual([]);
  });

  test('the raw text of a string stands between its quotes', () => {
    const odd = nodes.flatMap(({ node }) => {
      if (node.kind === 'GStringText') return text.slice(node.span.start, node.span.end) === node.raw ? [] : [node];
      if (node.kind !== 'StringLiteral') return [];
      const closing = node.quote === '$/' ? '/$' : node.quote;
      return text.slice(node.span.start, node.span.end) === `${node.quote}${node.raw}${closing}` ? [] : [node];
    });
    expect(odd).toEqual([]);
  });
});

/** A sign binds less tightly than `**` at the left end of an expression only, and stands behind another sign nowhere else. */
function readsOtherwise(node: GroovyNode, parent: Node | undefined): boolean {
  const isFactor = parent?.kind === 'Binary' && ['*', '/', '%', '**'].includes(parent.operator);
  if (node.kind === 'Binary' && node.operator === '**' && node.left.kind === 'Unary') return true;
  return node.kind === 'Unary' && (parent?.kind === 'Unary' || isFactor);
}

function allNodes(root: GroovyNode) {
  const found: { readonly node: GroovyNode; readonly parents: readonly Node[] }[] = [];
  const see = (node: Node, parents: readonly Node[]): void => {
    found.push({ node: node as GroovyNode, parents });
    for (const child of children(node)) see(child, [...parents, node]);
  };
  see(root, []);
  return found;
}
