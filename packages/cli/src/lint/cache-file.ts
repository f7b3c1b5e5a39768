import { homedir } from 'node:os';
import path from 'node:path';
import type { Host } from '../host.ts';
import { digest } from './result-cache.ts';

export interface CacheRequest {
  readonly cache: boolean;
  /** The file that the call names. */
  readonly cacheFile: string | undefined;
}

/**
 * Where results are kept: the file that the call names, or else one in the user's folder for such things; `undefined` where the call
 * asks for no cache.
 */
export function cacheFileOf({ cache, cacheFile }: CacheRequest, { cwd, env }: Host): string | undefined {
  if (cacheFile !== undefined) return path.resolve(cwd, cacheFile);
  if (!cache) return undefined;
  const caches = [env.XDG_CACHE_HOME, env.LOCALAPPDATA].find(
    (folder) => folder !== undefined && path.isAbsolute(folder),
  );
  // Files are named from the working folder, so each working folder has a cache of its own.
  return path.join(caches ?? path.join(homedir(), '.cache'), 'pipec', `lint-${digest(cwd).slice(0, 16)}`);
}
