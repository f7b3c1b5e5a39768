import { children } from '@pipec/model';
import type { GroovyNode, Trivia } from '@pipec/model';
import { lex } from '../../packages/compiler/src/parse/lexer/lexer.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { Source } from '../../packages/compiler/src/parse/source.ts';
import { expect, test } from 'vitest';
import { groovyFixtures } from '../support/groovy/fixtures.ts';

const cases: readonly [what: string, text: string, at: readonly string[]][] = [
  ['above a statement', '// c\na()', ['leading of ExpressionStatement a()']],
  ['behind a statement', 'a() // c\nb()', ['trailing of ExpressionStatement a()']],
  ['between statements on a line of its own', 'a()\n// c\nb()', ['leading of ExpressionStatement b()']],
  ['at the end of a file', 'a()\n// c\n', ['dangling of Script a()']],
  ['in a file with nothing else', '// c\n', ['dangling of Script // c']],
  ['behind an opening brace', 'a { // c\n  b()\n}', ['leading of ExpressionStatement b()']],
  ['at the end of a block', 'a {\n  b()\n  // c\n}', ['dangling of Closure {']],
  ['in an empty block', 'a { /* c */ }', ['dangling of Closure { /* c */ }']],
  ['behind a closing brace', 'a {\n} // c\nb()', ['trailing of ExpressionStatement a {']],
  ['behind an argument and its comma', 'a(b, // c\n  d)', ['trailing of Argument b']],
  ['above an argument', 'a(\n  // c\n  b\n)', ['leading of Argument b']],
  ['in front of an argument', 'a(/* c */ b)', ['leading of Argument b']],
  ['at the end of a list', 'a = [\n  b,\n  // c\n]', ['dangling of ListLiteral [']],
  ['behind an entry of a map', 'a = [\n  b: 1, // c\n  d: 2\n]', ['trailing of Argument b: 1']],
  ['between the links of a chain', 'a\n  .b() // c\n  .d()', ['trailing of Call a']],
  ['between a block and its else', 'if (a) {\n} // c\nelse {\n}', ['trailing of Block {']],
  ['above a case', 'switch (a) {\n  case 1:\n    b()\n  // c\n  case 2:\n    d()\n}', ['leading of Case case 2:']],
  ['above a member', 'class A {\n  // c\n  int b\n}', ['leading of Declaration int b']],
  ['above a method with an annotation', '// c\n@A\ndef b() { }', ['leading of Method @A']],
  ['within the hole of a string', 'a = "${b /* c */}"', ['trailing of Name b']],
  [
    'two on one line',
    'a() /* c */ // d',
    ['trailing of ExpressionStatement a()', 'trailing of ExpressionStatement a()'],
  ],
];

test.each(cases)('a comment %s', (_, text, at) => {
  expect(
    comments(parse(text, 'Jenkinsfile').value).map(
      ({ place, node }) => `${place} of ${node.kind} ${firstLine(text, node)}`,
    ),
  ).toEqual(at);
});

const blankLines: readonly [what: string, text: string, isBelow: boolean][] = [
  ['below an empty line', 'a()\n\nb()', true],
  ['below an empty line with spaces', 'a()\n  \n  b()', true],
  ['right below', 'a()\nb()', false],
  ['below a comment that stands below an empty line', 'a()\n\n// c\nb()', true],
  ['below an empty line that stands below a comment', 'a()\n// c\n\nb()', false],
];

test.each(blankLines)('a statement %s', (_, text, isBelow) => {
  expect(parse(text, 'Jenkinsfile').value.statements[1]!.trivia?.blankBefore ?? false).toBe(isBelow);
});

test.each(groovyFixtures)('every comment of $name belongs to one node', ({ name, text }) => {
  const given = lex(new Source(text, name)).comments;
  const found = comments(parse(text, name).value).map(({ comment }) => comment);
  expect(found.toSorted((a, b) => a.span.start - b.span.start)).toEqual(given);
});

function comments(root: GroovyNode) {
  const found: {
    readonly place: keyof Trivia;
    readonly node: GroovyNode;
    readonly comment: NonNullable<Trivia['leading']>[number];
  }[] = [];
  walk(root, (node) => {
    for (const place of ['leading', 'trailing', 'dangling'] as const) {
      for (const comment of node.trivia?.[place] ?? []) found.push({ place, node, comment });
    }
  });
  return found;
}

function walk(node: GroovyNode, see: (node: GroovyNode) => void): void {
  see(node);
  for (const child of children(node)) walk(child as GroovyNode, see);
}

function firstLine(text: string, { span }: GroovyNode): string {
  return text.slice(span.start, span.end).split('\n')[0]!.trim();
}

test('a byte order mark is no part of the first word, and is told', () => {
  const { value, diagnostics } = parse("\uFEFF#!groovy\nnode { sh 'make' }", 'Jenkinsfile');
  expect(value).toMatchObject({ shebang: '#!groovy', statements: [{ expression: { callee: { name: 'node' } } }] });
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'syntax/byte-order-mark', severity: 'warning' })]);
});
