import type { Mapping } from './layout.ts';

export interface SourceMapOptions {
  /** The generated file that the map belongs to. */
  readonly file: string;
  /** The authors' texts by file. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many characters stand in front of the printed text, such as a header. */
  readonly offset?: number;
}

/**
 * A source map of version 3: from the places of the printed text to those of the authors' files.
 *
 * One mapping a place is enough: where several nodes begin at one offset, the innermost counts.
 */
export function sourceMap(printed: { readonly text: string; readonly mappings: readonly Mapping[] }, options: SourceMapOptions): string {
  const { file, sources, offset = 0 } = options;
  const names = [...new Set(printed.mappings.map(({ span }) => span.file))].filter((name) => sources.has(name)).sort();
  const generated = lineTable(printed.text);
  const tables = names.map((name) => lineTable(sources.get(name) ?? ''));
  const lines: string[] = [];
  const last = { column: 0, source: 0, line: 0, sourceColumn: 0 };
  let row = 0;
  let segments: string[] = [];
  const innermost = printed.mappings.filter(({ offset: at }, i) => printed.mappings[i + 1]?.offset !== at);
  for (const mapping of innermost) {
    const source = names.indexOf(mapping.span.file);
    const table = tables[source];
    if (table === undefined) continue;
    const place = position(generated, mapping.offset + offset);
    const origin = position(table, mapping.span.start);
    for (; row < place.line; row++) {
      lines.push(segments.join(','));
      segments = [];
      last.column = 0;
    }
    segments.push([place.column - last.column, source - last.source, origin.line - last.line, origin.column - last.sourceColumn].map(vlq).join(''));
    Object.assign(last, { column: place.column, source, line: origin.line, sourceColumn: origin.column });
  }
  lines.push(segments.join(','));
  return `${JSON.stringify({ version: 3, file: file.split('/').at(-1), sources: names, names: [], mappings: lines.join(';') })}\n`;
}

function lineTable(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function position(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, column: offset - (starts[low] ?? 0) };
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A number in base 64 with its sign in the lowest bit, five bits a digit, the lowest first. */
function vlq(value: number): string {
  let rest = value < 0 ? (-value << 1) | 1 : value << 1;
  let text = '';
  do {
    const digit = rest & 31;
    rest >>>= 5;
    text += digits[rest > 0 ? digit | 32 : digit];
  } while (rest > 0);
  return text;
}
