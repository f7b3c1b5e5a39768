import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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

/** The files that a kept verdict went by; `undefined` where there is none, or where it no longer holds. */
export function keptFiles(place: string, key: string): readonly string[] | undefined {
  const verdict = read(place);
  if (verdict?.key !== key) return undefined;
  const holds =
    verdict.files.every(([file, size, changed]) => {
      const now = statSync(file, { throwIfNoEntry: false });
      return now?.size === size && now.mtimeMs === changed;
    }) && verdict.folders.every(([folder, names]) => namesIn(folder) === names);
  return holds ? verdict.files.map(([file]) => file) : undefined;
}

/**
 * Keeps a verdict.
 *
 * @param since When TypeScript was started, in milliseconds since 1970. What has changed since then it may not have seen, so that nothing
 *   is kept.
 */
export function keepVerdict(
  place: string,
  key: string,
  { files, folders, since }: { readonly files: readonly string[]; readonly folders: readonly string[]; readonly since: number }, // prettier-ignore
): void {
  const stamps = files.map((file): Stamp => {
    const { size = 0, mtimeMs = since } = statSync(file, { throwIfNoEntry: false }) ?? {};
    return [file, size, mtimeMs];
  });
  if (stamps.some(([, , changed]) => changed >= since)) return;
  const verdict: Verdict = { key, files: stamps, folders: folders.map((folder) => [folder, namesIn(folder)]) };
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(verdict));
}

function read(place: string): Verdict | undefined {
  try {
    return JSON.parse(readFileSync(place, 'utf8')) as Verdict;
  } catch {
    return undefined;
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
