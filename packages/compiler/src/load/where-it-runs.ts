import type { Worker } from 'node:worker_threads';
import type { Span } from '@pipec/model';
import { placeFinder } from './place.ts';
import { bundleName } from './worker/protocol.ts';
import type { Job } from './worker/protocol.ts';

/** How long a worker is waited for, in milliseconds; one that waits for a timer never stops for the question. */
const patience = 500;

/** A frame as the debugger tells it; both numbers count from 0. */
interface CallFrame {
  readonly url: string;
  readonly location: { readonly lineNumber: number; readonly columnNumber?: number };
}

/** The messages of the debugger that play a part here. */
interface DebuggerMessage {
  readonly method?: string;
  readonly params?: { readonly callFrames?: readonly CallFrame[] };
}

/**
 * Stops a worker wherever it is and tells the calls in the author's files, innermost first: a loop without end is shown at its place.
 * None where the worker runs nothing, such as while it waits for a timer.
 */
export async function whereItRuns(worker: Worker, job: Job): Promise<readonly Span[]> {
  const { Session } = await import('node:inspector');
  const session = new Session();
  session.connect();
  try {
    const frames = await pausedFrames(session, worker.threadId);
    return authorsFrames(frames, job);
  } finally {
    session.disconnect();
  }
}

function pausedFrames(session: import('node:inspector').Session, threadId: number): Promise<readonly CallFrame[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, []);
    session.on('NodeWorker.attachedToWorker', ({ params }) => {
      // Other workers of this process are none of our business.
      if (Number(params.workerInfo.workerId) !== threadId) return;
      for (const [id, method] of ['Debugger.enable', 'Debugger.pause'].entries()) {
        session.post('NodeWorker.sendMessageToWorker', {
          sessionId: params.sessionId,
          message: JSON.stringify({ id, method }),
        });
      }
    });
    session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
      const { method, params: told }: DebuggerMessage = JSON.parse(params.message);
      if (method !== 'Debugger.paused') return;
      clearTimeout(timer);
      resolve(told?.callFrames ?? []);
    });
    session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  });
}

function authorsFrames(frames: readonly CallFrame[], job: Job): readonly Span[] {
  const findPlace = placeFinder(job);
  const places = frames.flatMap(({ url, location }) => {
    if (url !== bundleName) return [];
    return findPlace(location.lineNumber + 1, (location.columnNumber ?? 0) + 1) ?? [];
  });
  const own = places.filter((place) => place.own);
  return (own.length > 0 ? own : places).map(({ span }) => span);
}
