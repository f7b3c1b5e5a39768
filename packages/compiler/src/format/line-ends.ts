export type LineEnd = '\n' | '\r\n' | '\r';

/** The line end that a text has behind its first line; `undefined` where it has none. */
export function lineEndOf(text: string): LineEnd | undefined {
  return /\r\n|\r|\n/.exec(text)?.[0] as LineEnd | undefined;
}

/** A text whose lines all end alike. */
export function withLineEnds(text: string, lineEnd: LineEnd): string {
  const isSo = lineEnd === '\n' && !text.includes('\r');
  return isSo ? text : text.replace(/\r\n|\r|\n/g, lineEnd);
}
