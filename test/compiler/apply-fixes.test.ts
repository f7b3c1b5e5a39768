import type { Diagnostic, Edit } from '@pipec/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFixes, fixText } from '../../packages/compiler/src/apply-fixes.ts';

type Replacement = readonly [start: number, end: number, text: string];

function edit([start, end, text]: Replacement, file = 'f'): Edit {
  return { span: { file, start, end }, text };
}

function fault(replacements: readonly Replacement[], safety: 'safe' | 'unsafe' = 'safe'): Diagnostic {
  const edits = replacements.map((one) => edit(one));
  const span = { file: 'f', start: replacements[0]?.[0] ?? 0, end: replacements[0]?.[1] ?? 0 };
  return { code: 'lint/some', severity: 'warning', message: 'Wrong.', span, fix: { title: 'Mend it', safety, edits } };
}

const cases: readonly [what: string, faults: readonly Diagnostic[], text: string, made: number][] = [
  ['nothing to do', [], 'abcdef', 0],
  ['one edit', [fault([[1, 2, 'X']])], 'aXcdef', 1],
  [
    'several edits of one fix, in any order',
    [
      fault([
        [4, 5, 'Y'],
        [1, 2, 'X'],
      ]),
    ],
    'aXcdYf',
    1,
  ],
  ['an insertion and a removal', [fault([[0, 0, '>']]), fault([[5, 6, '']])], '>abcde', 2],
  ['neighbours', [fault([[1, 2, 'X']]), fault([[2, 3, 'Y']])], 'aXYdef', 2],
  ['of two that overlap, the first', [fault([[1, 3, 'X']]), fault([[2, 4, 'Y']])], 'aXdef', 1],
  ['the first even where it stands behind', [fault([[2, 4, 'Y']]), fault([[1, 3, 'X']])], 'abYef', 1],
  ['two insertions at one place', [fault([[2, 2, 'X']]), fault([[2, 2, 'Y']])], 'abXcdef', 1],
  ['an insertion at the end of a replacement', [fault([[1, 2, 'X']]), fault([[2, 2, 'Y']])], 'aXcdef', 1],
  ['the same fix twice', [fault([[1, 2, 'X']]), fault([[1, 2, 'X']])], 'aXcdef', 1],
  [
    'a fix is made whole or not at all',
    [
      fault([[1, 2, 'X']]),
      fault([
        [1, 2, 'Y'],
        [4, 5, 'Z'],
      ]),
    ],
    'aXcdef',
    1,
  ],
  [
    'a fix that is at odds with itself',
    [
      fault([
        [1, 3, 'X'],
        [2, 4, 'Y'],
      ]),
    ],
    'abcdef',
    0,
  ],
  ['what is unsafe stays', [fault([[1, 2, 'X']], 'unsafe')], 'abcdef', 0],
  ['a fix without edits', [fault([])], 'abcdef', 0],
  ['a place outside of the text', [fault([[5, 9, 'X']]), fault([[-1, 0, 'Y']])], 'abcdef', 0],
];

test.each(cases)('%s', (_, faults, text, made) => {
  const fixed = applyFixes('abcdef', 'f', faults);
  expect([fixed.text, fixed.made.length]).toEqual([text, made]);
});

test('a fix of which a part belongs to another file is not made', () => {
  const found = fault([[1, 2, 'X']]);
  const both = { ...found, fix: { ...found.fix!, edits: [...found.fix!.edits, edit([0, 0, 'Y'], 'other')] } };
  expect(applyFixes('abcdef', 'f', [both])).toEqual({ text: 'abcdef', made: [] });
});

const length = 40;
const anyReplacement = fc
  .tuple(fc.nat(length), fc.nat(4), fc.string({ maxLength: 3, unit: fc.constantFrom('X', 'Y') }))
  .map(([start, width, text]): Replacement => [start, Math.min(start + width, length), text]);
