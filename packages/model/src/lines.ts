/** A place in a text as people count: lines and columns from 1, a column for each UTF-16 unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of one text, found once, for many questions. */
export interface LineTable {
  readonly count: number;
  /** Where an offset stands; what lies outside the text is taken as its start or its end. */
  position(offset: number): Position;
  /** The offset of a place; a column past the end of its line is taken as that end. */
  offset(line: number, column: number): number;
  /** A line without its end; empty where there is none. */
  line(line: number): string;
}

/**
 * Finds the lines of a text; they end with `\n` or `\r\n`.
 *
 * @example
 * ```ts
 * lineTable('a\nbc').position(3); // { line: 2, column: 2 }
 * ```
 */
export function lineTable(text: string): LineTable {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  const endOf = (line: number): number => {
    const next = starts[line];
    if (next === undefined) return text.length;
    return text[next - 2] === '\r' ? next - 2 : next - 1;
  };
  return {
    count: starts.length,
    position(offset) {
      const at = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts, at);
      return { line: line + 1, column: at - starts[line]! + 1 };
    },
    offset(line, column) {
      const start = starts[line - 1];
      if (start === undefined) return line < 1 ? 0 : text.length;
      return Math.min(start + Math.max(column, 1) - 1, Math.max(start, endOf(line)));
    },
    line(line) {
      const start = starts[line - 1];
      return start === undefined ? '' : text.slice(start, Math.max(start, endOf(line)));
    },
  };
}

/** The index of the last number that is no greater than a bound; the numbers ascend from 0. */
function lastAtMost(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= bound) low = middle;
    else high = middle;
  }
  return low;
}
