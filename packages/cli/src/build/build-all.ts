import { availableParallelism } from 'node:os';
import path from 'node:path';
import { compile } from '@pipec/compiler/compile';
import type { CompiledPipeline, CompileOptions } from '@pipec/compiler/compile';
import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome } from '@pipec/model';
import type { WantedFile } from '../files/write-files.ts';
import type { PlannedSource } from './find-pipelines.ts';
import { keptBundles } from './kept-bundles.ts';
import { sameOutput } from './messages.ts';
import { outputName } from './output-name.ts';
import type { Plan } from './plan.ts';
import { takeSpareWorker } from './spare-worker.ts';

/** A file that a build gives. */
export interface BuildOutput extends WantedFile {
  readonly kind: 'jenkinsfile' | 'map' | 'pod';
  /** The name of the module that it was made from, as spans have it. */
  readonly source: string;
}

/** What came of a build. */
export interface Built {
  /** Empty where an error was found. */
  readonly outputs: readonly BuildOutput[];
  /** Texts by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
  /** For each planned source, the absolute paths of all files that played a part. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
}

/** What goes on during a build. */
export interface BuildEvents {
  /** Takes what authors' modules print. */
  readonly onOutput: (text: string) => void;
  /** Is told when a source is done. */
  readonly onDone?: (done: number, all: number) => void;
}

/** What came of one source. */
interface BuiltSource extends Built {
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds all sources of a plan in memory, several at a time; what is told is in the order of the plan. */
export async function buildAll(plan: Plan, events: BuildEvents): Promise<Outcome<Built>> {
  const { sources } = plan;
  const results: BuiltSource[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    for (let i = next++; i < sources.length; i = next++) {
      results[i] = await buildOne(sources[i]!, plan, events.onOutput);
      events.onDone?.(++done, sources.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), sources.length) }, work));
  return together(results, plan.root);
}

async function buildOne(source: PlannedSource, plan: Plan, onOutput: (text: string) => void): Promise<BuiltSource> {
  const jenkinsfileOf = (name: string) => path.join(source.outputFolder, outputName(path.basename(source.path), name));
  const worker = takeSpareWorker();
  const { value, diagnostics } = await compile(source.path, {
    ...compileOptions(plan),
    ...(worker !== undefined && { worker }),
    kept: keptBundles,
    onOutput,
    outputOf: (name) => namedFrom(plan.root, jenkinsfileOf(name)),
  });
  const module = namedFrom(plan.root, source.path);
  const outputs = value.pipelines.flatMap((pipeline) =>
    outputsOf(pipeline, jenkinsfileOf(pipeline.name), { within: source.within, source: module }),
  );
  return { outputs, sources: value.sources, inputs: new Map([[source.path, value.inputs]]), diagnostics };
}

function compileOptions({ root, top, config, catalogue, clouds, shellcheck }: Plan): CompileOptions {
  const { pods, library, sourceMap, header, width, timeLimit } = config;
  return {
    root,
    top,
    ...(pods !== undefined && { pods }),
    ...(library !== undefined && { library }),
    ...(sourceMap !== undefined && { sourceMap }),
    ...(header !== undefined && { header }),
    ...(width !== undefined && { width }),
    ...(timeLimit !== undefined && { timeLimit }),
    ...(catalogue !== undefined && { catalogue }),
    ...(clouds !== undefined && { clouds }),
    ...(shellcheck !== undefined && { shellcheck: shellcheck.ask }),
  };
}

/** The Jenkinsfile, its map and its pods. */
function outputsOf(
  { text, map, files }: CompiledPipeline,
  jenkinsfile: string,
  { within: folder, source }: { readonly within: string; readonly source: string },
): readonly BuildOutput[] {
  const common = { folder, source };
  const pods = files.map((pod): BuildOutput => {
    return { ...common, kind: 'pod', path: path.join(path.dirname(jenkinsfile), pod.path), text: pod.text };
  });
  return [
    { ...common, kind: 'jenkinsfile', path: jenkinsfile, text },
    ...(map === undefined ? [] : [{ ...common, kind: 'map' as const, path: `${jenkinsfile}.map`, text: map }]),
    ...pods,
  ];
}

function together(results: readonly BuiltSource[], root: string): Outcome<Built> {
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  const sources = new Map(results.flatMap((result) => [...result.sources]));
  const inputs = new Map(results.flatMap((result) => [...result.inputs]));
  const { value: outputs, diagnostics: clashes } = apart(
    results.flatMap((result) => result.outputs),
    root,
  );
  const diagnostics = [...found, ...clashes];
  return { value: { outputs: isClean(diagnostics) ? outputs : [], sources, inputs }, diagnostics };
}

/** Files of one name must be of one text too, as a pod that pipelines share. */
function apart(outputs: readonly BuildOutput[], root: string): Outcome<readonly BuildOutput[]> {
  const byPath = new Map<string, BuildOutput>();
  const found: Diagnostic[] = [];
  for (const output of outputs) {
    const first = byPath.get(output.path);
    if (first === undefined) byPath.set(output.path, output);
    else if (output.kind === 'jenkinsfile' || (output.kind === 'pod' && output.text !== first.text)) {
      const span = { file: output.source, start: 0, end: 0 };
      found.push(sameOutput(namedFrom(root, output.path), first.source, span));
    }
  }
  return { value: [...byPath.values()], diagnostics: found };
}

/** A file's name in spans and reports: its path from the root, with `/`. */
export function namedFrom(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}
