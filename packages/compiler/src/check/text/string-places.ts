import type { Quote } from '@pipec/model';

const escape = String.raw`\\(?:u+[0-9a-fA-F]{4}|[0-3][0-7]{0,2}|[4-7][0-7]?|\r\n|[\s\S])`;
const quoted = new RegExp(String.raw`${escape}|\r\n`, 'g');
const slashy = /\\(?:\r\n|[\n\r/])|\r\n/g;
const dollar = /\\(?:\r\n|[\n\r])|\$[$/]|\r\n/g;

/** Whether each character of a string's value stands for itself in the text between its quotes: most strings have nothing else. */
export function isAsWritten(raw: string, quote: Quote): boolean {
  return !raw.includes('\\') && !raw.includes('\r') && (quote !== '$/' || !raw.includes('$'));
}

/**
 * Where each character of a string's value stands in the text between its quotes, and behind them where it ends.
 *
 * A line end behind a backslash is none of the value; an escape, and a line end of Windows, is one character of it.
 *
 * @example
 * ```ts
 * stringPlaces(String.raw`a\tb`, "'"); // [0, 1, 3, 4]: 'a', a tab, 'b', the end
 * ```
 */
export function stringPlaces(raw: string, quote: Quote): readonly number[] {
  const places: number[] = [];
  const pattern = quote === '/' ? slashy : quote === '$/' ? dollar : quoted;
  let next = 0;
  for (const { 0: piece, index } of raw.matchAll(pattern)) {
    while (next < index) places.push(next++);
    if (!/^\\(?:\r\n|[\n\r])$/.test(piece)) places.push(index);
    next = index + piece.length;
  }
  while (next <= raw.length) places.push(next++);
  return places;
}
