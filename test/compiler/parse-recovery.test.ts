import { visit } from '@pipec/model';
import type { Script } from '@pipec/model';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { expect, test } from 'vitest';
import { positionIn } from '../support/groovy/fixtures.ts';

/** What is told, as `code@line`, and what could not be read. */
const cases: readonly [what: string, text: string, told: readonly string[], unread: readonly string[]][] = [
  ['a fault costs its line, not its block', 'node {\n  a()\n  b = = c\n  d()\n}\ne()', ['unexpected@3'], ['b = = c']],
  [
    'the rest of a line behind a semicolon is read',
    'a(; b())\nc = ]; d()',
    ['unexpected@1', 'stray-bracket@2'],
    ['a(; b())', 'c = ]'],
  ],
  [
    'two faults in two blocks are two faults',
    "stage('A') { steps { a b, } }\nstage('B') { steps { c() } }\nstage('C') { steps { d + } }",
    ['unexpected@1', 'unexpected@3'],
    ['a b,', 'd +'],
  ],
  [
    'a string that is not closed costs nothing but itself',
    "node {\n  sh 'make\n  sh 'test'\n}",
    ['unclosed-string@2'],
    [],
  ],
  [
    'so does a bracket that the string swallows',
    "node {\n  sh('make)\n  sh 'test'\n}",
    ['unclosed-string@2'],
    ["sh('make)"],
  ],
  ['a hole that is not closed', 'node {\n  sh "${a"\n  sh "b"\n}', ['unclosed-hole@2'], []],
  ['an unknown escape', "node {\n  sh 'a\\d'\n  sh 'b'\n}", ['bad-escape@2'], []],
  ['a round bracket that is not closed', 'node {\n  a(b\n  c()\n  d()\n}\ne()', ['unclosed-bracket@3'], ['a(b']],
  ['a list that is not closed', 'def a = [1, 2\ndef b = 3\nc()', ['unclosed-bracket@2'], ['def a = [1, 2']],
  [
    'a list over lines that is not closed',
    'def a = [\n  1,\n  2\ndef b = 3\nc()',
    ['unclosed-bracket@4'],
    ['def a = [\n  1,\n  2'],
  ],
  ['a condition that is not closed', 'if (a {\n  b()\n}\nc()', ['unclosed-bracket@4'], ['if (a {\n  b()\n}']],
  ['a brace that is not closed', 'node {\n  a()\n  b {\n    c()\n', ['unclosed-bracket@5'], []],
  [
    'a brace that is not closed and a method behind it',
    'def a() {\n  if (b) {\n    c()\n}\ndef d() { }\n',
    ['unclosed-bracket@6'],
    [],
  ],
  ['a brace too many', 'node {\n  a()\n}\n}\nb()', ['stray-bracket@4'], ['}']],
  ['a second else', 'if (a) {\n} else {\n} else {\n}\nb()', ['unexpected@3'], ['else {\n}']],
  [
    'a case without its colon',
    'switch (a) {\n  case 1\n    b()\n  case 2:\n    c()\n}\nd()',
    ['unexpected@2'],
    ['case 1'],
  ],
  [
    'a member of a class',
    'class A {\n  int a = = 1\n  int b\n  def c( { }\n  def d() { e( }\n  def f() { }\n}',
    ['unexpected@2', 'unclosed-bracket@4', 'unclosed-bracket@5'],
    ['int a = = 1', 'def c( { }', 'e('],
  ],
  [
    'what Groovy refuses in its tree keeps the tree',
    'a() = 1\nclass B { }\nclass B { }\ntry { }\nc()',
    ['bad-assignment@1', 'duplicate-class@3', 'lone-try@4'],
    [],
  ],
  ['a brace that is written twice', 'node {{\n  a()\n}\nb()', ['lone-block@1'], ['{\n  a()\n}']],
  ['a brace too many on a line', 'node {\n  a(b})\n}\nc()', ['unclosed-bracket@2'], ['a(b', ')', '}']],
  ['a body without its brace', 'def a() b\n  c()\n}\nd()', ['unexpected@1'], ['b', '}']],
  [
    'a try whose block is never closed',
    'a {\n  try {\n    if {b) {\n      c()\n    }\n  } catch (e) {\n  }\n}',
    ['unexpected@3'],
    ['if {b) {\n      c()\n    }\n  } catch (e) {\n  }'],
  ],
  ['a list whose bracket is gone', 'a(\n  [b: 1],\n  c: 2\n]\n)', ['stray-bracket@4'], ['a(\n  [b: 1],\n  c: 2\n]\n)']],
  ['a text that is never closed', "a()\nsh '''\nb {\n", ['unclosed-string@4'], []],
  ['many NUL characters, as UTF-16 has', '\0a\0 = 1\0\n\0b()\n', ['unknown-character@1', 'unknown-character@2'], []],
  ['strange characters', 'a()\n# b()\n§ c()\n', ['unknown-character@2', 'unknown-character@3'], []],
];

test.each(cases)('%s', (_, text, told, unread) => {
  const { value, diagnostics } = parse(text, 'Jenkinsfile');
  expect(
    diagnostics.map(({ code, span }) => `${code.slice('syntax/'.length)}@${positionIn(text, span.start).line}`),
  ).toEqual(told);
  expect(unparsed(value)).toEqual(unread);
});

const named: readonly [what: string, text: string, message: string, place: string][] = [
  [
    'the brace that is missing is found by its indent',
    'a {\n  b {\n    c()\n  d {\n    e()\n  }\n}\n',
    "The file ends before the '{' of line 2 is closed.",
    '2:5',
  ],
  [
    'a bracket is named at its opening line',
    'a(b,\n  c\nd()',
    "'d' stands here before the '(' of line 1 is closed.",
    '1:2',
  ],
  [
    'a string is named at its opening line',
    "a()\nb = '''c\n",
    "The file ends before the string of line 2 is closed with '''.",
    '2:5',
  ],
];

const meant: readonly [what: string, text: string, note: string][] = [
  ['a name and a value', "f(a 'b')", "Perhaps a ':' or a ',' is missing in front of it."],
  ['two values', "f('a' 'b')", "Perhaps a ',' is missing in front of it."],
  ['a block without a name', 'a {\n  { b() }\n}', "Perhaps the name in front of it is missing, as in 'node { … }'."],
  ['a comment of the shell', 'a()\n# b', "A comment begins with '//'."],
];

test.each(meant)('%s: what was meant is guessed', (_, text, note) => {
  expect(parse(text, 'Jenkinsfile').diagnostics[0]?.notes?.[0]?.message).toBe(note);
});

test.each(named)('%s', (_, text, message, place) => {
  const [first] = parse(text, 'Jenkinsfile').diagnostics;
  const { line, column } = positionIn(text, first!.notes![0]!.span!.start);
  expect([first!.message, `${line}:${column}`]).toEqual([message, place]);
});

test('the statements around a fault are read in full', () => {
  const { value } = parse(
    "pipeline {\n  agent any\n  stages {\n    stage('A' { }\n    stage('B') { steps { sh 'x' } }\n  }\n}",
    'Jenkinsfile',
  );
  const names: string[] = [];
  visit(value, { Name: ({ name }) => void names.push(name) });
  expect(names).toEqual(['pipeline', 'agent', 'any', 'stages', 'stage', 'steps', 'sh']);
});

function unparsed(script: Script): readonly string[] {
  const texts: string[] = [];
  visit(script, { Unparsed: ({ text }) => void texts.push(text) });
  return texts;
}
