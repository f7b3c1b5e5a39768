import type { Diagnostic, Outcome } from '@pipec/model';
import type { LoadedPipeline } from './as-pipelines.ts';
import { loadModule } from './load-module.ts';
import type { LoadModuleOptions } from './load-module.ts';

export type { LoadedPipeline } from './as-pipelines.ts';

/** What a module exports, and the files it came from. */
export interface Loaded {
  /** The module's own name in spans. */
  readonly entry: string;
  /** Its pipelines, in the order of its exports; the default export is called `default`. */
  readonly pipelines: readonly LoadedPipeline[];
  /** The author's texts by file, as spans name it. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute paths of all files that played a part, also where the module could not be loaded. */
  readonly inputs: readonly string[];
}

export type LoadOptions = Omit<LoadModuleOptions, 'wanted'>;

/**
 * Loads a module of TypeScript and gives the pipelines that it exports.
 *
 * The module is bundled with what it imports and run in a worker of its own, within limits of time and memory. Spans in the pipelines
 * and in diagnostics are places of the author's files. `pipelines` is empty where an error was found.
 *
 * @param file Path of the module.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = await load('pipeline.ts');
 * for (const { name, value: pipeline } of value.pipelines) console.log(name, pipeline.stages?.stages.length);
 * ```
 */
export async function load(file: string, options: LoadOptions = {}): Promise<Outcome<Loaded>> {
  // The validator of models is loaded while the module runs, and not before: the worker would wait for its bundle.
  const meanwhile = () => Promise.all([import('./as-pipelines.ts'), options.meanwhile?.()]);
  const { value: module, diagnostics } = await loadModule(file, { ...options, wanted: 'pipelines', meanwhile });
  const { sources, inputs } = module;
  const entry = module.entry.file;
  if (module.exports === undefined) return { value: { entry, pipelines: [], sources, inputs }, diagnostics };
  const { asPipelines } = await import('./as-pipelines.ts');
  const { value: pipelines, diagnostics: told } = asPipelines(module.exports, module.entry);
  const found: readonly Diagnostic[] = [...diagnostics, ...told];
  return { value: { entry, pipelines, sources, inputs }, diagnostics: found };
}
