import { builder, nowhere } from '@pipec/model';
import type { Quote } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { print } from '../../packages/compiler/src/print/print.ts';
import { tricky } from '../support/any-groovy.ts';
import { groovyValues } from '../support/groovy/evaluate.ts';
import { describeWithGroovy } from '../support/groovy/groovy.ts';

const { expressionStatement, literal, script } = builder(nowhere);
const printed = (value: string, quote?: Quote): string =>
  print(script(expressionStatement(literal(value, quote)))).text.slice(0, -1);
const yaml = 'apiVersion: v1\nkind: Pod\n';

// prettier-ignore
test.each<[what: string, value: string, quote: Quote | undefined, printed: string]>([
  ['single quotes', 'make', undefined, "'make'"],
  ['a quote in them', "it's", undefined, '"it\'s"'],
  ['a quote in them, beside what Groovy reads in the others', "it's $5", undefined, "'it\\'s $5'"],
  ['double quotes need nothing there', 'say "a"', undefined, `'say "a"'`],
  ['a dollar neither', '$HOME ${HOME}', undefined, "'$HOME ${HOME}'"],
  ['a backslash', 'a\\b', undefined, "'a\\\\b'"],
  ['a tab and a return', 'a\tb\r', undefined, "'a\\tb\\r'"],
  ['a control character', 'a\u0007b', undefined, "'a\\u0007b'"],
  ['half a character', 'a\ud83d', undefined, "'a\\ud83d'"],
  ['a whole one stays', 'a😀', undefined, "'a😀'"],
  ['what no editor shows', 'a\u00a0\u200b\ufeff', undefined, "'a\\u00a0\\u200b\\ufeff'"],
  ['one line end in few words', 'a\nb', undefined, "'a\\nb'"],
  ['lines begin below the quotes, without one more', yaml, undefined, `'''\\\n${yaml}'''`],
  ['a text that begins with a line end does so by itself', `\n${yaml}`, undefined, `'''\n${yaml}'''`],
  ['three quotes in a text of lines', "a\nb\n'''", undefined, "'''\\\na\nb\n\\'\\'\\''''"],
  ['one in its midst', "a\nit's\nb", undefined, "'''\\\na\nit's\nb'''"],
  ['one at its end', "a\nb\n'", undefined, "'''\\\na\nb\n\\''''"],
  ['four at its end', "a\nb\n''''", undefined, "'''\\\na\nb\n\\'\\'\\'\\''''"],
  ['a backslash in it', 'a \\\nb\n', undefined, "'''\\\na \\\\\nb\n'''"],
  ['quotes that are asked for', 'a$b"', '"', '"a\\$b\\""'],
  ['one line that is asked for', `a\nb\nc`, "'", "'a\\nb\\nc'"],
  ['three quotes that are asked for', 'a', "'''", "'''a'''"],
  ['slashes', 'a/b\\d', '/', '/a\\/b\\d/'],
  ['slashes cannot hold nothing', '', '/', "''"],
  ['nor a hole', 'a$b', '/', "'a$b'"],
  ['nor a star first', '*a', '/', "'*a'"],
  ['nor a backslash last', 'a\\', '/', "'a\\\\'"],
  ['dollar and slash', '/a$b', '$/', '$//a$$b/$'],
  ['a slash in front of a dollar there', 'a//$b', '$/', '$/a$/$/$$b/$'],
])('%s', (_, value, quote, text) => {
  // What begins a statement with a slash stands in brackets.
  expect(printed(value, quote).replace(/^\((\$?\/.*)\)$/, '$1').replace(/^\(('.*')\)$/, '$1')).toBe(text);
});

test('as its author wrote it', () => {
  const raw = 'a\\\n  b\\u0041';
  const node = { ...literal('a  bA', "'''"), raw };
  expect(print(script(expressionStatement(node))).text).toBe(`'''${raw}'''\n`);
});

describeWithGroovy('Groovy reads every string as it was meant', () => {
  const quotes: readonly (Quote | undefined)[] = [undefined, "'", '"', "'''", '"""', '/', '$/'];
  const characters = Array.from({ length: 128 }, (_, row) =>
    Array.from({ length: 512 }, (_, i) => String.fromCharCode(row * 512 + i)).join(''),
  );
  const alone = Array.from({ length: 512 }, (_, i) => `a${String.fromCharCode(i)}1`);
  const anyTricky = fc.array(tricky, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const random = fc.sample(fc.oneof(anyTricky, fc.string({ unit: 'binary' })), { seed: 11, numRuns: 1500 });

  test.each<[what: string, strings: readonly string[]]>([
    ['every character that there is', characters],
    ['each of the first characters by itself', alone],
    ['signs that mean something, and random ones', random],
  ])(
    '%s, in all quotes',
    async (_, strings) => {
      const values = await groovyValues(quotes.flatMap((quote) => strings.map((value) => ` ${printed(value, quote)}`)));
      quotes.forEach((_, i) => {
        expect(values.slice(i * strings.length, (i + 1) * strings.length)).toEqual(strings);
      });
    },
    120_000,
  );
});
