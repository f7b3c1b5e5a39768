import path from 'node:path';
import type { BuildFailure, Message, OutputFile } from 'esbuild';
import { authorsModules } from './authors-modules.ts';
import type { Imported } from './authors-modules.ts';
import { lookedUp } from './looked-up.ts';
import type { BundledFile, BundleMap } from './place.ts';

/** An author's module with all that it imports, as one text. */
export interface Bundle extends BundleMap {
  readonly code: string;
}

/** What came of bundling: also of a bundle that failed, so that its files can be watched and shown. */
export interface Bundled {
  readonly bundle: Bundle | undefined;
  /** Texts by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Modules of packages, which stay outside. */
  readonly imports: readonly Imported[];
  /** The folders in which its modules were looked for, see `lookedUp`; `undefined` where it depends on more than that. */
  readonly lookedUp?: readonly string[] | undefined;
  readonly errors: readonly Message[];
  readonly warnings: readonly Message[];
}

export interface BundleOptions {
  /** The folder that names of files are told from. */
  readonly root: string;
  /** The path of a tsconfig.json in place of the nearest one. */
  readonly tsconfig?: string | undefined;
  /** Finds a module of pipec's own packages, by its specifier. */
  readonly resolveOwn: (specifier: string) => string | undefined;
  /** Modules whose text is given, by specifier. */
  readonly given?: Readonly<Record<string, string>>;
}

/** Bundles a module into memory with esbuild. */
export async function bundleModule(entry: string, options: BundleOptions): Promise<Bundled> {
  // The library costs 8 ms and starts a process; the worker starts meanwhile.
  const { build } = await import('esbuild');
  const { root, tsconfig } = options;
  const modules = authorsModules(options);
  const common = { texts: modules.texts, imports: modules.imports };
  try {
    const { outputFiles, metafile, warnings } = await build({
      entryPoints: [entry],
      absWorkingDir: root,
      outfile: path.join(root, 'bundle.js'),
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
      conditions: [],
      mainFields: ['main'],
      charset: 'utf8',
      legalComments: 'none',
      sourcemap: 'external',
      sourcesContent: false,
      metafile: true,
      logLevel: 'silent',
      define: modules.define,
      plugins: [modules.plugin],
      ...(tsconfig !== undefined && { tsconfig }),
    });
    return {
      ...common,
      bundle: readOutput(outputFiles, root, modules.texts),
      lookedUp: lookedUp({ metafile, root, ...common }),
      errors: [],
      warnings,
    };
  } catch (failure) {
    const { errors, warnings } = failure as Partial<BuildFailure>;
    if (errors === undefined || warnings === undefined) throw failure;
    return { ...common, bundle: undefined, errors, warnings };
  }
}

function readOutput(files: readonly OutputFile[], root: string, texts: ReadonlyMap<string, string>): Bundle {
  const map = files.find(({ path }) => path.endsWith('.map'));
  const code = files.find(({ path }) => path.endsWith('.js'));
  if (map === undefined || code === undefined) throw new Error('esbuild gave no bundle.');
  const { sources, mappings }: { sources: readonly string[]; mappings: string } = JSON.parse(map.text);
  const fileOf = (source: string): BundledFile | undefined => {
    const file = path.resolve(root, source);
    const text = texts.get(file);
    return text === undefined ? undefined : { name: nameOf(file, root), text, own: isOwn(file) };
  };
  return { code: code.text, mappings, files: sources.map(fileOf) };
}

/** A file's name in spans: its path from the root, with `/`. */
export function nameOf(file: string, root: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

function isOwn(file: string): boolean {
  return !file.includes(`${path.sep}node_modules${path.sep}`);
}
