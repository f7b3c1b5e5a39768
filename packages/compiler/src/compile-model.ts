import { isClean } from '@pipec/model';
import type { Cloud } from '@pipec/kubernetes/template';
import type { Diagnostic, Edit, Outcome, Pipeline, Script } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { authorsText } from './authors-text.ts';
import { checkTypes } from './check/authored/check-types.ts';
import { check } from './check/check.ts';
import { checkPods } from './check/check-pods.ts';
import { applyIgnores } from './check/ignores/apply-ignores.ts';
import { knownCodes } from './check/ignores/known-codes.ts';
import { ignoresInSource, mayIgnore } from './check/ignores/read-ignores.ts';
import { rules, typeRules } from './check/rules/index.ts';
import type { AskShellcheck } from './check/shell/shellcheck.ts';
import { lower } from './lower/lower.ts';
import { readGroovy } from './read-groovy.ts';
import { ownCatalogue } from './own-catalogue.ts';
import { flattenParallel } from './settle/flatten-parallel.ts';
import { placeSections } from './settle/place-sections.ts';
import { writePods } from './settle/write-pods.ts';
import type { PodFile } from './settle/write-pods.ts';

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
  /** Asks ShellCheck about the scripts of shell steps; without it nobody looks at them. */
  readonly shellcheck?: AskShellcheck;
  readonly pods?: 'inline' | 'file';
  /** The Jenkinsfile's folder in its repository, with a `/` at its end; by default the top. */
  readonly folder?: string;
  /** The Kubernetes clouds of the controller, whose templates agents inherit from. */
  readonly clouds?: readonly Cloud[];
}

/** Checks a model that came from a pipeline.ts, and makes the Groovy of it. `value` is `undefined` where an error was found. */
export async function compileModel(pipeline: Pipeline, options: SettleOptions): Promise<Outcome<Settled | undefined>> {
  const { sources, catalogue = ownCatalogue(), clouds } = options;
  const author = authorsText(sources);
  const placed = placeSections(pipeline, author.locate);
  const read = await readGroovy(placed, sources);
  const flat = flattenParallel(read.value);
  const how = { catalogue, ...author };
  const all = sure([
    ...read.diagnostics,
    ...flat.diagnostics,
    ...checkTypes(placed, how, [
      ...check(flat.value, { ...how, rules }),
      ...(await checkPods(read.value, { ...author, ...(clouds && { clouds }) })),
    ]),
    ...(await scriptFaults(flat.value, { ...options, catalogue })),
  ]);
  const found = withoutIgnored(all, sources, isClean(read.diagnostics));
  if (!isClean(found)) return { value: undefined, diagnostics: sorted(found) };
  const { value: model, files } = await writePods(flat.value, {
    ...(options.pods !== undefined && { placement: options.pods }),
    ...(options.folder !== undefined && { folder: options.folder }),
  });
  return { value: { model, script: lower(model), files }, diagnostics: sorted(found) };
}

/** What checks scripts is loaded for those who ask. */
async function scriptFaults(
  pipeline: Pipeline,
  { shellcheck, sources, catalogue = ownCatalogue() }: SettleOptions,
): Promise<readonly Diagnostic[]> {
  if (shellcheck === undefined) return [];
  const { checkShell } = await import('./check/check-shell.ts');
  return (await checkShell(pipeline, { ask: shellcheck, catalogue, sources })).diagnostics;
}

/**
 * What `// pipec-ignore` in the author's files leaves. Where there is Groovy that could not be read, nobody knows what else would be
 * told, and whether an ignore silences it.
 */
function withoutIgnored(
  found: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  isRead: boolean,
): readonly Diagnostic[] {
  const ignores = [...sources].flatMap(([file, text]) => (mayIgnore(text) ? ignoresInSource(text, file) : []));
  if (ignores.length === 0) return found;
  const known = knownCodes([...rules, ...typeRules], 'recommended', true);
  return applyIgnores(found, ignores, { ...known, isAsked: (code) => isRead && known.isAsked(code) });
}

/** What is told, each once; where two of them would have the same word be another each, nobody knows which is meant. */
function sure(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const texts = new Map<string, Set<string>>();
  const placeOf = ({ span: { file, start, end } }: Edit) => `${start} ${end} ${file}`;
  for (const edit of found.flatMap(({ fix }) => fix?.edits ?? []))
    texts.set(placeOf(edit), (texts.get(placeOf(edit)) ?? new Set()).add(edit.text));
  return once(found).map((one) => {
    const isClear = one.fix?.edits.every((edit) => texts.get(placeOf(edit))!.size === 1) !== false;
    if (isClear) return one;
    const { fix: _, ...told } = one;
    return told;
  });
}

/** What stands in several branches, because a stage around them said it, is told once. */
function once(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set<string>();
  return found.filter(({ code, message, span: { file, start, end } }) => {
    const key = JSON.stringify([code, message, file, start, end]);
    return !told.has(key) && told.add(key);
  });
}

function sorted(found: readonly Diagnostic[]): readonly Diagnostic[] {
  return found.toSorted((a, b) =>
    a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1,
  );
}
