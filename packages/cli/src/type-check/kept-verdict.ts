import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from '../files/reason.ts';

/** That TypeScript found nothing wrong, and all that it went by: while that stays as it is, so does the verdict. */
interface Verdict {
  /** What was asked, in a word: see `keyOf` in check-types.ts. */
  readonly key: string;
  readonly files: readonly Stamp[];
  /** Folders by the names in them that could be modules: a new one may be taken in the place of another. */
  readonly folders: readonly (readonly [folder: string, names: string])[];
}
/** A file, its size, and when it was last changed. */
type Stamp = readonly [file: string, size: number, changed: number];

/** The files that a kept verdict went by; `undefined` where there is none, where it no longer holds, or where nobody can tell. */
export function keptFiles(place: string, key: string): readonly string[] | undefined {
  try {
    const verdict = JSON.parse(readFileSync(place, 'utf8')) as Verdict;
    return verdict.key === key && holds(verdict) ? verdict.files.map(([file]) => file) : undefined;
  } catch {
    return undefined;
  }
}

function holds({ files, folders }: Verdict): boolean {
  return (
    files.every(([file, size, changed]) => {
      const now = statSync(file, { throwIfNoEntry: false });
      return now?.size === size && now.mtimeMs === changed;
    }) && folders.every(([folder, names]) => namesIn(folder) === names)
  );
}

/** What TypeScript went by. */
export interface Seen {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** When it was started, in milliseconds since 1970: what has changed since then it may not have seen, so that nothing is kept. */
  readonly since: number;
}

/** Keeps a verdict. Where that is not possible, TypeScript is asked again. */
export function keepVerdict(place: string, key: string, { files, folders, since }: Seen): void {
  const stamps = files.map((file): Stamp => {
    const { size = 0, mtimeMs = since } = statSync(file, { throwIfNoEntry: false }) ?? {};
    return [file, size, mtimeMs];
  });
  if (stamps.some(([, , changed]) => changed >= since)) return;
  try {
    const verdict: Verdict = { key, files: stamps, folders: folders.map((folder) => [folder, namesIn(folder)]) };
    writeFileSync(place, JSON.stringify(verdict));
  } catch (error) {
    reasonOf(error);
  }
}

/** Of a folder of packages all names, of another those of modules and settings. */
function namesIn(folder: string): string {
  const isOfPackages = path.basename(folder) === '@types';
  return namesOf(folder)
    .filter((name) => isOfPackages || /\.(?:[cm]?[jt]sx?|json)$/.test(name))
    .sort()
    .join('/');
}

function namesOf(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}
