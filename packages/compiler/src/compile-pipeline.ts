import path from 'node:path';
import type { Outcome } from '@pipec/model';
import { compileModel } from './compile-model.ts';
import type { CompiledPipeline, CompileOptions } from './compile.ts';
import { withHeader } from './header.ts';
import type { Loaded, LoadedPipeline } from './load/load.ts';
import { ownCatalogue } from './own-catalogue.ts';
import { print } from './print/print.ts';
import { sourceMap } from './print/source-map.ts';
import type { PodFile } from './settle/write-pods.ts';

/** Makes ready what nearly every pipeline needs. It takes about 20 ms, for which an author's module keeps its caller waiting anyway. */
export async function prepare(): Promise<void> {
  // Its tables are made when they are first asked for.
  ownCatalogue().step('sh');
  ownCatalogue().named('sh');
  await import('@pipec/kubernetes');
}

/** Checks and prints one pipeline of a module; `undefined` where an error was found. */
export async function compilePipeline(
  { name, value }: LoadedPipeline,
  { entry: source, sources }: Loaded,
  options: CompileOptions,
): Promise<Outcome<CompiledPipeline | undefined>> {
  const {
    header = true,
    sourceMap: wantsMap = true,
    outputOf = () => 'Jenkinsfile',
    width,
    pods,
    catalogue,
    clouds,
    shellcheck,
  } = options;
  const file = outputOf(name);
  const { value: settled, diagnostics } = await compileModel(value, {
    sources,
    folder: folderInRepository(file, options),
    ...(pods !== undefined && { pods }),
    ...(catalogue !== undefined && { catalogue }),
    ...(clouds !== undefined && { clouds }),
    ...(shellcheck !== undefined && { shellcheck }),
  });
  if (settled === undefined) return { value: undefined, diagnostics };
  const printed = print(settled.script, width === undefined ? {} : { width });
  const { text, offset } = header ? withHeader(printed.text, { source, file }) : { text: printed.text, offset: 0 };
  const map = wantsMap ? sourceMap({ ...printed, text }, { file, sources, offset }) : undefined;
  const files = header ? settled.files.map((pod) => withPodHeader(pod, file)) : settled.files;
  return { value: { name, text, map, files, model: settled.model }, diagnostics };
}

/** The folder of a file from the top of its repository; the top where it lies outside. */
function folderInRepository(file: string, { root = '.', top = '.' }: CompileOptions): string {
  const way = path.relative(path.resolve(root, top), path.resolve(root, path.dirname(file)));
  const isOutside = way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
  return way === '' || isOutside ? '' : `${way.split(path.sep).join('/')}/`;
}

/** A pod names the file that makes it, so that pipelines of one folder can share it. */
function withPodHeader(pod: PodFile, jenkinsfile: string): PodFile {
  const file = jenkinsfile.slice(0, jenkinsfile.lastIndexOf('/') + 1) + pod.path;
  return { ...pod, text: withHeader(pod.text, { source: pod.source, file, comment: '#' }).text };
}
