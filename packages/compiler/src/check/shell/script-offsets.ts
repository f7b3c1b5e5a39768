import type { ShellcheckRange } from './shellcheck.ts';

/** Offsets into a text, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Turns ShellCheck's lines and columns into offsets of a script's text.
 *
 * @param above What stood above the text when ShellCheck read it; what it says of that is `undefined`.
 */
export function scriptOffsets(text: string, above: string): (range: ShellcheckRange) => Stretch | undefined {
  const whole = above + text;
  const starts = [0];
  for (let at = whole.indexOf('\n'); at >= 0; at = whole.indexOf('\n', at + 1)) starts.push(at + 1);
  const offsetOf = (line: number, column: number): number => {
    const start = starts[line - 1] ?? whole.length;
    const row = whole.slice(start, starts[line] ?? whole.length);
    return start + utf16Length(row, column - 1) - above.length;
  };
  return ({ line, column, endLine, endColumn }) => {
    const start = offsetOf(line, column);
    return start < 0 ? undefined : { start, end: Math.max(offsetOf(endLine, endColumn), start) };
  };
}

/** How long so many characters of a text are. */
function utf16Length(text: string, characters: number): number {
  if (!/[\uD800-\uDFFF]/.test(text)) return Math.min(characters, text.length);
  return Array.from(text).slice(0, characters).join('').length;
}
