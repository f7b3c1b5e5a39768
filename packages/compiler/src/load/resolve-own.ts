import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Finds modules of pipec's own packages: those that the author installed, or else those of the compiler itself. */
export function ownResolver(entry: string): (specifier: string) => string | undefined {
  const [authors, ours] = [createRequire(entry), createRequire(import.meta.url)];
  const known = new Map<string, string | undefined>();
  return (specifier) => {
    if (!known.has(specifier)) known.set(specifier, resolved(authors, specifier) ?? resolved(ours, specifier));
    return known.get(specifier);
  };
}

function resolved(require: NodeJS.Require, specifier: string): string | undefined {
  try {
    return require.resolve(specifier);
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
  const kubernetes = resolved(createRequire(dsl), '@pipec/kubernetes');
  return [dsl, kubernetes].flatMap((file) => (file === undefined ? [] : [packageHome(file)]));
}

/** The folder of the package that a file belongs to: what stands above its `dist` or `src`. */
function packageHome(file: string): string {
  const parts = file.split(path.sep);
  const inside = parts.findLastIndex((part) => part === 'dist' || part === 'src');
  const folder = inside < 0 ? path.dirname(file) : parts.slice(0, inside).join(path.sep);
  return pathToFileURL(folder + path.sep).href;
}
