import type { Diagnostic, Span } from '@pipec/model';
import type { Entry } from './as-pipelines.ts';
import type { Imported } from './authors-modules.ts';
import { nameOf } from './bundle.ts';
import type { Bundled } from './bundle.ts';
import { findAwaits, findExport, findImport } from './find-export.ts';
import { locate } from './locate.ts';
import {
  exited,
  misuse,
  missingExport,
  neverSettles,
  notPlain,
  outOfMemory,
  packageThrew,
  threw,
  timedOut,
} from './messages.ts';
import { respell } from './respell.ts';
import type { Respelled } from './respell.ts';
import type { RunEnding } from './run-worker.ts';
import type { Thrown } from './worker/protocol.ts';

type MissingExport = Extract<RunEnding, { readonly kind: 'missing-export' }>;

/** What is known of a run besides its ending. */
export interface RunContext {
  readonly bundled: Bundled;
  readonly root: string;
  readonly entry: Entry;
  readonly timeLimit: number;
  readonly memoryLimit: number;
}

/** What the ending of a run has to say. */
export function endingFaults(ending: RunEnding, context: RunContext): readonly Diagnostic[] {
  const { entry } = context;
  const top: Span = { file: entry.file, start: 0, end: 0 };
  switch (ending.kind) {
    case 'done':
      return [];
    case 'threw':
      return [thrownFault(ending.thrown, context, top)];
    case 'import-threw':
      return [
        packageThrew(
          specifierOf(ending.url, context),
          ending.thrown,
          importPlace(ending.url, undefined, context) ?? top,
        ),
      ];
    case 'missing-export':
      return [missingName(ending, context)];
    case 'not-plain':
      return [notPlain(ending.what, ending.path, ending.span ?? exportPlace(ending.export, entry))];
    case 'exited':
      return [exited(ending.code, ending.frames, top)];
    case 'timed-out':
      return [timedOut(context.timeLimit / 1000, ending.frames, top)];
    case 'never-settled':
      return [neverSettles(awaitsOf(context), top)];
    case 'out-of-memory':
      return [outOfMemory(context.memoryLimit, ending.frames, top)];
  }
}

function missingName({ url, name, known }: MissingExport, context: RunContext): Diagnostic {
  const place = importPlace(url, name, context);
  const text = place && textOf(place.file, context.bundled, context.root);
  const missing = { name, specifier: specifierOf(url, context), known };
  return missingExport(missing, place ?? { file: context.entry.file, start: 0, end: 0 }, text);
}

function thrownFault(thrown: Thrown, context: RunContext, top: Span): Diagnostic {
  const [call] = thrown.frames;
  if (thrown.misuse) return { ...misuse(thrown, top), ...misusedPart(thrown, context) };
  const text = call && textOf(call.file, context.bundled, context.root);
  const message =
    text === undefined ? thrown.message : inAuthorsWords(thrown.message, text.slice(call!.start, call!.end));
  const fault = threw({ ...thrown, message }, call ?? top);
  return thrown.slip === undefined ? fault : { ...fault, ...misusedPart(thrown, context) };
}

/**
 * A message of V8 with the author's callee in it: the bundle calls a name otherwise where two files have the same one, and V8 tells
 * `env2.X is not a function`.
 */
function inAuthorsWords(message: string, callee: string): string {
  const [, bundled = '', rest] = /^([\w$.]+)( is not a (?:function|constructor).*)$/s.exec(message) ?? [];
  const [first = '', ...names] = bundled.split('.');
  const [ownFirst = '', ...own] = callee.replace(/^new\s+/, '').split('.');
  const isSame = names.join('.') === own.join('.') && (own.length > 0 || first.replace(/\d+$/, '') === ownFirst);
  return rest !== undefined && isSame && ownFirst !== '' ? `${[ownFirst, ...own].join('.')}${rest}` : message;
}

/** The part of the author's call that the DSL found at fault, and what puts it right. */
function misusedPart(thrown: Thrown, { bundled, root }: RunContext): Partial<Respelled> {
  const {
    frames: [call],
    path = [],
    slip,
  } = thrown;
  if (call === undefined) return {};
  const text = textOf(call.file, bundled, root);
  if (text === undefined) return { span: call };
  return (slip && respell(text, call, path, slip)) ?? { span: path.length === 0 ? call : locate(text, call, path) };
}

function exportPlace(name: string, { file, text }: Entry): Span {
  const { start, end } = findExport(text, name) ?? { start: 0, end: 0 };
  return { file, start, end };
}

function importedAs(url: string, { bundled }: RunContext): Imported | undefined {
  return bundled.imports.find((imported) => imported.url === url);
}

function specifierOf(url: string, context: RunContext): string {
  return importedAs(url, context)?.specifier ?? url;
}

/** The import of a package in an author's file; with a name, that name in it. */
function importPlace(url: string, name: string | undefined, context: RunContext): Span | undefined {
  const { bundled, root } = context;
  // A name may be imported by another module than the first that imports the package.
  for (const { importer, specifier } of bundled.imports.filter((imported) => imported.url === url)) {
    const text = bundled.texts.get(importer);
    const found = text === undefined ? undefined : findImport(text, specifier, name);
    if (found !== undefined) return { file: nameOf(importer, root), start: found.start, end: found.end };
  }
  return undefined;
}

/** The module's own `await`s, those of the entry first. */
function awaitsOf({ bundled, root, entry }: RunContext): readonly Span[] {
  const texts = [...bundled.texts].map(([path, text]) => ({ file: nameOf(path, root), text }));
  const inOrder = [
    ...texts.filter(({ file }) => file === entry.file),
    ...texts.filter(({ file }) => file !== entry.file),
  ];
  return inOrder.flatMap(({ file, text }) => findAwaits(text).map(({ start, end }) => ({ file, start, end })));
}

function textOf(file: string, { texts }: Bundled, root: string): string | undefined {
  for (const [path, text] of texts) if (nameOf(path, root) === file) return text;
  return undefined;
}
