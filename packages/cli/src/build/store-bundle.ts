import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeptBundle } from '@pipec/compiler/compile';
import { foldersUpward } from '../files/modules-above.ts';
import { reasonOf } from '../files/reason.ts';
import { tsconfigChain } from '../type-check/tsconfig-chain.ts';
import { modulesIn, stateOf } from './kept-bundles.ts';
import type { StoredBundle } from './kept-bundles.ts';

/** What esbuild looks for in the folder of a module, and in all above it. */
const settingsNames = ['tsconfig.json', 'jsconfig.json', 'package.json'];

/** Writes a bundle to where it is kept. Where that is not possible, or where nobody can tell what it depends on, it is not kept. */
export function storeBundle(place: string, key: string, { bundled, lookedUp, since }: KeptBundle): void {
  const { bundle, imports } = bundled;
  const texts = [...bundled.texts];
  const settings = settingsAround(texts.map(([file]) => file));
  if (bundle === undefined || settings === undefined || settings.some((file) => hasChanged(file, since))) return;
  const textOf = new Map(texts.map(([, text], position) => [text, position]));
  try {
    const stored: StoredBundle = {
      key,
      texts,
      settings: settings.map((file) => [file, stateOf(file)]),
      folders: lookedUp.map((folder) => [folder, modulesIn(folder)]),
      code: bundle.code,
      mappings: bundle.mappings,
      files: bundle.files.map((file) => (file === undefined ? null : { ...file, text: textOf.get(file.text)! })),
      imports,
    };
    writeWhole(place, JSON.stringify(stored));
  } catch (error) {
    reasonOf(error);
  }
}

/** The files that say how modules are read, whether they are there or not; `undefined` where one leads to what cannot be read. */
function settingsAround(modules: readonly string[]): readonly string[] | undefined {
  const folders = new Set(modules.flatMap((file) => foldersUpward(path.dirname(file))));
  const found = [...folders].flatMap((folder) => settingsNames.map((name) => path.join(folder, name)));
  const extended = found
    .filter((file) => !file.endsWith('package.json') && stateOf(file) !== 'none')
    .map((file) => tsconfigChain(file));
  if (extended.includes(undefined)) return undefined;
  return [...new Set([...found, ...extended.flatMap((chain = []) => chain.map(({ file }) => file))])];
}

function hasChanged(file: string, since: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since;
}

/** Whoever reads the file meanwhile has the old one or the new one. */
function writeWhole(place: string, text: string): void {
  mkdirSync(path.dirname(place), { recursive: true });
  const beside = `${place}.${process.pid}`;
  writeFileSync(beside, text);
  renameSync(beside, place);
}
