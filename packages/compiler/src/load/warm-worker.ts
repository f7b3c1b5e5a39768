import path from 'node:path';
import { ownResolver, ownScript } from './resolve-own.ts';
import { startWorker } from './run-worker.ts';
import type { WaitingWorker } from './run-worker.ts';
import { warmBundler } from './warm-bundler.ts';

export type { WaitingWorker } from './run-worker.ts';

/**
 * Starts what a first module of a folder will need, before it is known which that is: esbuild, and a worker that loads the DSL. Both
 * end with the process if they are not used.
 */
export function warmWorker(folder: string): WaitingWorker {
  warmBundler();
  const worker = startWorker();
  worker.preload([], ownScript(ownResolver(path.join(folder, 'pipeline.ts'))('@pipec/dsl')));
  return worker;
}
