import type { Cloud } from '@pipec/kubernetes/template';
import { allNeeds, noNeeds } from '@pipec/platform';
import type { Needs } from '@pipec/platform';
import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome, Pipeline, Span } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { checkFileWithPods } from './check-file.ts';
import { needsIn } from './check/needs/needs-in.ts';
import type { Part } from './check/rule.ts';
import { compileModel } from './compile-model.ts';
import { declareAll } from './declare/declare.ts';
import { load } from './load/load.ts';
import { locate } from './load/locate.ts';
import { ownCatalogue } from './own-catalogue.ts';
import { parse } from './parse/parse.ts';
import { readGroovy } from './read-groovy.ts';
import { flattenParallel } from './settle/flatten-parallel.ts';
import { placeSections } from './settle/place-sections.ts';

/** What pipelines ask of a platform, and the texts that they were read from. */
export interface ReadNeeds {
  readonly needs: Needs;
  /** Texts by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute paths of all files that played a part. */
  readonly inputs: readonly string[];
}

export interface NeedsOptions {
  /** The Kubernetes clouds of the controller: what pipelines inherit from them is checked on the way. */
  readonly clouds?: readonly Cloud[];
  readonly catalogue?: CatalogueIndex;
}

/**
 * Reads what the pipelines of a module ask of the platform that they run on. The module is run as a build runs it, and checked.
 *
 * @example
 * ```ts
 * const { value } = await moduleNeeds('pipeline.ts', { root: process.cwd() });
 * value.needs.claims; // [{ name: 'maven-cache', span: { file: 'pipeline.ts', … }, … }]
 * ```
 */
export async function moduleNeeds(
  entry: string,
  { root, timeLimit, ...options }: NeedsOptions & { readonly root?: string; readonly timeLimit?: number } = {},
): Promise<Outcome<ReadNeeds>> {
  const { value: loaded, diagnostics } = await load(entry, {
    ...(root !== undefined && { root }),
    ...(timeLimit !== undefined && { timeLimit }),
  });
  const { sources, inputs } = loaded;
  const read = await Promise.all(loaded.pipelines.map(({ value }) => modelNeeds(value, sources, options)));
  const needs = allNeeds(read.map(({ value }) => value));
  return {
    value: { needs, sources, inputs },
    diagnostics: [...diagnostics, ...read.flatMap((one) => one.diagnostics)],
  };
}

async function modelNeeds(
  pipeline: Pipeline,
  sources: ReadonlyMap<string, string>,
  { clouds, catalogue = ownCatalogue() }: NeedsOptions,
): Promise<Outcome<Needs>> {
  const compiled = await compileModel(pipeline, { sources, catalogue, ...(clouds && { clouds }) });
  const diagnostics = withTemplates(compiled.diagnostics);
  if (!isClean(diagnostics)) return { value: noNeeds, diagnostics };
  const place = (span: Span, part: readonly Part[]): Span => {
    const text = sources.get(span.file);
    return text === undefined ? span : locate(text, span, part);
  };
  const { value: read } = await readGroovy(placeSections(pipeline, place), sources);
  return { value: needsIn(flattenParallel(read).value, { catalogue, locate: place }), diagnostics };
}

/**
 * The same of a Jenkinsfile, declarative or scripted.
 *
 * @param files Reads a file of the repository, such as the one that `yamlFile` names.
 */
export async function fileNeeds(
  text: string,
  file: string,
  {
    clouds,
    catalogue = ownCatalogue(),
    files,
  }: NeedsOptions & { readonly files?: (path: string) => string | undefined } = {},
): Promise<Outcome<Needs>> {
  const checked = await checkFileWithPods(text, file, {
    catalogue,
    ...(clouds && { clouds }),
    ...(files && { files }),
  });
  // What `pipec lint` warns of in a file by itself is left to it.
  const diagnostics = withTemplates(checked.diagnostics).filter(
    ({ code, severity }) => severity === 'error' || ofPlatform.has(code),
  );
  const { value: script, diagnostics: syntax } = parse(text, file);
  if (!isClean(syntax)) return { value: noNeeds, diagnostics };
  const { value: pipelines } = declareAll(script, { text });
  const roots = pipelines.length > 0 ? pipelines : [script];
  return {
    value: allNeeds(roots.map((root) => needsIn(root, { catalogue, ...(files && { files }) }))),
    diagnostics,
  };
}

/** What is only known of a pipeline together with its platform. */
const ofPlatform: ReadonlySet<string> = new Set([
  'kubernetes/unknown-cloud',
  'kubernetes/unknown-template',
  'kubernetes/overridden-container',
]);

/** Jenkins passes over a template that it does not find; who holds a pipeline against its platform wants it to be there. */
function withTemplates(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((one) => (one.code === 'kubernetes/unknown-template' ? { ...one, severity: 'error' } : one));
}
