import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Fix, Note, Span } from '@pipec/model';
import { renameImport } from './rename-import.ts';
import type { Thrown } from './worker/protocol.ts';

// What loading has to say, one function each.

export function notFound(file: string, near: string | undefined): Diagnostic {
  const notes = near === undefined ? [] : [{ message: `Did you mean '${near}'?` }];
  return {
    code: 'load/not-found',
    severity: 'error',
    message: `There is no file '${file}'.`,
    span: { file, start: 0, end: 0 },
    notes,
  };
}

export function unreadable(file: string): Diagnostic {
  return {
    code: 'load/not-found',
    severity: 'error',
    message: `The file '${file}' cannot be read.`,
    span: { file, start: 0, end: 0 },
  };
}

export function syntax(message: string, span: Span, notes: readonly Note[]): Diagnostic {
  return {
    code: 'load/syntax',
    severity: 'error',
    message: sentence(message),
    span,
    ...(notes.length > 0 && { notes }),
  };
}

export function suspicious(message: string, span: Span, notes: readonly Note[]): Diagnostic {
  return { ...syntax(message, span, notes), code: 'load/suspicious', severity: 'warning' };
}

/**
 * An import of a file that is not there, or of a part that a package does not have.
 *
 * @param text The text of the importing module, where it is at hand.
 */
export function unresolvedFile(specifier: string, span: Span, near: string | undefined, text = ''): Diagnostic {
  return {
    code: 'load/unresolved-import',
    severity: 'error',
    message: `There is no module '${specifier}'.`,
    span,
    ...(near !== undefined && {
      notes: [{ message: `Did you mean '${near}'?` }],
      fix: replacement(near, [{ span, text: quoted(near, text[span.start]) }]),
    }),
  };
}

/** A file that holds neither TypeScript nor JavaScript, nor JSON or text. */
export function noModule(file: string, span: Span, isImported: boolean): Diagnostic {
  const advice = isImported
    ? 'Read it with readFileSync of node:fs, and what it holds with a package.'
    : 'A pipeline is a module of TypeScript or JavaScript.';
  return {
    code: 'load/syntax',
    severity: 'error',
    message: `'${file}' is no module, by the end of its name.`,
    span,
    notes: [{ message: advice }],
  };
}

/** An import of a package that is not installed. */
export function unresolvedPackage(name: string, span: Span, declared: boolean): Diagnostic {
  const note = declared
    ? "package.json names it: run 'npm install'."
    : `Run 'npm install --save-dev ${name}', or mend the name.`;
  return {
    code: 'load/unresolved-import',
    severity: 'error',
    message: `The package '${name}' is not installed.`,
    span,
    notes: [{ message: note }],
  };
}

/**
 * A name that a module does not export.
 *
 * @param text The text of the importing module, where it is at hand.
 */
export function missingExport(
  { name, specifier, known }: { readonly name: string; readonly specifier: string; readonly known: readonly string[] },
  span: Span,
  text = '',
): Diagnostic {
  const near = nearest(name, known);
  const edits = near === undefined || text.slice(span.start, span.end) !== name ? [] : renameImport(text, span, near);
  const listed =
    known.length > 0 && known.length <= 12 ? [{ message: `It exports ${anyOf(known.toSorted(), 'and')}.` }] : [];
  return {
    code: 'load/missing-export',
    severity: 'error',
    message: `'${specifier}' exports no '${name}'.`,
    span,
    notes: near === undefined ? listed : [{ message: `Did you mean '${near}'?` }],
    ...(near !== undefined && edits.length > 0 && { fix: replacement(near, edits) }),
  };
}

export function threw({ name, message, causes, frames, slip }: Thrown, span: Span): Diagnostic {
  const [first = '', ...rest] = message.split('\n');
  return {
    code: 'load/threw',
    severity: 'error',
    message: sentence(`The module throws ${name}: ${first}`),
    span,
    notes: [
      ...(slip === undefined ? [] : [{ message: `Did you mean '${slip.meant}'?` }]),
      ...asNotes(rest),
      ...causes.map((cause) => ({ message: sentence(`Its cause: ${cause}`) })),
      ...calledFrom(frames),
    ],
  };
}

/** A fault of the caller of the DSL, in the DSL's own words. */
export function misuse({ message, frames }: Thrown, span: Span): Diagnostic {
  const [first = '', ...rest] = message.split('\n');
  return {
    code: 'dsl/misuse',
    severity: 'error',
    message: sentence(first),
    span,
    notes: [...asNotes(rest), ...calledFrom(frames)],
  };
}

