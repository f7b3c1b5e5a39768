import type { Session } from 'node:inspector';
import type { Span } from '@pipec/model';
import { placeFinder } from './place.ts';
import { bundleName } from './worker/protocol.ts';
import type { Job } from './worker/protocol.ts';

/** How long a worker is waited for, in milliseconds; one that waits for a timer never stops for the question. */
const patience = 500;

/** A frame as the debugger tells it; both numbers count from 0. */
interface CallFrame {
  readonly location: { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber?: number };
}

/** The messages of the debugger that play a part here. */
type DebuggerMessage =
  | { readonly method: 'Debugger.scriptParsed'; readonly params: { readonly scriptId: string; readonly url: string } }
  | { readonly method: 'Debugger.paused'; readonly params: { readonly callFrames: readonly CallFrame[] } }
  | { readonly method: 'Debugger.resumed' };

/**
 * Stops a worker wherever it is and tells the calls in the author's files, innermost first: a loop without end is shown at its place.
 * None where the worker runs nothing, such as while it waits for a timer.
 *
 * @param workerName The name that the worker was started with: no other of this process has it.
 */
export async function whereItRuns(workerName: string, job: Job): Promise<readonly Span[]> {
  const inspector = await import('node:inspector');
  const session = new inspector.Session();
  session.connect();
  try {
    const frames = await pausedFrames(session, workerName);
    return authorsFrames(frames, job);
  } finally {
    session.disconnect();
  }
}

function pausedFrames(session: Session, workerName: string): Promise<readonly CallFrame[]> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience, []);
    // Frames name their script by a number; its name is told when the debugger is enabled.
    const bundles = new Set<string>();
    let frames: readonly CallFrame[] = [];
    session.on('NodeWorker.attachedToWorker', ({ params }) => {
      // Other workers of this process are none of our business.
      if (params.workerInfo.title.includes(workerName))
        ask(session, params.sessionId, 'Debugger.enable', 'Debugger.pause');
    });
    session.on('NodeWorker.receivedMessageFromWorker', ({ params }) => {
      const told: DebuggerMessage = JSON.parse(params.message);
      if (told.method === 'Debugger.scriptParsed' && told.params.url === bundleName) bundles.add(told.params.scriptId);
      if (told.method === 'Debugger.paused') {
        frames = told.params.callFrames.filter(({ location }) => bundles.has(location.scriptId));
        // A worker that stays stopped could not be ended.
        ask(session, params.sessionId, 'Debugger.resume');
      }
      if (told.method !== 'Debugger.resumed') return;
      clearTimeout(timer);
      resolve(frames);
    });
    session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
  });
}

function ask(session: Session, sessionId: string, ...methods: readonly string[]): void {
  for (const method of methods) {
    session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify({ id: 1, method }) });
  }
}

function authorsFrames(frames: readonly CallFrame[], job: Job): readonly Span[] {
  const findPlace = placeFinder(job);
  const places = frames.flatMap(
    ({ location }) => findPlace(location.lineNumber + 1, (location.columnNumber ?? 0) + 1) ?? [],
  );
  const own = places.filter((place) => place.own);
  return (own.length > 0 ? own : places).map(({ span }) => span);
}
