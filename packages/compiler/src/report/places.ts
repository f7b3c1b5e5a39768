import { lineTable } from '@pipec/model';
import type { LineTable, Span } from '@pipec/model';
import type { TextOf } from './reporter.ts';

/** A place as editors count: lines and columns from 1, in UTF-16 units; the end is behind the last one. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Finds places in files, whose lines are found once. A place without a text, or without a file, is line 1, column 1. */
export function placesOf(textOf: TextOf): (span: Span) => Place {
  const tables = new Map<string, LineTable>();
  return ({ file, start, end }) => {
    const table = tables.get(file) ?? lineTable(textOf(file) ?? '');
    tables.set(file, table);
    const [from, to] = [table.position(start), table.position(end)];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}
