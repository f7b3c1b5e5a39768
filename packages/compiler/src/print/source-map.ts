import { lineTable } from '@pipec/model';
import type { LineTable, Position } from '@pipec/model';
import type { Mapping } from './layout.ts';
import { relativePath } from './relative-path.ts';
import { vlq } from './vlq.ts';

export interface SourceMapOptions {
  /** The path of the generated file, whose folder those of the sources are told from. */
  readonly file: string;
  /** The authors' texts by file; what comes from elsewhere is not mapped. */
  readonly sources: ReadonlyMap<string, string>;
  /** How many characters stand in front of the printed text, such as a header. */
  readonly offset?: number;
}

/** A place of the printed text and where it comes from; all count from 0. */
interface Segment {
  readonly line: number;
  readonly column: number;
  readonly source: number;
  readonly sourceLine: number;
  readonly sourceColumn: number;
}

/**
 * A source map of version 3: from the places of the printed text to those of the authors' files.
 *
 * Where several nodes begin at one place the innermost counts, and a place that comes from where the one before it on its line
 * does adds nothing.
 *
 * @example
 * ```ts
 * const map = sourceMap(print(script), { file: 'Jenkinsfile', sources: new Map([['pipeline.ts', text]]) });
 * ```
 */
export function sourceMap(
  printed: { readonly text: string; readonly mappings: readonly Mapping[] },
  options: SourceMapOptions,
): string {
  const { file, sources } = options;
  const used = new Set(printed.mappings.map(({ span }) => span.file));
  const names = [...used].filter((name) => sources.has(name)).toSorted();
  const segments = segmentsOf(printed, names, options);
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return `${JSON.stringify({
    version: 3,
    file: file.slice(folder.length),
    sources: names.map((name) => relativePath(file, name)),
    names: [],
    mappings: encoded(segments),
  })}\n`;
}

function segmentsOf(
  { text, mappings }: Parameters<typeof sourceMap>[0],
  names: readonly string[],
  options: SourceMapOptions,
): readonly Segment[] {
  const tables = names.map((name) => lineTable(options.sources.get(name) ?? ''));
  const indices = new Map(names.map((name, i) => [name, i]));
  const places = new Places(text);
  const segments: Segment[] = [];
  const known = mappings.filter(({ span }) => indices.has(span.file));
  known.forEach(({ offset, span }, i) => {
    if (known[i + 1]?.offset === offset) return;
    const source = indices.get(span.file)!;
    const origin = originOf(tables[source]!, span.start);
    const { line, column } = places.next(offset + (options.offset ?? 0));
    const last = segments.at(-1);
    const isKnown =
      last?.line === line &&
      last.source === source &&
      last.sourceLine === origin.line &&
      last.sourceColumn === origin.column;
    if (!isKnown) segments.push({ line, column, source, sourceLine: origin.line, sourceColumn: origin.column });
  });
  return segments;
}

function originOf(table: LineTable, offset: number): Position {
  const { line, column } = table.position(offset);
  return { line: line - 1, column: column - 1 };
}

/** Lines and columns of offsets that ascend. */
class Places {
  private readonly text: string;
  private line = 0;
  private start = 0;

  constructor(text: string) {
    this.text = text;
  }

  next(offset: number): Position {
    for (
      let end = this.text.indexOf('\n', this.start);
      end >= 0 && end < offset;
      end = this.text.indexOf('\n', this.start)
    ) {
      this.line++;
      this.start = end + 1;
    }
    return { line: this.line, column: offset - this.start };
  }
}

/** Each number as its difference to the one before; columns begin anew with each line. */
function encoded(segments: readonly Segment[]): string {
  let text = '';
  let last: Segment = { line: 0, column: 0, source: 0, sourceLine: 0, sourceColumn: 0 };
  segments.forEach((segment, i) => {
    const isNewLine = segment.line > last.line;
    if (isNewLine) text += ';'.repeat(segment.line - last.line);
    else if (i > 0) text += ',';
    text += vlq(segment.column - (isNewLine ? 0 : last.column)) + vlq(segment.source - last.source);
    text += vlq(segment.sourceLine - last.sourceLine) + vlq(segment.sourceColumn - last.sourceColumn);
    last = segment;
  });
  return text;
}
