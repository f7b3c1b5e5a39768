import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What can be imported of a package that is installed for a folder, or comes with the compiler: `['@pipec/dsl', '@pipec/dsl/recipes']`.
 * `undefined` where there is no such package, or where it says nothing of it.
 */
export function packageEntries(folder: string, name: string): readonly string[] | undefined {
  const manifest = manifestOf(folder, name) ?? manifestOf(path.dirname(fileURLToPath(import.meta.url)), name);
  if (manifest === undefined) return undefined;
  const { exports }: { exports?: unknown } = JSON.parse(manifest);
  if (typeof exports !== 'object' || exports === null) return undefined;
  return Object.keys(exports).flatMap((entry) => (/^\.(?:$|\/[^*]*$)/.test(entry) ? [name + entry.slice(1)] : []));
}

/** The manifest of a package, in the `node_modules` that is nearest above a folder and has it. */
function manifestOf(folder: string, name: string): string | undefined {
  try {
    return readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8');
  } catch {
    const above = path.dirname(folder);
    return above === folder ? undefined : manifestOf(above, name);
  }
}
