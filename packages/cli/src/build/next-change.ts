import { statSync, watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../files/reason.ts';
import { UsageError } from '../usage-error.ts';

/** Editors write a file in several goes; what follows within this time belongs to the same change, in milliseconds. */
const settling = 60;

export interface WatchRequest {
  /** The absolute paths of the files that play a part. */
  readonly files: readonly string[];
  /** Whether a change of any other file in their folders counts too: what is missing may come. */
  readonly anyFile: boolean;
  /** When the files were read, in milliseconds since 1970: what has changed since then counts. */
  readonly since: number;
  readonly signal: AbortSignal;
}

/**
 * Waits until one of some files changes, or the signal ends the wait. Folders are watched rather than files, since editors put a new
 * file in the old one's place.
 */
export async function nextChange({ files, anyFile, since, signal }: WatchRequest): Promise<void> {
  const watchers: FSWatcher[] = [];
  const known = new Set(files);
  let timer: NodeJS.Timeout | undefined;
  try {
    await new Promise<void>((resolve) => {
      const change = () => {
        clearTimeout(timer);
        timer = setTimeout(resolve, settling);
      };
      for (const folder of new Set(files.map((file) => path.dirname(file)))) {
        const watcher = watchFolder(folder, (name) => {
          if (anyFile || known.has(path.join(folder, name))) change();
        });
        if (watcher !== undefined) watchers.push(watcher);
      }
      if (files.some((file) => hasChanged(file, since))) change();
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  } finally {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  }
}

function watchFolder(folder: string, onChange: (name: string) => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, (_, name) => onChange(name ?? ''));
    // The folder has gone; it is watched again after the next build.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`Cannot watch '${folder}': ${reasonOf(error)}.`);
  }
}

function hasChanged(file: string, since: number): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return mtimeMs > since;
}
