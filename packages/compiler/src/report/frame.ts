import { lineTable } from '@pipec/model';
import type { LineTable, Span } from '@pipec/model';
import { cellsOf } from './cells.ts';
import type { Cell } from './cells.ts';

/** A line of a frame: its number and text, and what stands below it. */
export interface FrameLine {
  readonly line: number;
  readonly text: string;
  /** Blanks and carets. */
  readonly carets: string;
}

/** The lines that a span covers, for a person. */
export interface Frame {
  readonly line: number;
  readonly column: number;
  /** `undefined` stands for lines that are left out. */
  readonly lines: readonly (FrameLine | undefined)[];
}

/** A span of more lines is shown by its first and its last. */
const mostLines = 3;
/** Columns of text that are kept before what the carets mark, where a line is too long. */
const lead = 30;
const cut = '…';

/** Frames of one text, many of them at little cost. */
export function frameMaker(text: string): (span: Span, width: number) => Frame {
  const table = lineTable(text);
  return (span, width) => {
    const first = table.position(span.start);
    const last = lastPosition(table, span);
    const count = last.line - first.line + 1;
    const numbers = Array.from({ length: count }, (_, i) => first.line + i);
    const shown = count <= mostLines ? numbers : [first.line, undefined, last.line];
    const lines = shown.map((line) => (line === undefined ? undefined : frameLine(table, line, span, width)));
    return { ...first, lines };
  };
}

/** The end of a span, but for a line end that it takes along. */
function lastPosition(table: LineTable, { start, end }: Span): { readonly line: number } {
  const last = table.position(Math.max(start, end));
  return last.column === 1 && end > start ? table.position(end - 1) : last;
}

function frameLine(table: LineTable, line: number, span: Span, width: number): FrameLine {
  const text = table.line(line);
  const lineStart = table.offset(line, 1);
  // Lines that a span only passes through are marked from their first character on.
  const from = span.start < lineStart ? text.length - text.trimStart().length : span.start - lineStart;
  const to = Math.min(span.end - lineStart, text.length);
  const { start, end } = near(text, from, width);
  const cells = cellsOf(text.slice(start, end));
  const cutAway = { before: start > 0, behind: end < text.length };
  return { line, ...marked(cells, { from: from - start, to: to - start, width, ...cutAway }) };
}

/**
 * As much of a line as could be shown: a line may be as long as its file, and is asked for again with each fault in it. Four
 * characters and more may share a column; of ordinary ones each has its own.
 */
function near(text: string, from: number, width: number): { readonly start: number; readonly end: number } {
  const few = width + 2 * cut.length;
  const isOrdinary = /^[\x20-\x7E]*$/.test(text.slice(Math.max(0, from - few), from + few));
  const reach = isOrdinary ? few : 4 * width;
  const start = Math.max(0, from - reach);
  // A pair of surrogates is one character.
  const isWithin = start > 0 && /[\uDC00-\uDFFF]/.test(text[start]!);
  return { start: isWithin ? start - 1 : start, end: Math.min(text.length, from + reach) };
}

interface Marking {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Whether there is more of the line on either side of the cells. */
  readonly before: boolean;
  readonly behind: boolean;
}

/** A line and its carets, cut to a window around them where it is too long. */
function marked(cells: readonly Cell[], { from, to, width, before, behind }: Marking): Omit<FrameLine, 'line'> {
  const isMarked = ({ start, end }: Cell) => end > from && start < to;
  const first = cells.findIndex(({ end }) => end > from);
  const { low, high } = windowOf(cells, first < 0 ? cells.length : first, width);
  const kept = cells.slice(low, high);
  const head = low > 0 || before ? cut : '';
  const tail = high < cells.length || behind ? cut : '';
  const places = kept.map((cell) => (isMarked(cell) ? '^' : ' ').repeat(cell.width)).join('');
  // One caret stands where a span is empty, or is the end of its line.
  const carets = places.includes('^') ? places.trimEnd() : `${' '.repeat(columnOf(kept, from))}^`;
  return { text: `${head}${textOf(kept)}${tail}`.trimEnd(), carets: ' '.repeat(head.length) + carets };
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join('');
}

/** The columns before an offset. */
function columnOf(cells: readonly Cell[], offset: number): number {
  return cells.filter(({ start }) => start < offset).reduce((sum, { width }) => sum + width, 0);
}

/** The cells that are shown, from `low` to before `high`: all where they fit, otherwise from a little before the one at `focus`. */
function windowOf(
  cells: readonly Cell[],
  focus: number,
  width: number,
): { readonly low: number; readonly high: number } {
  const end = cells.at(-1);
  const total = end === undefined ? 0 : end.column + end.width;
  if (total <= width) return { low: 0, high: cells.length };
  const room = width - 2 * cut.length;
  const at = cells[focus]?.column ?? total;
  const start = at + lead < room ? 0 : Math.min(at - lead, total - room);
  const low = cells.findIndex(({ column }) => column >= start);
  const high = cells.findIndex((cell) => cell.column + cell.width > start + room);
  return { low, high: high < 0 ? cells.length : high };
}
