import { nowhere } from '@pipec/model';
import type { Span } from '@pipec/model';

/** The place of a call in the text that V8 runs, counted from 1. */
export interface Site {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

// Whoever runs a pipeline.ts knows how its text came to be, so it leaves a function for that under this name in its own realm:
// a worker of the compiler has one, a test that calls the DSL directly has none and gets nodes without places.
const resolver = Symbol.for('pipec.origin');

/** The files of this package stand below this folder, whether they are bundled or not. */
const home = /^.*\/(?:dist|src)\//.exec(import.meta.url)?.[0] ?? import.meta.url;

/**
 * How many frames are asked for: functions of this package stand above the author's call, few as a rule and more where lists hold
 * lists. Each frame costs as much as the rest of the question.
 */
const depths = [6, 24];

/** The place of the author's own call that led here. */
export function origin(): Span {
  const resolve = (globalThis as { [resolver]?: (site: Site) => Span })[resolver];
  if (resolve === undefined) return nowhere;
  for (const depth of depths) {
    const site = authorsSite(depth);
    if (site !== undefined) return resolve(site);
  }
  return nowhere;
}

function authorsSite(depth: number): Site | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error;
  const holder: { stack?: readonly NodeJS.CallSite[] } = {};
  try {
    Error.stackTraceLimit = depth;
    Error.prepareStackTrace = (_, frames) => frames;
    Error.captureStackTrace(holder, authorsSite);
    // V8 prepares the trace when it is read, so it is read before the hook goes.
    const frame = holder.stack?.find((candidate) => isAuthors(candidate.getFileName()));
    const file = frame?.getFileName();
    if (frame === undefined || file == null) return undefined;
    return { file, line: frame.getLineNumber() ?? 1, column: frame.getColumnNumber() ?? 1 };
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function isAuthors(file: string | null | undefined): boolean {
  return file != null && !file.startsWith('node:') && !file.startsWith(home) && !`file://${file}`.startsWith(home);
}
