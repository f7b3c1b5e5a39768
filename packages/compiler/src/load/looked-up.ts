import path from 'node:path';
import type { Metafile } from 'esbuild';
import { isOwnPackage } from './authors-modules.ts';
import type { Imported } from './authors-modules.ts';

/** What is known of a bundle when it has been made. */
export interface MadeOf {
  readonly metafile: Metafile;
  readonly root: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly imports: readonly Imported[];
}

/**
 * The folders, as absolute paths, in which esbuild looked for the author's modules: a new file in one of them may be taken in the place
 * of another.
 *
 * @returns `undefined` where more has played a part than the author's texts and pipec's own packages: a package, an alias, a link, a
 * file of another kind. Nobody can say then what the bundle depends on.
 */
export function lookedUp({ metafile, root, texts, imports }: MadeOf): readonly string[] | undefined {
  if (!imports.every(({ specifier }) => isOwnPackage(specifier))) return undefined;
  const folders = new Set<string>();
  for (const [name, input] of Object.entries(metafile.inputs)) {
    if (isMeta(name)) continue;
    const file = path.resolve(root, name);
    if (!texts.has(file)) return undefined;
    for (const imported of input.imports) {
      if (imported.external === true || isMeta(imported.path)) continue;
      const wanted = asWritten(file, imported.original ?? '');
      const found = path.resolve(root, imported.path);
      if (wanted === undefined || !isBelow(found, wanted)) return undefined;
      folders.add(path.dirname(wanted)).add(path.dirname(found));
    }
  }
  return [...folders];
}

/** The module that gives the place of a file, which is made of nothing but its path. */
function isMeta(name: string): boolean {
  return name.startsWith('meta:');
}

/** The path that a relative import names. */
function asWritten(importer: string, specifier: string): string | undefined {
  return /^\.{1,2}(?:\/|$)/.test(specifier) ? path.resolve(path.dirname(importer), specifier) : undefined;
}

/** Whether what was found bears the path that was written, with another ending or as a folder; a link leads elsewhere. */
function isBelow(found: string, written: string): boolean {
  const stem = written.slice(0, written.length - path.extname(written).length);
  return found === written || [`${written}.`, written + path.sep, `${stem}.`].some((head) => found.startsWith(head));
}
