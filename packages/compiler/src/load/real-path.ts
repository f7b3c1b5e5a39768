import { realpathSync } from 'node:fs';

/** The path without links, which is how esbuild tells it; the path itself where there is no such file. */
export function realPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}
