import { availableParallelism } from 'node:os';
import path from 'node:path';
import { shortHash } from '@pipec/compiler/short-hash';
import type { Diagnostic } from '@pipec/model';
import { modulesAbove } from '../files/modules-above.ts';
import { version } from '../version.ts';
import { findTypeScript, installed } from './find-typescript.ts';
import type { TypeScript } from './find-typescript.ts';
import { keptFiles } from './kept-verdict.ts';
import { findTsconfig } from './tsconfig-chain.ts';

/** What TypeScript found in the modules of a build. */
export interface CheckedTypes {
  readonly diagnostics: readonly Diagnostic[];
  /** The author's texts by file, as far as something was found in them. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute paths of the author's files that it went by. */
  readonly inputs: readonly string[];
}

export const nothingChecked: CheckedTypes = { diagnostics: [], sources: new Map(), inputs: [] };

/** Modules that one run of TypeScript checks. */
export interface TypeCheckGroup {
  readonly typescript: TypeScript;
  /** The absolute path of the settings that they come under. */
  readonly tsconfig: string | undefined;
  /** Their absolute paths, sorted. */
  readonly sources: readonly string[];
  /** The folder for what is kept, absolute. */
  readonly cache: string;
}

/**
 * Has modules checked by the TypeScript that is installed where they stand, each group of them in one run. Where none is installed, or
 * no DSL whose types it could read, nothing is checked.
 *
 * @param root The folder that files are told from.
 */
export async function checkTypes(sources: readonly string[], root: string): Promise<CheckedTypes> {
  const groups = groupsOf(sources);
  const checked: CheckedTypes[] = [];
  let next = 0;
  const work = async () => {
    for (let i = next++; i < groups.length; i = next++) checked[i] = await checkGroup(groups[i]!, root);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), groups.length) }, work));
  return {
    diagnostics: checked.flatMap(({ diagnostics }) => diagnostics),
    sources: new Map(checked.flatMap((one) => [...one.sources])),
    inputs: checked.flatMap(({ inputs }) => inputs),
  };
}

async function checkGroup(group: TypeCheckGroup, root: string): Promise<CheckedTypes> {
  const kept = keptFiles(verdictPlace(group), keyOf(group));
  if (kept !== undefined) return { ...nothingChecked, inputs: kept.filter(isAuthors) };
  const { runTypeCheck } = await import('./run-type-check.ts');
  return runTypeCheck(group, root);
}

function groupsOf(sources: readonly string[]): readonly TypeCheckGroup[] {
  const groups = new Map<string, TypeCheckGroup>();
  const folders = new Map<string, Omit<TypeCheckGroup, 'sources'> | undefined>();
  for (const source of sources.filter((file) => /\.[cm]?tsx?$/.test(file)).toSorted()) {
    const folder = path.dirname(source);
    if (!folders.has(folder)) folders.set(folder, surroundingsOf(folder));
    const around = folders.get(folder);
    if (around === undefined) continue;
    const key = JSON.stringify(around);
    groups.set(key, { ...around, sources: [...(groups.get(key)?.sources ?? []), source] });
  }
  return [...groups.values()];
}

/** By what the modules of a folder are checked; `undefined` where they cannot be. */
function surroundingsOf(folder: string): Omit<TypeCheckGroup, 'sources'> | undefined {
  const typescript = findTypeScript(folder);
  if (typescript === undefined || installed('@pipec/dsl', folder) === undefined) return undefined;
  return { typescript, tsconfig: findTsconfig(folder), cache: path.join(modulesAbove(folder)[0]!, '.cache/pipec') };
}

/** Where the verdict on a group is kept. */
export function verdictPlace({ sources, tsconfig, cache }: TypeCheckGroup): string {
  return path.join(cache, `types-${shortHash(JSON.stringify([sources, tsconfig]))}.json`);
}

/** What a verdict depends on besides the files that were read. */
export function keyOf({ sources, tsconfig, typescript }: TypeCheckGroup): string {
  return JSON.stringify([version, typescript, tsconfig, sources]);
}

/** Whether a file is the author's, not one of an installed package. */
export function isAuthors(file: string): boolean {
  return !file.includes(`${path.sep}node_modules${path.sep}`);
}
