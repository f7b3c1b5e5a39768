import fc from 'fast-check';
import { lex } from '../../../packages/compiler/src/parse/lexer/lexer.ts';
import { Source } from '../../../packages/compiler/src/parse/source.ts';
import { groovyFixtures } from './fixtures.ts';

const all = groovyFixtures.map(({ text }) => text).join('\n');

/** All tokens of the fixtures, each once. */
export const words = [
  ...new Set(
    lex(new Source(all, 'all'))
      .tokens.map(({ image }) => image)
      .filter((image) => image !== ''),
  ),
];

interface Change {
  readonly at: number;
  readonly kind: string;
  readonly word: string;
}

/** A few lines of a fixture, of which some tokens are gone, doubled, or in the place of others. */
export const mutated = fc
  .record({
    fixture: fc.constantFrom(...groovyFixtures),
    from: fc.nat(),
    lines: fc.integer({ min: 1, max: 6 }),
    changes: fc.array(
      fc.record({
        at: fc.nat(),
        kind: fc.constantFrom('drop', 'double', 'put', 'cut'),
        word: fc.constantFrom(...words, '\n', '"', "'", '/', '$', '${', '\\', '#'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ fixture: { text }, from, lines, changes }) => {
    const rows = text.split('\n');
    const start = from % rows.length;
    return changes.reduce(change, rows.slice(start, start + lines).join('\n'));
  });

function change(text: string, { at, kind, word }: Change): string {
  const tokens = lex(new Source(text, 'x')).tokens;
  const { startOffset, end } = tokens[at % tokens.length]!;
  const [before, token, behind] = [text.slice(0, startOffset), text.slice(startOffset, end), text.slice(end)];
  if (kind === 'cut') return before + token;
  return before + (kind === 'drop' ? '' : kind === 'double' ? `${token} ${token}` : ` ${word} `) + behind;
}
