import { lineTable } from '@pipec/model';
import type { Diagnostic, LineTable } from '@pipec/model';
import type { TextOf } from './reporter.ts';
import { shortHash } from './short-hash.ts';

/** Of a line, or of what is marked, no more than this plays a part: a line may be as long as its file. */
const reach = 1000;

/**
 * Names diagnostics so that a service knows them again when lines around them have come or gone: by code, file, and the line that
 * they stand in, whose indent does not count. Those that would have one name are numbered, so all of a file must be named by one
 * such function.
 */
export function fingerprints(textOf: TextOf): (diagnostic: Diagnostic) => string {
  const tables = new Map<string, LineTable>();
  const times = new Map<string, number>();
  return ({ code, span: { file, start, end } }) => {
    const text = textOf(file) ?? '';
    const table = tables.get(file) ?? lineTable(text);
    tables.set(file, table);
    const { line, column } = table.position(start);
    const around = table
      .line(line)
      .slice(Math.max(0, column - reach), column + reach)
      .trim();
    const about = JSON.stringify([code, file, around, text.slice(start, Math.min(end, start + reach))]);
    const before = times.get(about) ?? 0;
    times.set(about, before + 1);
    return shortHash(`${about}${before}`);
  };
}
