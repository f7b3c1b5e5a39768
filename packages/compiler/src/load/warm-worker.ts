import path from 'node:path';
import { ownResolver, ownScript } from './resolve-own.ts';
import { startWorker } from './run-worker.ts';
import type { WaitingWorker } from './run-worker.ts';

export { realPath } from './real-path.ts';
export type { WaitingWorker } from './run-worker.ts';

/**
 * Starts a worker that loads the DSL, before it is known which module of a folder it will run. It ends with the process if it is not
 * used.
 */
export function warmWorker(folder: string): WaitingWorker {
  const worker = startWorker();
  worker.preload([], ownScript(ownResolver(path.join(folder, 'pipeline.ts'))('@pipec/dsl')));
  return worker;
}
