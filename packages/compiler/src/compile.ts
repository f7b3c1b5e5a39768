import { isClean } from '@pipec/model';
import type { Cloud } from '@pipec/kubernetes/template';
import type { Diagnostic, Outcome, Pipeline } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { ignoresOfSeveral } from './check/ignores/ignores-of-several.ts';
import type { AskShellcheck } from './check/shell/shellcheck.ts';
import type { KeptBundles } from './load/kept-bundles.ts';
import { load } from './load/load.ts';
import type { WaitingWorker } from './load/run-worker.ts';
import type { PodFile } from './settle/write-pods.ts';

export type { Bundled } from './load/bundle.ts';
export type { KeptBundle, KeptBundles } from './load/kept-bundles.ts';

/** How a pipeline is compiled; what is left out is as `pipec build` has it. */
export interface CompileOptions {
  /** The folder that paths are told from; by default the current one. */
  readonly root?: string;
  /** Whether a source map is made; by default it is. */
  readonly sourceMap?: boolean;
  /** Whether the Jenkinsfile names its source in a header; by default it does. */
  readonly header?: boolean;
  /** Where pods go that do not say it themselves: into the Jenkinsfile (the default), or into a file beside it. */
  readonly pods?: 'inline' | 'file';
  /** The name of pipec's shared library, where the controller has it; the recipes then call it. */
  readonly library?: string | false;
  /** How long the author's module may run, in milliseconds. */
  readonly timeLimit?: number;
  /** The width that lines are kept within where that is possible; by default 120. */
  readonly width?: number;
  /** Takes what the author's module prints; by default it is dropped. */
  readonly onOutput?: (text: string) => void;
  /** A worker that was started before, by `warmWorker`; it is used up. */
  readonly worker?: WaitingWorker;
  /** Where bundles of modules are kept from one process to the next; by default they are not. */
  readonly kept?: KeptBundles;
  /** Where the Jenkinsfile of each export will be, relative to `root`: headers and maps name it. By default `Jenkinsfile`. */
  readonly outputOf?: (name: string) => string;
  /** What the controller offers; by default all plugins that pipec knows. */
  readonly catalogue?: CatalogueIndex;
  /** The Kubernetes clouds of the controller, as `cloudsOf` reads them; where they are not given, nothing is told of their templates. */
  readonly clouds?: readonly Cloud[];
  /** Asks ShellCheck about the scripts of shell steps, as `recommended` has it; without it nobody looks at them. */
  readonly shellcheck?: AskShellcheck;
  /** The top of the repository, relative to `root`, from which Jenkins reads pods in files. By default that is `root`. */
  readonly top?: string;
}

/** One pipeline, as text. */
export interface CompiledPipeline {
  /** The name of the export: `default` or another. */
  readonly name: string;
  readonly text: string;
  /** A source map of version 3 from the Jenkinsfile to the author's files. */
  readonly map: string | undefined;
  /** Files that belong beside the Jenkinsfile. */
  readonly files: readonly PodFile[];
  readonly model: Pipeline;
}

export interface Compiled {
  /** Empty where an error was found. */
  readonly pipelines: readonly CompiledPipeline[];
  /** The author's texts by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
  /** All files that played a part. */
  readonly inputs: readonly string[];
}

/**
 * Compiles the pipelines of a module to Jenkinsfiles.
 *
 * The module is run, in a worker of its own and with a time limit. If anything of severity `error` is found, nothing is printed;
 * warnings do not stop it.
 *
 * @param entry Path of a module that exports `pipeline({ … })`, as its default or under names.
 *
 * @example
 * ```ts
 * import { compile, pretty } from '@pipec/compiler';
 *
 * const { value, diagnostics } = await compile('pipeline.ts');
 * console.error(pretty(diagnostics, (file) => value.sources.get(file)));
 * for (const { text } of value.pipelines) console.log(text);
 * ```
 */
export async function compile(entry: string, options: CompileOptions = {}): Promise<Outcome<Compiled>> {
  const { root, timeLimit, library, onOutput, worker, kept } = options;
  const { value: loaded, diagnostics } = await load(entry, {
    ...(root !== undefined && { root }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(onOutput !== undefined && { onOutput }),
    ...(worker !== undefined && { worker }),
    ...(kept !== undefined && { kept }),
    settings: { library: library === undefined || library === false ? null : library },
    meanwhile: async () => (await import('./compile-pipeline.ts')).prepare(),
  });
  const told: (readonly Diagnostic[])[] = [];
  const pipelines: CompiledPipeline[] = [];
  for (const pipeline of loaded.pipelines) {
    const { compilePipeline } = await import('./compile-pipeline.ts');
    const { value: compiled, diagnostics: found } = await compilePipeline(pipeline, loaded, options);
    told.push(found);
    if (compiled !== undefined) pipelines.push(compiled);
  }
  const found = [...diagnostics, ...ignoresOfSeveral(told, loaded.entry)];
  const { sources, inputs } = loaded;
  return { value: { pipelines: isClean(found) ? pipelines : [], sources, inputs }, diagnostics: found };
}
