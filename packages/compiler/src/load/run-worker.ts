import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Span } from '@pipec/model';
import { workerText } from '../generated/worker-text.ts';
import { whereItRuns } from './where-it-runs.ts';
import type { Beginning, Ending, Job, Report } from './worker/protocol.ts';

/** How a run ended: what the worker told, or why it could tell nothing. */
export type RunEnding =
  | Ending
  | { readonly kind: 'timed-out'; readonly frames: readonly Span[] }
  | { readonly kind: 'never-settled' }
  | { readonly kind: 'out-of-memory' };

/** What an author's module may use. */
export interface RunLimits {
  /** In milliseconds. */
  readonly timeLimit: number;
  /** In megabytes. */
  readonly memoryLimit: number;
  /** Takes what the module prints. */
  readonly onOutput: (text: string) => void;
}

/** A worker that waits for its job. */
export interface WaitingWorker {
  run(job: Job): Promise<RunEnding>;
  /** Ends it without a job. */
  stop(): Promise<void>;
}

/** Starts a worker; it makes itself ready while the bundle is made. */
export function startWorker(beginning: Beginning, { timeLimit, memoryLimit, onOutput }: RunLimits): WaitingWorker {
  const name = `pipec-${randomUUID()}`;
  const worker = new Worker(workerText, {
    eval: true,
    name,
    workerData: beginning,
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  const run = async (job: Job): Promise<RunEnding> => {
    const ended = endOf(worker, onOutput);
    worker.postMessage(job);
    const ending = await Promise.race([ended, timeIsUp(name, job, timeLimit, ended)]);
    await worker.terminate();
    return ending;
  };
  return { run, stop: async () => void (await worker.terminate()) };
}

function endOf(worker: Worker, onOutput: (text: string) => void): Promise<RunEnding> {
  return new Promise((resolve, reject) => {
    worker.on('message', (report: Report) => (report.kind === 'output' ? onOutput(report.text) : resolve(report)));
    // The worker ends without a word when nothing is left that could go on.
    worker.on('exit', () => resolve({ kind: 'never-settled' }));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ kind: 'out-of-memory' }) : reject(error),
    );
  });
}

function timeIsUp(workerName: string, job: Job, timeLimit: number, ended: Promise<unknown>): Promise<RunEnding> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      whereItRuns(workerName, job).then((frames) => resolve({ kind: 'timed-out', frames }), reject);
    }, timeLimit);
    const stop = () => clearTimeout(timer);
    ended.then(stop, stop);
  });
}
