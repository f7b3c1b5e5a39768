import { lineTable } from '@pipec/model';
import type { Diagnostic, LineTable } from '@pipec/model';
import type { TextOf } from './reporter.ts';
import { shortHash } from './short-hash.ts';

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
    const line = table.line(table.position(start).line).trim();
    const about = JSON.stringify([code, file, line, text.slice(start, end)]);
    const before = times.get(about) ?? 0;
    times.set(about, before + 1);
    return shortHash(`${about}${before}`);
  };
}