/** A package that fails while it is loaded. */
export function packageThrew(specifier: string, { name, message, causes }: Thrown, span: Span): Diagnostic {
  return {
    code: 'load/threw',
    severity: 'error',
    message: sentence(`The package '${specifier}' throws ${name}: ${message.split('\n')[0]}`),
    span,
    notes: causes.map((cause) => ({ message: sentence(`Its cause: ${cause}`) })),
  };
}

/** A module that goes on running. */
export function timedOut(seconds: number, frames: readonly Span[], entry: Span): Diagnostic {
  return {
    code: 'load/timed-out',
    severity: 'error',
    message: `The module does not end within ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
    span: frames[0] ?? entry,
    notes: [
      {
        message:
          frames.length > 0 ? 'It runs here when its time is over.' : 'It waits for something when its time is over.',
      },
      ...calledFrom(frames),
      { message: "The setting 'timeLimit' gives it more time." },
    ],
  };
}

/** A module that waits for what nothing can bring any more. */
export function neverSettles(awaits: readonly Span[], entry: Span): Diagnostic {
  const [first, ...others] = awaits;
  return {
    code: 'load/timed-out',
    severity: 'error',
    message: first === undefined ? 'The module waits for ever.' : "This 'await' waits for ever.",
    span: first ?? entry,
    notes: [
      { message: 'Nothing is left that could settle its promise.' },
      ...others.map((span) => ({ message: 'Or it is this one.', span })),
    ],
  };
}

/** A module that takes too much. What it does at that moment is chance, so that the fault stands at its first line. */
export function outOfMemory(megabytes: number, frames: readonly Span[], span: Span): Diagnostic {
  const [running] = frames;
  return {
    code: 'load/out-of-memory',
    severity: 'error',
    message: `The module needs more than ${megabytes} MB of memory.`,
    span,
    notes: [
      ...(running === undefined ? [] : [{ message: 'It ran here when its memory was used up.', span: running }]),
      { message: 'A list that grows without end, or a recursion, is the usual cause.' },
    ],
  };
}

export function exited(code: number, frames: readonly Span[], entry: Span): Diagnostic {
  return {
    code: 'load/exited',
    severity: 'error',
    message: `The module ends the program with code ${code}.`,
    span: frames[0] ?? entry,
    notes: [...calledFrom(frames), { message: 'Throw an error to refuse a build.' }],
  };
}

/** A module that exports no pipeline. */
export function notAPipeline(
  found: { readonly name: string; readonly what: string } | undefined,
  span: Span,
): Diagnostic {
  const named = found?.name === 'default' ? 'The default export' : `The export '${found?.name}'`;
  const message = found === undefined ? 'The module exports nothing.' : `${named} is ${found.what}, not a pipeline.`;
  const advice =
    found?.what === 'a function'
      ? 'Export the pipeline, not a function that makes it.'
      : 'Write export default pipeline({ … }).';
  return { code: 'load/not-a-pipeline', severity: 'error', message, span, notes: [{ message: advice }] };
}

/** A pipeline that no function of the DSL made so. */
export function malformed(message: string, span: Span): Diagnostic {
  return {
    code: 'load/not-a-pipeline',
    severity: 'error',
    message: 'The pipeline is not made as the functions of @pipec/dsl make it.',
    span,
    notes: [{ message }, { message: 'Types that were worked around are the usual cause.' }],
  };
}

/** A pipeline that holds what cannot leave the worker. */
export function notPlain(what: string, path: string, span: Span): Diagnostic {
  return {
    code: 'load/not-plain',
    severity: 'error',
    message: `The pipeline holds ${what} where plain data must stand.`,
    span,
    notes: [{ message: `It stands at '${path}'.` }],
  };
}

/** At most so many callers are told: a recursion has no end of them. */
const mostCallers = 5;

/** The callers of the first call. */
function calledFrom([, ...callers]: readonly Span[]): readonly Note[] {
  const told = callers.slice(0, mostCallers).map((span) => ({ message: 'Called from here.', span }));
  const left = callers.length - told.length;
  return left > 0 ? [...told, { message: `${left} more calls lead there.` }] : told;
}

function asNotes(lines: readonly string[]): readonly Note[] {
  return lines.filter((line) => line.trim() !== '').map((line) => ({ message: line.trim() }));
}

function replacement(name: string, edits: Fix['edits']): Fix {
  return { title: `Write '${name}'`, safety: 'unsafe', edits };
}

/** A specifier in the quotes of its author. */
function quoted(specifier: string, quote: string | undefined): string {
  return quote === '"' ? `"${specifier}"` : `'${specifier}'`;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
