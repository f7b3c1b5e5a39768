import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { shortHash } from '@pipec/compiler/short-hash';
import type { Bundled, KeptBundles } from '@pipec/compiler/compile';
import { modulesAbove } from '../files/modules-above.ts';
import { version } from '../version.ts';

/** A bundle on the disk, and all that it was made from. While that stays as it is, so does the bundle. */
export interface StoredBundle {
  /** What was asked, in a word. */
  readonly key: string;
  /** The author's files by their absolute paths, with their texts. */
  readonly texts: readonly (readonly [file: string, text: string])[];
  /** Settings that esbuild reads or would read, each with its state. */
  readonly settings: readonly (readonly [file: string, state: string])[];
  /** Folders by the names in them that could be modules: a new one may be taken in the place of another. */
  readonly folders: readonly (readonly [folder: string, names: string])[];
  readonly code: string;
  readonly mappings: string;
  /** The files of the map: positions in `texts`, and whether each is the author's own. */
  readonly files: readonly ({ readonly name: string; readonly text: number; readonly own: boolean } | null)[];
  readonly imports: Bundled['imports'];
}

/** Bundles that are kept beside what is installed, in `node_modules/.cache/pipec`, from one build to the next. */
export const keptBundles: KeptBundles = {
  find(entry, root) {
    const place = placeOf(entry, root);
    try {
      const stored = place === undefined ? undefined : (JSON.parse(readFileSync(place, 'utf8')) as StoredBundle);
      return stored?.key === keyOf(entry, root) && holds(stored) ? asBundled(stored) : undefined;
    } catch {
      // What is not there, or broken, is made anew.
      return undefined;
    }
  },
  async keep(entry, root, made) {
    const place = placeOf(entry, root);
    if (place === undefined) return;
    const { storeBundle } = await import('./store-bundle.ts');
    storeBundle(place, keyOf(entry, root), made);
  },
};

/** Where the bundle of a module is kept; `undefined` where nothing is installed above it. */
function placeOf(entry: string, root: string): string | undefined {
  const [modules] = modulesAbove(path.dirname(entry));
  return modules === undefined
    ? undefined
    : path.join(modules, '.cache/pipec', `bundle-${shortHash(keyOf(entry, root))}.json`);
}

/** A bundle names files as they are seen from the root, and places of modules by their absolute paths. */
function keyOf(entry: string, root: string): string {
  return JSON.stringify([version, entry, root]);
}

function holds({ texts, settings, folders }: StoredBundle): boolean {
  return (
    texts.every(([file, text]) => readFileSync(file, 'utf8') === text) &&
    settings.every(([file, state]) => stateOf(file) === state) &&
    folders.every(([folder, names]) => modulesIn(folder) === names)
  );
}

/** The state of a file: its size and when it was last changed; a word of its own for one that is not there. */
export function stateOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'none' : `${stats.size} ${stats.mtimeMs}`;
}

/** The names in a folder that esbuild could take for modules or for settings. */
export function modulesIn(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /\.(?:[cm]?[jt]sx?|json)$/.test(name))
    .sort()
    .join('/');
}

function asBundled({ texts, files, code, mappings, imports }: StoredBundle): Bundled {
  const bundled = files.map((file) => file && { ...file, text: texts[file.text]![1] });
  return {
    bundle: { code, mappings, files: bundled.map((file) => file ?? undefined) },
    texts: new Map(texts),
    imports,
    errors: [],
    warnings: [],
  };
}
