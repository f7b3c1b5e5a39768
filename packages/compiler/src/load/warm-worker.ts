import path from 'node:path';
import { warmBundler } from './bundle.ts';
import { ownResolver, ownScript } from './resolve-own.ts';
import { startWorker } from './run-worker.ts';
import type { WaitingWorker } from './run-worker.ts';

export type { WaitingWorker } from './run-worker.ts';

/**
 * Starts what a first module of a folder will need, before it is known which that is: esbuild, and a worker that loads the DSL. Both
 * end with the process if they are not used.
 */
export function warmWorker(folder: string): WaitingWorker {
  const worker = startWorker();
  worker.preload([], ownScript(ownResolver(path.join(folder, 'pipeline.ts'))('@pipec/dsl')));
  // Where it cannot start, the build that needs it says so.
  warmBundler().catch(() => {});
  return worker;
}
