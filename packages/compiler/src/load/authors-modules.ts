import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';
import type { BundleOptions } from './bundle.ts';

/** An import of a package that stays outside of the bundle. */
export interface Imported {
  /** As the author wrote it. */
  readonly specifier: string;
  /** The path of the module that imports it. */
  readonly importer: string;
  /** What the bundle imports in its place. */
  readonly url: string;
}

/** How esbuild is to read an author's modules, and what it read. */
export interface AuthorsModules {
  readonly plugin: Plugin;
  readonly define: Readonly<Record<string, string>>;
  readonly texts: ReadonlyMap<string, string>;
  readonly imports: readonly Imported[];
}

// A module knows where it stands by these words. In a bundle they would all mean the bundle, so each is bound to a name that a
// module made for its file exports.
const define = {
  'import.meta.url': 'pipec_meta_url',
  'import.meta.filename': 'pipec_meta_filename',
  'import.meta.dirname': 'pipec_meta_dirname',
  __filename: 'pipec_meta_filename',
  __dirname: 'pipec_meta_dirname',
};
const asksForPlace = /\bimport\s*\.\s*meta\b|\b__(?:dir|file)name\b/;
const metaPrefix = 'pipec-meta:';

/** Packages that must be one instance for the whole pipeline, whoever imports them. */
const ownPackage = /^@pipec\//;

/** Whether a specifier names a package of pipec. */
export function isOwnPackage(specifier: string): boolean {
  return ownPackage.test(specifier);
}

const sourceFile = /\.(?:[cm]?tsx?|jsx)$/;

/** Marks questions of our own, which must not be answered by asking again. */
const asked = {};

/**
 * Reads an author's modules: TypeScript and relative imports go into the bundle, packages of JavaScript stay outside at their
 * absolute place.
 */
export function authorsModules({ resolveOwn, given = {} }: BundleOptions): AuthorsModules {
  const texts = new Map<string, string>();
  const imports: Imported[] = [];

  const resolveBare = async (build: PluginBuild, args: OnResolveArgs): Promise<OnResolveResult | undefined> => {
    const { path: specifier, importer, kind, namespace, resolveDir } = args;
    if (args.pluginData === asked || kind === 'entry-point') return undefined;
    if (Object.hasOwn(given, specifier)) return { path: specifier, namespace: 'given' };
    const own = isOwnPackage(specifier) ? resolveOwn(specifier) : undefined;
    const found =
      own ?? (await resolvedPath(build, specifier, { importer, kind, namespace, resolveDir, pluginData: asked }));
    if (found === undefined || isBundled(found)) return undefined;
    // require() knows paths only, import of a path would be relative on Windows.
    const url = kind.startsWith('require') ? found : pathToFileURL(found).href;
    imports.push({ specifier, importer, url });
    return { path: url, external: true };
  };

  const plugin: Plugin = {
    name: 'pipec',
    setup(build) {
      build.onResolve({ filter: /^pipec-meta:/ }, ({ path }) => ({
        path: path.slice(metaPrefix.length),
        namespace: 'meta',
      }));
      build.onLoad({ filter: /^/, namespace: 'meta' }, ({ path }) => ({ contents: metaModule(path) }));
      build.onLoad({ filter: /^/, namespace: 'given' }, ({ path }) => ({ contents: given[path]! }));
      build.onResolve({ filter: /^[^./]/ }, (args) => resolveBare(build, args));
      build.onLoad({ filter: /\.(?:[cm]?[jt]sx?|json)$/, namespace: 'file' }, ({ path: file }) => {
        const text = readFileSync(file, 'utf8');
        texts.set(file, text);
        return { contents: withPlace(file, text), loader: loaderOf(file) };
      });
    },
  };
  return { plugin, define, texts, imports };
}

async function resolvedPath(build: PluginBuild, specifier: string, question: Parameters<PluginBuild['resolve']>[1]) {
  const { errors, external, path } = await build.resolve(specifier, question);
  // What is not found esbuild tells by itself, at the place of the import.
  return errors.length > 0 || external ? undefined : path;
}

function isBundled(file: string): boolean {
  return sourceFile.test(file) || file.endsWith('.json');
}

/** The module that gives a file's place is imported at its end, so that the places of all it says stay as they are. */
function withPlace(file: string, text: string): string {
  if (file.endsWith('.json') || !asksForPlace.test(text)) return text;
  const names = ['url', 'filename', 'dirname'].map((name) => `pipec_meta_${name}`).join(', ');
  return `${text}\nimport { ${names} } from ${JSON.stringify(metaPrefix + file)};`;
}

function metaModule(file: string): string {
  return [
    `export const pipec_meta_url = ${JSON.stringify(pathToFileURL(file).href)};`,
    `export const pipec_meta_filename = ${JSON.stringify(file)};`,
    `export const pipec_meta_dirname = ${JSON.stringify(path.dirname(file))};`,
  ].join('\n');
}

const loaders: Readonly<Record<string, Loader>> = { mjs: 'js', cjs: 'js', mts: 'ts', cts: 'ts' };

function loaderOf(file: string): Loader {
  const ending = path.extname(file).slice(1);
  return loaders[ending] ?? (ending as Loader);
}
