import { nowhere } from './span.ts';
import type { Span } from './span.ts';

/** The place of a call in the text that V8 runs, counted from 1. */
interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// Whoever runs an author's module knows how its text came to be, so it leaves a function for that under this name in its own realm: a
// worker of the compiler has one, a test that calls an authoring function directly has none and gets data without places.
const resolver = Symbol.for('pipec.origin');

/**
 * How many frames are asked for: functions of the package stand above the author's call, few as a rule and more where lists hold
 * lists. Each frame costs as much as the rest of the question.
 */
const depths = [6, 24];

/**
 * The place of the author's own call that led into a package; `nowhere` where nobody knows it.
 *
 * @param home The folder below which the package's files stand, bundled or not, as a URL: see `homeOf`.
 */
export function authorsCall(home: string): Span {
  const resolve = (globalThis as { [resolver]?: (site: Site) => Span })[resolver];
  if (resolve === undefined) return nowhere;
  for (const depth of depths) {
    const site = authorsSite(depth, home);
    if (site !== undefined) return resolve(site);
  }
  return nowhere;
}

/** The folder of a package's files, of the URL of one of them. */
export function homeOf(url: string): string {
  return /^.*\/(?:dist|src)\//.exec(url)?.[0] ?? url;
}

function authorsSite(depth: number, home: string): Site | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder: { stack?: readonly NodeJS.CallSite[] } = {};
  try {
    Error.stackTraceLimit = depth;
    Error.prepareStackTrace = (_, frames) => frames;
    Error.captureStackTrace(holder, authorsCall);
    // V8 prepares the trace when it is read, so it is read before the hook goes.
    const frame = holder.stack?.find((candidate) => isAuthors(candidate.getFileName(), home));
    const file = frame?.getFileName();
    if (frame === undefined || file == null) return undefined;
    return { file, line: frame.getLineNumber() ?? 1, column: frame.getColumnNumber() ?? 1 };
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function isAuthors(file: string | null | undefined, home: string): boolean {
  return file != null && !file.startsWith('node:') && !file.startsWith(home) && !`file://${file}`.startsWith(home);
}
