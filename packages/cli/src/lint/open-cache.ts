import { homedir } from 'node:os';
import path from 'node:path';
import type { Host } from '../host.ts';
import { version } from '../version.ts';
import type { FileSettings } from './file-settings.ts';
import { digest, openCache } from './result-cache.ts';
import type { ResultCache } from './result-cache.ts';

/** What a result depends on besides the text and the version of pipec. */
export interface CacheDepends {
  /** A word for all that is known of the controller: its catalogue, and the templates of its clouds. */
  readonly controller: string;
  /** A word for the ShellCheck that is asked. */
  readonly shellcheck: string | undefined;
  readonly settingsOf: (file: string) => FileSettings | undefined;
}

/** Opens the cache of a file, or else the one of the working folder among the caches of the user. */
export function openCacheOf(file: string | undefined, depends: CacheDepends, host: Host): ResultCache {
  const { cwd } = host;
  const known = new Map<string, string>();
  return openCache(file === undefined ? usualFile(host) : path.resolve(cwd, file), (name) => {
    const text = JSON.stringify([
      version,
      depends.controller,
      depends.shellcheck,
      depends.settingsOf(path.resolve(cwd, name)),
    ]);
    const key = known.get(text) ?? digest(text);
    known.set(text, key);
    return key;
  });
}

/** Files are named from the working folder, so each working folder has a cache of its own. */
function usualFile({ cwd, env }: Host): string {
  const caches = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find(
    (folder) => folder !== undefined && path.isAbsolute(folder),
  );
  return path.join(caches ?? path.join(homedir(), '.cache'), 'pipec', `lint-${digest(cwd).slice(0, 16)}`);
}
