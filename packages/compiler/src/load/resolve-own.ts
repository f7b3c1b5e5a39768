import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Finds modules of pipec's own packages: those that the author installed, or else those of the compiler itself. */
export function ownResolver(entry: string): (specifier: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (specifier) => {
    if (!known.has(specifier)) known.set(specifier, resolved(entry, specifier) ?? resolved(import.meta.url, specifier));
    return known.get(specifier);
  };
}

/**
 * Where a module lies, as seen from another. Node's own way is asked second: it knows other layouts, and the first question takes it
 * 5 ms.
 */
function resolved(from: string, specifier: string): string | undefined {
  try {
    const file = from.startsWith('file:') ? fileURLToPath(from) : from;
    return installed(path.dirname(file), specifier) ?? createRequire(from).resolve(specifier);
  } catch {
    return undefined;
  }
}

/** What a package's `exports` say of a module, in the `node_modules` that is nearest above a folder and has the package. */
function installed(folder: string, specifier: string): string | undefined {
  const [scope, name, ...rest] = specifier.split('/');
  const home = path.join(folder, 'node_modules', `${scope}/${name}`);
  const manifest = textOf(path.join(home, 'package.json'));
  if (manifest === undefined) {
    const above = path.dirname(folder);
    return above === folder ? undefined : installed(above, specifier);
  }
  const { exports }: { exports?: Readonly<Record<string, { readonly default?: unknown } | undefined>> } =
    JSON.parse(manifest);
  const file = exports?.[['.', ...rest].join('/')]?.default;
  return typeof file === 'string' ? realpathSync.native(path.join(home, file)) : undefined;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** The script beside the DSL's modules that holds them all; `undefined` where it was built without one. */
export function ownScript(dsl: string | undefined): string | undefined {
  const file = dsl === undefined ? undefined : path.join(path.dirname(dsl), 'as-script.cjs');
  return file !== undefined && existsSync(file) ? file : undefined;
}

/** The folders of the DSL and of the packages whose functions it passes on, as URLs. */
export function ownHomes(dsl: string | undefined): readonly string[] {
  if (dsl === undefined) return [];
  const kubernetes = resolved(dsl, '@pipec/kubernetes');
  return [dsl, kubernetes].flatMap((file) => (file === undefined ? [] : [packageHome(file)]));
}

/** The folder of the package that a file belongs to: what stands above its `dist` or `src`. */
function packageHome(file: string): string {
  const parts = file.split(path.sep);
  const inside = parts.findLastIndex((part) => part === 'dist' || part === 'src');
  const folder = inside < 0 ? path.dirname(file) : parts.slice(0, inside).join(path.sep);
  return pathToFileURL(folder + path.sep).href;
}
