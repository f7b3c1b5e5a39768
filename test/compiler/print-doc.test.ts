import { nowhere } from '@pipec/model';
import type { Span } from '@pipec/model';
import { expect, test } from 'vitest';
import {
  behindLine,
  blankLine,
  choice,
  group,
  hardline,
  indent,
  join,
  line,
  lineComment,
  literal,
  mark,
  oneLine,
  softline,
  statementEnd,
} from '../../packages/compiler/src/print/doc.ts';
import type { Doc } from '../../packages/compiler/src/print/doc.ts';
import { layout } from '../../packages/compiler/src/print/layout.ts';

const lay = (doc: Doc, width = 10, tab = '  ') => layout(doc, { width, indent: tab, tabWidth: 4, expand: () => '' });
const list = (...items: Doc[]) => group(['[', indent([softline, join([',', line], items)]), softline, ']']);

// prettier-ignore
test.each<[what: string, doc: Doc, text: string]>([
  ['a group that fits stands on one line', list('a', 'b'), '[a, b]'],
  ['a group of the very width fits', list('aaaa', 'bb'), '[aaaa, bb]'],
  ['one that is too wide by a character ends all its lines', list('aaaa', 'bbb'), '[\n  aaaa,\n  bbb\n]'],
  ['what follows the group counts', [list('aaaa', 'b'), ';;'], '[\n  aaaa,\n  b\n];;'],
  ['what follows on the next line does not', [list('aaaa', 'b'), hardline, 'cccc'], '[aaaa, b]\ncccc'],
  ['an inner group may fit where the outer does not', list('aaaa', list('b', 'c')), '[\n  aaaa,\n  [b, c]\n]'],
  ['a line end breaks the group around it', list('a', ['b', hardline, 'c']), '[\n  a,\n  b\n  c\n]'],
  ['indents add up', indent(['a', indent([hardline, 'b']), hardline, 'c']), 'a\n    b\n  c'],
  ['an empty line has no blanks', indent(['a', hardline, blankLine, 'b']), 'a\n\n  b'],
  ['a literal keeps its lines', indent([hardline, literal("'''a\nb'''")]), "\n  '''a\nb'''"],
  ['a literal breaks no group whose first line fits', list('a', literal("'''b\nccccccccccccccc'''")), "[a, '''b\nccccccccccccccc''']"],
  ['a comment goes behind what follows on its line', ['a', behindLine('// c'), ', b', hardline, 'd'], 'a, b // c\nd'],
  ['a second one goes below', ['a', behindLine('// c'), behindLine('// d'), hardline, 'b'], 'a // c\n// d\nb'],
  ['behind an opening bracket all go below', ['{', behindLine('// c'), indent([hardline, 'b'])], '{\n  // c\n  b'],
  ['the last comment ends the text', ['a', behindLine('// c')], 'a // c'],
  ['on one line a line end is a blank, between statements a semicolon', oneLine(['{', hardline, 'a', statementEnd, 'b', hardline, '}']), '{ a; b }'],
  ['on one line a comment waits for the end', [oneLine([lineComment('// c'), hardline, 'a']), hardline, 'b'], ' a // c\nb'],
  ['a choice that fits up to its first line end is taken', choice(['f(a) {', hardline, 'b'], 'other'), 'f(a) {\nb'],
  ['one that does not is not', choice(['f(aaaaaa) {', hardline, 'b'], 'other'), 'other'],
])('%s', (_, doc, text) => {
  expect(lay(doc).text).toBe(text);
});

test('a tab counts for four columns', () => {
  expect(lay(indent([hardline, list('aaaa', 'b')]), 12, '\t').text).toBe('\n\t[\n\t\taaaa,\n\t\tb\n\t]');
  expect(lay(indent([hardline, list('aaaa', 'b')]), 13, '\t').text).toBe('\n\t[aaaa, b]');
});

test('marks tell where texts begin, behind the indent', () => {
  const at = (start: number): Span => ({ file: 'f', start, end: start });
  const { text, mappings } = lay([
    '{',
    indent([hardline, mark(at(1), ['ab', mark(at(2), 'c')]), mark(nowhere, 'd')]),
    hardline,
    '}',
  ]);
  expect(text).toBe('{\n  abcd\n}');
  expect(mappings).toEqual([
    { offset: 4, span: at(1) },
    { offset: 6, span: at(2) },
  ]);
});

test('depth costs no stack', () => {
  let doc: Doc = 'x';
  for (let i = 0; i < 100_000; i++) doc = group(indent(['(', doc, ')']));
  expect(lay(doc).text.length).toBe(200_001);
});
