import type { Span } from '@pipec/model';
import type { FindPlace, Place } from '../place.ts';
import { bundleName } from './protocol.ts';

/** One frame of a stack trace. */
export interface Frame {
  readonly file: string;
  /** Set for frames of bundled files. */
  readonly place: Place | undefined;
}

const framesOf = new WeakMap<object, readonly Frame[]>();

/** How many frames an error keeps: a recursion in an author's module still shows where it began. */
const depth = 50;

/**
 * Makes stack traces speak of the authors' files: those that an author prints, and those that `traceOf` reads.
 */
export function traceAuthors(findPlace: FindPlace): void {
  Error.stackTraceLimit = depth;
  Error.prepareStackTrace = (error, sites) => {
    const frames = sites.map((site) => frameOf(site, findPlace));
    framesOf.set(error, frames);
    const lines = sites.map((site, i) => `\n    at ${printed(site, frames[i]!)}`);
    return `${String(error)}${lines.join('')}`;
  };
}

/** The frames of what was thrown, innermost first; none for what is no error. */
export function traceOf(thrown: unknown): readonly Frame[] {
  if (!(thrown instanceof Error)) return [];
  // V8 prepares the trace when it is first read.
  void thrown.stack;
  return framesOf.get(thrown) ?? [];
}

/** The calls in bundled files, innermost first: those of the author, or those of installed packages where there are no others. */
export function authorsCalls(frames: readonly Frame[]): readonly Span[] {
  const places = frames.flatMap(({ place }) => (place === undefined ? [] : [place]));
  const own = places.filter(({ own }) => own);
  return (own.length > 0 ? own : places).map(({ span }) => span);
}

function frameOf(site: NodeJS.CallSite, findPlace: FindPlace): Frame {
  const file = site.getFileName() ?? '';
  const place = file === bundleName ? findPlace(site.getLineNumber() ?? 1, site.getColumnNumber() ?? 1) : undefined;
  return { file, place };
}

function printed(site: NodeJS.CallSite, { place }: Frame): string {
  if (place === undefined) return String(site);
  return `${site.getFunctionName() ?? '<module>'} (${place.span.file}:${place.line}:${place.column})`;
}
