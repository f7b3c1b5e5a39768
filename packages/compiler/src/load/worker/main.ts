import { parentPort } from 'node:worker_threads';
import { OwnScript } from './own-script.ts';
import type { Ending, Job, Preparation } from './protocol.ts';
import { runJob } from './run-job.ts';

// The worker's program. It is made into one text by scripts/build-worker.mjs, so that it starts without a file to find.

const port = parentPort!;
let script: OwnScript | undefined;
const realm = globalThis as { [name: symbol]: unknown };

/** What an author prints goes by way of the compiler, which knows where it may stand. */
const write = (chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
  port.postMessage({ kind: 'output', text: typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString() });
  const told = typeof encoding === 'function' ? encoding : done;
  if (typeof told === 'function') told();
  return true;
};
process.stdout.write = write;
process.stderr.write = write;

port.on('message', (message: Preparation | Job) => {
  if ('preload' in message) {
    prepare(message);
    return;
  }
  // Nothing but the author's own work keeps the worker alive, so that an await that never settles ends it.
  port.unref();
  realm[Symbol.for('pipec.settings')] = message.settings;
  runJob(message, message.usesScript ? script : undefined, (ending: Ending) => {
    if (process.env['PIPEC_CODE_CACHE'] === 'write') script?.keepCode();
    port.postMessage(ending);
  });
});

function prepare({ preload, script: file }: Preparation): void {
  // What cannot be loaded is told when the author's module asks for it.
  for (const url of preload) import(url).catch(() => {});
  if (file === undefined || script !== undefined) return;
  try {
    script = new OwnScript(file);
  } catch {
    script = undefined;
  }
}
