import { isClean, mapNode } from '@pipec/model';
import type { Diagnostic, Node, Outcome, Pipeline, Script, Span, Unparsed } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { check } from './check/check.ts';
import { checkPods } from './check/check-pods.ts';
import { rules } from './check/rules/index.ts';
import { locate } from './load/locate.ts';
import { lower } from './lower/lower.ts';
import { ownCatalogue } from './own-catalogue.ts';
import { flattenParallel } from './settle/flatten-parallel.ts';
import { placeSections } from './settle/place-sections.ts';
import { settleGroovy } from './settle/settle-groovy.ts';
import { writePods } from './settle/write-pods.ts';
import type { PodFile } from './settle/write-pods.ts';
import { templatePlace } from './template-place.ts';

/** A pipeline as it will be printed. */
export interface Settled {
  /** The model, its Groovy read and its pods written. */
  readonly model: Pipeline;
  readonly script: Script;
  /** Files that belong to it, such as pods. */
  readonly files: readonly PodFile[];
}

export interface SettleOptions {
  /** The author's texts by file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly catalogue?: CatalogueIndex;
  readonly pods?: 'inline' | 'file';
  /** The Jenkinsfile's folder in its repository, with a `/` at its end; by default the top. */
  readonly folder?: string;
}

/** Checks a model that came from a pipeline.ts, and makes the Groovy of it. `value` is `undefined` where an error was found. */
export async function compileModel(pipeline: Pipeline, options: SettleOptions): Promise<Outcome<Settled | undefined>> {
  const { sources, catalogue = ownCatalogue() } = options;
  const place = (span: Span, part: Parameters<typeof locate>[2]) => {
    const text = sources.get(span.file);
    return text === undefined ? span : locate(text, span, part);
  };
  const read = await settledGroovy(placeSections(pipeline, place), sources);
  const flat = flattenParallel(read.value);
  const found = once([
    ...read.diagnostics,
    ...flat.diagnostics,
    ...check(flat.value, { rules, catalogue, locate: place }),
    ...(await checkPods(read.value, { locate: place })),
  ]);
  if (!isClean(found)) return { value: undefined, diagnostics: sorted(found) };
  const { value: model, files } = await writePods(flat.value, {
    ...(options.pods !== undefined && { placement: options.pods }),
    ...(options.folder !== undefined && { folder: options.folder }),
  });
  return { value: { model, script: lower(model), files }, diagnostics: sorted(found) };
}

/** What stands in several branches, because a stage around them said it, is told once. */
function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return found.filter(({ code, message, span: { file, start, end } }) => {
    const key = JSON.stringify([code, message, file, start, end]);
    return !told.has(key) && told.add(key);
  });
}

/** The parser is loaded for pipelines that hold Groovy of their own only: its grammar costs more than all the rest. */
async function settledGroovy(pipeline: Pipeline, sources: ReadonlyMap<string, string>): Promise<Outcome<Pipeline>> {
  if (!holdsGroovy(pipeline)) return { value: pipeline, diagnostics: [] };
  const { parseExpression, parseStatements } = await import('./parse/parse.ts');
  return settleGroovy(pipeline, {
    expression: (unparsed) => placed(parseExpression(unparsed.text, unparsed.span.file), unparsed, sources),
    statements: (unparsed) => {
      const { value, diagnostics } = parseStatements(unparsed.text, unparsed.span.file);
      const wrapped = placed(
        { value: { kind: 'Block' as const, span: unparsed.span, statements: value }, diagnostics },
        unparsed,
        sources,
      );
      return { value: wrapped.value.statements, diagnostics: wrapped.diagnostics };
    },
  });
}

function holdsGroovy(pipeline: Pipeline): boolean {
  return JSON.stringify(pipeline).includes('"kind":"Unparsed"');
}

/** Moves what was read in the text of a template to the places in the author's file. */
function placed<N extends Node>(
  read: Outcome<N>,
  unparsed: Unparsed,
  sources: ReadonlyMap<string, string>,
): Outcome<N> {
  const text = sources.get(unparsed.span.file);
  if (text === undefined) return read;
  const place = templatePlace(text, unparsed.span, locate);
  const move = (span: Span): Span => ({ file: unparsed.span.file, start: place(span.start), end: place(span.end) });
  const moved = mapNode(read.value, (node) =>
    node === read.value && node.kind === 'Block' ? node : { ...node, span: move(node.span) },
  );
  const told = read.diagnostics.map(({ fix: _, ...diagnostic }): Diagnostic => ({
    ...diagnostic,
    span: move(diagnostic.span),
    ...(diagnostic.notes && {
      notes: diagnostic.notes.map((note) => (note.span ? { ...note, span: move(note.span) } : note)),
    }),
  }));
  return { value: moved as N, diagnostics: told };
}

function sorted(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.toSorted((a, b) =>
    a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1,
  );
}
