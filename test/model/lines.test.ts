import { lineTable } from '@pipec/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test.each<[what: string, text: string, offset: number, place: [line: number, column: number]]>([
  ['the start of an empty text', '', 0, [1, 1]],
  ['the start of a line', 'a\nbc', 2, [2, 1]],
  ['inside a line', 'a\nbc', 3, [2, 2]],
  ['the end of a line belongs to it', 'a\nbc', 1, [1, 2]],
  ['the end of the text', 'a\nbc', 4, [2, 3]],
  ['behind a last line end', 'a\n', 2, [2, 1]],
  ['past the end is the end', 'a\nbc', 99, [2, 3]],
  ['before the start is the start', 'a\nbc', -5, [1, 1]],
  ['two units of one character', '😀x', 2, [1, 3]],
])('%s', (_, text, offset, [line, column]) => {
  expect(lineTable(text).position(offset)).toEqual({ line, column });
});

test('a line comes without its end, be it of Unix or of Windows', () => {
  const table = lineTable('one\r\ntwo\n\nfour');
  expect([0, 1, 2, 3, 4, 5].map((line) => table.line(line))).toEqual(['', 'one', 'two', '', 'four', '']);
  expect(table.count).toBe(4);
});

test('a column past the end of its line is that end', () => {
  expect(lineTable('one\r\ntwo').offset(1, 40)).toBe(3);
  expect(lineTable('one\r\ntwo').offset(9, 1)).toBe(8);
});

test('offset and position are each other undone', () => {
  const texts = fc.array(fc.constantFrom('a', '\n', 'ä', '😀', ' '), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.nat(60), (text, n) => {
      const offset = n % (text.length + 1);
      const table = lineTable(text);
      const { line, column } = table.position(offset);
      expect(table.offset(line, column)).toBe(offset);
    }),
  );
});
