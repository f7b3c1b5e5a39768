import { lineTable } from '@pipec/model';
import type { LineTable, Span } from '@pipec/model';
import { calleeAt } from './callee.ts';
import { readMappings } from './source-map.ts';

/** A file that was bundled. */
export interface BundledFile {
  /** Its path from the root, with `/`. */
  readonly name: string;
  readonly text: string;
  /** Whether it is the author's, not one of an installed package. */
  readonly own: boolean;
}

/** A bundle's way back: the mappings of its source map and the files that they speak of. */
export interface BundleMap {
  readonly mappings: string;
  readonly files: readonly (BundledFile | undefined)[];
}

/** A call in an author's file. */
export interface Place {
  readonly span: Span;
  readonly own: boolean;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Finds the author's call at a place of the bundle, which is counted from 1, as V8 tells it. */
export type FindPlace = (line: number, column: number) => Place | undefined;

/** Makes the function that leads from the bundle back to its authors' files. */
export function placeFinder({ mappings, files }: BundleMap): FindPlace {
  const original = readMappings(mappings);
  const tables = new Map<number, LineTable>();
  const tableOf = (source: number, text: string): LineTable => {
    const table = tables.get(source) ?? lineTable(text);
    tables.set(source, table);
    return table;
  };
  return (line, column) => {
    const found = original(line - 1, column - 1);
    const file = found && files[found.source];
    if (found === undefined || file === undefined) return undefined;
    const at = { line: found.line + 1, column: found.column + 1 };
    const offset = tableOf(found.source, file.text).offset(at.line, at.column);
    return { span: { file: file.name, ...calleeAt(file.text, offset) }, own: file.own, ...at };
  };
}
