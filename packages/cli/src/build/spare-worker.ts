import { warmWorker } from '@pipec/compiler/warm-worker';
import type { WaitingWorker } from '@pipec/compiler/warm-worker';

let spare: WaitingWorker | undefined;

/** Starts the worker of the first module while the rest of the program is loaded. */
export function startSpareWorker(cwd: string): void {
  spare = warmWorker(cwd);
}

/** The worker that was started, once. */
export function takeSpareWorker(): WaitingWorker | undefined {
  const taken = spare;
  spare = undefined;
  return taken;
}
