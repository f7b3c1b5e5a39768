import path from 'node:path';

/** What TypeScript says of one place; lines and columns count from 1. */
export interface Told {
  /** The absolute path; `undefined` where it speaks of no file. */
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  /** `TS2322`. */
  readonly code: string;
  readonly message: string;
  /** Why, line by line. */
  readonly more: readonly string[];
}

/** What a run of `tsc --pretty false --listFiles` has printed. */
export interface TscOutput {
  readonly told: readonly Told[];
  /** The absolute paths of all files that it read. */
  readonly files: readonly string[];
}

const placed = /^(?<file>.+)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<message>.*)$/;
const bare = /^error (?<code>TS\d+): (?<message>.*)$/;

/** @param cwd The folder that it ran in, which its paths are relative to. */
export function readTsc(text: string, cwd: string): TscOutput {
  const told: (Told & { readonly more: string[] })[] = [];
  const files: string[] = [];
  for (const row of text.split(/\r?\n/)) {
    const groups = (placed.exec(row) ?? bare.exec(row))?.groups;
    if (groups !== undefined) {
      const { file, line = '1', column = '1', code = '', message = '' } = groups;
      const place = { file: file && path.resolve(cwd, file), line: Number(line), column: Number(column) };
      told.push({ ...place, code, message, more: [] });
    } else if (/^\s/.test(row)) {
      if (row.trim() !== '') told.at(-1)?.more.push(row.trim());
    } else if (path.isAbsolute(row)) {
      files.push(path.normalize(row));
    }
  }
  return { told, files };
}
