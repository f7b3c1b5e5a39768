import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../files/reason.ts';
import { UsageError } from '../usage-error.ts';

/** What can be read of a folder that may not be there yet. Names may lead into folders below it. */
export interface Folder {
  /** Its absolute path. */
  readonly path: string;
  /** The text of a file; `undefined` where there is none. */
  read(name: string): string | undefined;
  has(name: string): boolean;
  /** The names in it or in a folder below it, sorted; none where there is no such folder. */
  names(below?: string): readonly string[];
}

/** A folder of the file system. */
export function folderAt(folder: string): Folder {
  const read = (name: string) => {
    const file = path.join(folder, name);
    return orUndefined(file, () => readFileSync(file, 'utf8'));
  };
  const names = (below = '.') => {
    const inside = path.join(folder, below);
    return (orUndefined(inside, () => readdirSync(inside)) ?? []).toSorted();
  };
  return {
    path: folder,
    read,
    names,
    has: (name) => names(path.dirname(name)).includes(path.basename(name)),
  };
}

function orUndefined<T>(file: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) return undefined;
    throw new UsageError(`Cannot read '${file}': ${reasonOf(error)}.`);
  }
}
