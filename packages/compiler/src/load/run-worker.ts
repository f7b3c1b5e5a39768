import { memoryUsage } from 'node:process';
import { Worker } from 'node:worker_threads';
import type { Span } from '@pipec/model';
import { workerText } from '../generated/worker-text.ts';
import { whereItRuns } from './where-it-runs.ts';
import type { Ending, Job, Preparation, Report } from './worker/protocol.ts';

/** How a run ended: what the worker told, or why it could tell nothing. */
export type RunEnding =
  | Ending
  | { readonly kind: 'timed-out'; readonly frames: readonly Span[] }
  | { readonly kind: 'never-settled' }
  | { readonly kind: 'out-of-memory'; readonly frames: readonly Span[] };

/** How long a module may run, and who takes what it prints. */
export interface RunLimits {
  /** In milliseconds. */
  readonly timeLimit: number;
  readonly onOutput: (text: string) => void;
}

/** A worker that waits for its job. */
export interface WaitingWorker {
  /** Loads modules meanwhile, by their URLs, and the script of the DSL by its path. */
  preload(urls: readonly string[], script?: string): void;
  run(job: Job, limits: RunLimits): Promise<RunEnding>;
  /** Ends it without a job. */
  stop(): void;
}

/** The memory that a module may use, in megabytes. */
export const memoryLimit = 1024;

/** How often a module's memory is looked at, in milliseconds. */
const lookEvery = 20;

/**
 * V8 keeps a limit too, but one large list that breaks it ends the whole process, on Node 24 even small ones do. So the process is
 * watched, and V8's own limit stands so many megabytes above ours.
 */
const leeway = 3072;

/** Starts a worker. Until it has a job, it keeps no process alive. */
export function startWorker(megabytes = memoryLimit): WaitingWorker {
  // The library of random identifiers would take longer to load than the worker to start.
  const name = `pipec-${Math.random()}`;
  const worker = new Worker(workerText, {
    eval: true,
    name,
    execArgv: ['--experimental-vm-modules', '--no-warnings'],
    resourceLimits: { maxOldGenerationSizeMb: megabytes + leeway },
  });
  worker.unref();
  const stop = () => void worker.terminate();
  return {
    stop,
    preload: (preload, script) => worker.postMessage({ preload, script } satisfies Preparation),
    async run(job, { timeLimit, onOutput }) {
      worker.ref();
      const ended = endOf(worker, onOutput);
      worker.postMessage(job);
      const memory = memoryIsUp(name, job, megabytes, ended);
      const ending = await Promise.race([ended, timeIsUp(name, job, timeLimit, ended), memory]);
      stop();
      return ending;
    },
  };
}

function endOf(worker: Worker, onOutput: (text: string) => void): Promise<RunEnding> {
  return new Promise((resolve, reject) => {
    worker.on('message', (report: Report) => (report.kind === 'output' ? onOutput(report.text) : resolve(report)));
    // The worker ends without a word when nothing is left that could go on.
    worker.on('exit', () => resolve({ kind: 'never-settled' }));
    worker.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ kind: 'out-of-memory', frames: [] }) : reject(error),
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

/** The memory of the process, for a worker's own cannot be asked for while it runs. */
function memoryIsUp(workerName: string, job: Job, megabytes: number, ended: Promise<unknown>): Promise<RunEnding> {
  const before = memoryUsage.rss();
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (memoryUsage.rss() - before < megabytes * 1024 * 1024) return;
      clearInterval(timer);
      whereItRuns(workerName, job).then((frames) => resolve({ kind: 'out-of-memory', frames }), reject);
    }, lookEvery);
    const stop = () => clearInterval(timer);
    ended.then(stop, stop);
  });
}
