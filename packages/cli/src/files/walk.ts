import { readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { readIgnoreRules } from './ignore-rules.ts';
import type { IgnoreRules } from './ignore-rules.ts';
import { reasonOf } from './reason.ts';
import { repositoryTop } from './repository-top.ts';

/** The rules of a folder's `.gitignore`, and the folder. */
interface PlacedRules {
  readonly folder: string;
  readonly rules: IgnoreRules;
}

/** Folders that hold nothing of an author's own. */
const passedOver = new Set(['node_modules', '.git']);

/**
 * The files below a folder, sorted folder by folder, as paths from it with `/`. What a `.gitignore` leaves out is left out, in the
 * folder and, within a repository, around it. Links are not followed.
 *
 * @throws UsageError for a folder that cannot be read: what stands in it would be missed.
 */
export function* walk(folder: string): Generator<string> {
  const top = repositoryTop(folder) ?? folder;
  const way = path.relative(top, folder).split(path.sep);
  const around = way.map((_, i) => path.join(top, ...way.slice(0, i)));
  const rules = around.flatMap((one) => (one === folder ? [] : rulesIn(one)));
  yield* below(folder, '', rules);
}

function* below(root: string, inside: string, around: readonly PlacedRules[]): Generator<string> {
  const folder = path.join(root, inside);
  const entries = entriesOf(folder);
  const rules = entries.some(({ name }) => name === '.gitignore') ? [...around, ...rulesIn(folder)] : around;
  for (const entry of entries) {
    const isFolder = entry.isDirectory();
    if ((!isFolder && !entry.isFile()) || (isFolder && passedOver.has(entry.name))) continue;
    if (isIgnored(path.join(folder, entry.name), isFolder, rules)) continue;
    const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (isFolder) yield* below(root, name, rules);
    else yield name;
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw new UsageError(`Cannot read the folder '${folder}': ${reasonOf(error)}.`);
  }
}

function rulesIn(folder: string): readonly PlacedRules[] {
  try {
    return [{ folder, rules: readIgnoreRules(readFileSync(path.join(folder, '.gitignore'), 'utf8')) }];
  } catch {
    return [];
  }
}

/** The rules of the nearest folder that says anything decide. */
function isIgnored(file: string, isFolder: boolean, rules: readonly PlacedRules[]): boolean {
  for (const { folder, rules: said } of rules.toReversed()) {
    const answer = said.says(path.relative(folder, file).split(path.sep).join('/'), isFolder);
    if (answer !== undefined) return answer;
  }
  return false;
}
