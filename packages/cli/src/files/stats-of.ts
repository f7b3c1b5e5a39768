import { statSync } from 'node:fs';
import type { Stats } from 'node:fs';

/** What stands at a path, links followed: `undefined` for nothing, `refused` where the file system does not say. */
export function statsOf(file: string): Stats | undefined | 'refused' {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return 'refused';
  }
}
