import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isClean, nearest } from '@pipec/model';
import type { Diagnostic, Outcome } from '@pipec/model';
import type { Entry } from './as-pipelines.ts';
import type { Imported } from './authors-modules.ts';
import { bundleModule, nameOf } from './bundle.ts';
import type { Bundled, BundleOptions } from './bundle.ts';
import { endingFaults } from './ending-faults.ts';
import { entriesOf, esbuildFaults } from './esbuild-faults.ts';
import type { KeptBundles } from './kept-bundles.ts';
import { notFound, unreadable } from './messages.ts';
import { realPath } from './real-path.ts';
import { ownHomes, ownResolver, ownScript } from './resolve-own.ts';
import { memoryLimit as usualMemory, startWorker } from './run-worker.ts';
import type { WaitingWorker } from './run-worker.ts';
import type { Exported, Job } from './worker/protocol.ts';

export interface LoadModuleOptions {
  /** The folder that names of files are told from; by default the current one. */
  readonly root?: string;
  /** Whether the pipelines among the exports are wanted (the default), or the default export whatever it is. */
  readonly wanted?: Job['wanted'];
  /** How long the module may run, in milliseconds; by default 10,000. */
  readonly timeLimit?: number;
  /** How much memory it may use, in megabytes; by default 1,024. */
  readonly memoryLimit?: number;
  /** What recipes read, such as the name of the shared library. */
  readonly settings?: unknown;
  /** Takes what the module prints; by default it is dropped. */
  readonly onOutput?: (text: string) => void;
  /** Is called when the module has begun to run, for work of the caller's that can be done meanwhile. */
  readonly meanwhile?: () => Promise<unknown>;
  /** A worker that was started before, and is used up. */
  readonly worker?: WaitingWorker;
  /** Where bundles are kept; by default nothing is. */
  readonly kept?: KeptBundles;
  /** The path of a tsconfig.json in place of the nearest one. */
  readonly tsconfig?: string;
  /** Modules whose text is given, by specifier. */
  readonly given?: Readonly<Record<string, string>>;
}

/** A module that was run. */
export interface LoadedModule {
  readonly entry: Entry;
  /** Its exports; `undefined` where it could not be loaded. */
  readonly exports: readonly Exported[] | undefined;
  readonly sources: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
}

/** Bundles a module and runs it; its exports are plain data. */
export async function loadModule(entry: string, options: LoadModuleOptions = {}): Promise<Outcome<LoadedModule>> {
  const root = realPath(path.resolve(options.root ?? '.'));
  const file = realPath(path.resolve(root, entry));
  const name = nameOf(file, root);
  const text = readEntry(file);
  if (text === undefined) {
    const fault = existsSync(file) ? unreadable(name) : notFound(name, nearestFile(file, root));
    return { value: failed({ file: name, text: '' }, [file]), diagnostics: [fault] };
  }

  const resolveOwn = ownResolver(file);
  const worker = options.worker ?? startWorker(options.memoryLimit);
  const dsl = resolveOwn('@pipec/dsl');
  const script = ownScript(dsl);
  worker.preload(script === undefined ? ownModules(text, resolveOwn) : [], script);
  const { bundled, keep } = await bundleOnce(file, { ...options, root, resolveOwn }, worker);
  const author: Entry = { file: name, text: bundled.texts.get(file) ?? text };
  const sources = new Map([...bundled.texts].map(([path, content]) => [nameOf(path, root), content]));
  const inputs = [...new Set([file, ...bundled.texts.keys()])];
  const faults = esbuildFaults(bundled, root, file);
  if (bundled.bundle === undefined) {
    worker.stop();
    return { value: { entry: author, exports: undefined, sources, inputs }, diagnostics: faults };
  }

  const homes = ownHomes(dsl);
  const usesScript = script !== undefined && holdsAll(script, bundled.imports);
  const { settings, wanted = 'pipelines' } = options;
  const running = worker.run(
    { ...bundled.bundle, entry: file, usesScript, wanted, homes, settings },
    limitsOf(options),
  );
  const [ending] = await Promise.all([running, options.meanwhile?.(), keep?.()]);
  const found: readonly Diagnostic[] = [
    ...faults,
    ...endingFaults(ending, { bundled, root, entry: author, ...limitsOf(options) }),
  ];
  const exports = ending.kind === 'done' && isClean(found) ? ending.exports : undefined;
  return { value: { entry: author, exports, sources, inputs }, diagnostics: found };
}

function limitsOf({ timeLimit = 10_000, memoryLimit = usualMemory, onOutput = () => {} }: LoadModuleOptions) {
  return { timeLimit, memoryLimit, onOutput };
}

/** A bundle, and what keeps it for the next time, where it can be kept. */
interface BundledOnce {
  readonly bundled: Bundled;
  readonly keep?: () => Promise<void>;
}

/** Bundles a module, unless its bundle is kept and would be the same. */
async function bundleOnce(
  file: string,
  options: LoadModuleOptions & BundleOptions,
  worker: WaitingWorker,
): Promise<BundledOnce> {
  const { root, resolveOwn } = options;
  // What else may be given is not what a bundle is kept for.
  const kept = options.given === undefined && options.tsconfig === undefined ? options.kept : undefined;
  const found = kept?.find(file, root);
  if (found?.imports.every((one) => leadsThere(one, resolveOwn)) === true) return { bundled: found };
  const since = Date.now();
  const bundled = await bundleOrStop(file, options, worker);
  const { lookedUp, warnings } = bundled;
  if (kept === undefined || lookedUp === undefined || warnings.length > 0) return { bundled };
  return { bundled, keep: () => kept.keep(file, root, { bundled, lookedUp, since }) };
}

/** Whether an import of a package of pipec's leads where it led before. */
function leadsThere({ specifier, url }: Imported, resolveOwn: BundleOptions['resolveOwn']): boolean {
  const place = resolveOwn(specifier);
  return place !== undefined && (place === url || pathToFileURL(place).href === url);
}

async function bundleOrStop(
  file: string,
  options: Parameters<typeof bundleModule>[1],
  worker: WaitingWorker,
): Promise<Bundled> {
  try {
    return await bundleModule(file, options);
  } catch (error) {
    worker.stop();
    throw error;
  }
}

function readEntry(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function failed(entry: Entry, inputs: readonly string[]): LoadedModule {
  return { entry, exports: undefined, sources: new Map(), inputs };
}

/** A file beside it with a name like that, as seen from the root. */
function nearestFile(file: string, root: string): string | undefined {
  const folder = path.dirname(file);
  if (!existsSync(folder)) return undefined;
  const near = nearest(path.basename(file), entriesOf(folder));
  return near === undefined ? undefined : nameOf(path.join(folder, near), root);
}

/** Whether nothing is imported but the DSL, which a package could import once more, and what Node brings. */
function holdsAll(script: string, imports: readonly Imported[]): boolean {
  const folder = pathToFileURL(path.dirname(script) + path.sep).href;
  return imports.every(({ url }) => url.startsWith(folder));
}

/** The modules of pipec's own packages that a text imports, as URLs. */
function ownModules(text: string, resolveOwn: (specifier: string) => string | undefined): readonly string[] {
  const specifiers = new Set([...text.matchAll(/['"](@pipec\/[\w/-]+)['"]/g)].map(([, specifier]) => specifier!));
  return [...specifiers].flatMap((specifier) => {
    const found = resolveOwn(specifier);
    return found === undefined ? [] : [pathToFileURL(found).href];
  });
}
