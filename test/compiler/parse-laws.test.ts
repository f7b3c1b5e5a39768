import fc from 'fast-check';
import { lex } from '../../packages/compiler/src/parse/lexer/lexer.ts';
import { parse, parseExpression } from '../../packages/compiler/src/parse/parse.ts';
import { Source } from '../../packages/compiler/src/parse/source.ts';
import { describe, expect, test } from 'vitest';
import { groovyFixtures } from '../support/groovy/fixtures.ts';
import { mutated, words } from '../support/groovy/mutated.ts';

// Laws: whatever the text, the parser gives a tree and says what is wrong; it neither throws nor runs on for ever.

/** What must hold of every reading. */
function check(text: string): void {
  const { value, diagnostics } = parse(text, 'Jenkinsfile');
  if (value.span.end !== text.length) throw new Error(`The script ends at ${value.span.end} of ${text.length}.`);
  for (const { code, span, notes = [] } of diagnostics) {
    for (const { start, end } of [span, ...notes.flatMap((note) => note.span ?? [])]) {
      if (start < 0 || start > end || end > text.length)
        throw new Error(`${code} points at ${start} to ${end} of ${text.length}.`);
    }
  }
}

describe('no text makes the parser throw', () => {
  test.each(groovyFixtures)('$name, cut behind each of its tokens', ({ name, text }) => {
    for (const { end } of lex(new Source(text, name)).tokens) check(text.slice(0, end));
  });

  test.each(groovyFixtures)('$name without each of its tokens', ({ name, text }) => {
    for (const { startOffset, end } of lex(new Source(text, name)).tokens)
      check(text.slice(0, startOffset) + text.slice(end));
  });

  test('a hundred thousand random changes to the fixtures', { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutated, check), { numRuns: 100_000 });
  });

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 3000 });
  });

  test('any row of tokens', () => {
    const row = fc.array(fc.constantFrom(...words, '\n', '\n', ' ', '"', "'", '"""', '/', '${', '\\'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(row, (tokens) => check(tokens.join(' '))),
      { numRuns: 5000 },
    );
  });

  test('any row of tokens as an expression', () => {
    const row = fc.array(fc.constantFrom(...words, '\n', '"', '${'), { maxLength: 30 });
    fc.assert(
      fc.property(row, (tokens) => {
        const { value, diagnostics } = parseExpression(tokens.join(' '), 'x');
        return value.kind !== 'Unparsed' || diagnostics.length > 0;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a text that Groovy reads is read alike', () => {
  test('twice', () => {
    for (const { name, text } of groovyFixtures) expect(parse(text, name)).toEqual(parse(text, name));
  });

  test('behind a text with faults', () => {
    fc.assert(
      fc.property(mutated, fc.constantFrom(...groovyFixtures), (faulty, { name, text }) => {
        const alone = JSON.stringify(parse(text, name));
        parse(faulty, 'faulty');
        expect(JSON.stringify(parse(text, name))).toBe(alone);
      }),
      { numRuns: 200 },
    );
  });
});

const nested: readonly [what: string, text: (depth: number) => string][] = [
  ['round brackets', (n) => `x = ${'('.repeat(n)}1${')'.repeat(n)}`],
  ['round brackets that are never closed', (n) => '('.repeat(n)],
  ['square brackets', (n) => `x = ${'['.repeat(n)}1${']'.repeat(n)}`],
  ['closures', (n) => `${'a {\n'.repeat(n)}${'}\n'.repeat(n)}`],
  ['closures that are never closed', (n) => 'a {\n'.repeat(n)],
  ['calls', (n) => `${'a('.repeat(n)}1${')'.repeat(n)}`],
  ['holes of strings', (n) => `${'"${'.repeat(n)}a${'}"'.repeat(n)}`],
  ['blocks', (n) => `${'if (a) {\n'.repeat(n)}${'}\n'.repeat(n)}`],
  ['statements without braces', (n) => `${'if (a) '.repeat(n)}b`],
  ['a row of else if', (n) => `if (a) { b }${' else if (a) { b }'.repeat(n)}`],
  ['labels', (n) => `${'a: '.repeat(n)}b()`],
  ['classes', (n) => `${'class A {\n'.repeat(n)}${'}\n'.repeat(n)}`],
  ['anonymous classes', (n) => `x = ${'new A() { def b = '.repeat(n)}1${'}'.repeat(n)}`],
  ['signs', (n) => `x = 1 * ${'- '.repeat(n)}a`],
  ['casts', (n) => `x = ${'(A) '.repeat(n)}a`],
  ['assignments', (n) => `${'a = '.repeat(n)}b`],
  ['ternaries', (n) => `x = ${'a ? b : '.repeat(n)}c`],
  ['sums', (n) => `x = a${' + a'.repeat(n)}`],
  ['members', (n) => `x = a${'.b'.repeat(n)}`],
  ['commands', (n) => `a${' b c'.repeat(n)}`],
  ['arguments of types', (n) => `def f(${'A<'.repeat(n)}B${'>'.repeat(n)} x) { }`],
];

describe('ten thousand levels give a diagnostic, not an overflow of the stack', () => {
  test.each(nested)('%s', (_, text) => {
    const { diagnostics } = parse(text(10_000), 'Jenkinsfile');
    expect(diagnostics.map(({ code }) => code)).toEqual([
      expect.stringMatching(/^syntax\/(nested-too-deeply|chain-too-long)$/),
    ]);
  });

  test.each(nested.filter(([what]) => !what.includes('never')))('%s, sixty deep, are read', (_, text) => {
    expect(parse(text(60), 'Jenkinsfile').diagnostics).toEqual([]);
  });
});