const anyFaults = fc.array(
  fc
    .tuple(
      fc.array(anyReplacement, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('safe' as const, 'safe' as const, 'unsafe' as const),
    )
    .map(([replacements, safety]) => fault(replacements, safety)),
  { maxLength: 12 },
);
const text = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');

describe('for any fixes', () => {
  /** By the characters that they replace, and by the gaps between characters where one of them replaces none. */
  function overlaps({ span: a }: Edit, { span: b }: Edit): boolean {
    const share = (left: readonly number[], right: readonly number[]) => left.some((one) => right.includes(one));
    const characters = ({ start, end }: Edit['span']) => Array.from({ length: end - start }, (_, i) => start + i);
    const gaps = ({ start, end }: Edit['span']) => Array.from({ length: end - start + 1 }, (_, i) => start + i);
    const isInsertion = characters(a).length === 0 || characters(b).length === 0;
    return isInsertion ? share(gaps(a), gaps(b)) : share(characters(a), characters(b));
  }
  const editsOf = (faults: readonly Diagnostic[]) => faults.flatMap(({ fix }) => fix!.edits);

  test('none of those that are made overlap', () => {
    fc.assert(
      fc.property(anyFaults, (faults) => {
        const edits = editsOf(applyFixes(text, 'f', faults).made);
        edits.forEach((one, i) => edits.slice(0, i).forEach((other) => expect(overlaps(one, other)).toBe(false)));
      }),
    );
  });

  test('a safe one is left only where it is at odds with itself, or with one before it', () => {
    fc.assert(
      fc.property(anyFaults, (faults) => {
        const { made } = applyFixes(text, 'f', faults);
        faults.forEach((one, i) => {
          if (made.includes(one) || one.fix!.safety !== 'safe') return;
          const before = editsOf(faults.slice(0, i).filter((other) => made.includes(other)));
          const own = one.fix!.edits;
          const isAtOdds = own.some((edit, k) =>
            [...before, ...own.slice(0, k)].some((other) => overlaps(edit, other)),
          );
          expect(isAtOdds).toBe(true);
        });
      }),
    );
  });

  test('making them one by one from the end gives the same text', () => {
    fc.assert(
      fc.property(anyFaults, (faults) => {
        const fixed = applyFixes(text, 'f', faults);
        const edits = editsOf(fixed.made).toSorted((a, b) => b.span.start - a.span.start || b.span.end - a.span.end);
        const expected = edits.reduce(
          (whole, { span, text: inserted }) => whole.slice(0, span.start) + inserted + whole.slice(span.end),
          text,
        );
        expect(fixed.text).toBe(expected);
      }),
    );
  });
});

describe('round by round', () => {
  /** Wants every `b` to be a `c`, but sees only the first two that stand side by side at a time. */
  function checkLetters(source: string) {
    const found = [...source.matchAll(/b/g)].slice(0, 2).map(({ index }) => fault([[index, index + 1, 'c']]));
    return { diagnostics: found };
  }

  test('what was left is made in the next round', async () => {
    const { text: fixed, made, checked } = await fixText('abbbbba', 'f', checkLetters);
    expect([fixed, made.length, checked.diagnostics]).toEqual(['accccca', 5, []]);
  });

  test('fixes that undo each other come to an end', async () => {
    const swap = (source: string) => ({ diagnostics: [fault([[0, 1, source.startsWith('a') ? 'b' : 'a']])] });
    const { text: fixed, made } = await fixText('a', 'f', swap);
    expect([fixed, made.length]).toEqual(['a', 10]);
  });

  test('a round that leaves a text which Groovy refuses is taken back', async () => {
    const refusal: Diagnostic = { ...fault([]), code: 'syntax/some', severity: 'error' };
    const check = (source: string) => ({ diagnostics: source === 'good' ? [fault([[0, 1, '(']])] : [refusal] });
    const { text: fixed, made, checked } = await fixText('good', 'f', check);
    expect([fixed, made, checked.diagnostics[0]?.code]).toEqual(['good', [], 'lint/some']);
  });

  test('a text that Groovy refuses is fixed where that can be done', async () => {
    const refusal: Diagnostic = { ...fault([[0, 1, '']]), code: 'syntax/some', severity: 'error' };
    const check = (source: string) => ({ diagnostics: source.startsWith('(') ? [refusal] : [] });
    expect((await fixText('((good', 'f', check)).text).toBe('good');
  });
});
