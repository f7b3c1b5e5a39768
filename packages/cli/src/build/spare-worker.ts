import path from 'node:path';
import { realPath, warmWorker } from '@pipec/compiler/warm-worker';
import type { WaitingWorker } from '@pipec/compiler/warm-worker';
import { keptBundles } from './kept-bundles.ts';

let spare: WaitingWorker | undefined;

/**
 * Starts the worker of the first module while the rest of the program is loaded.
 *
 * @param given What the call says, options and all.
 * @returns Whether there will be something to bundle, as far as the call tells it.
 */
export function startSpareWorker(cwd: string, given: readonly string[]): boolean {
  spare = warmWorker(cwd);
  const root = realPath(cwd);
  return !sourcesIn(given).every((name) => keptBundles.find(realPath(path.resolve(cwd, name)), root) !== undefined);
}

/** The modules that a call names, or the one that is built where it names none. */
function sourcesIn(given: readonly string[]): readonly string[] {
  const named = given.filter((word) => !word.startsWith('-') && /\.[cm]?[jt]sx?$/.test(word));
  return named.length > 0 ? named : ['pipeline.ts'];
}

/** The worker that was started, once. */
export function takeSpareWorker(): WaitingWorker | undefined {
  const taken = spare;
  spare = undefined;
  return taken;
}
