import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { fixedPart, isPattern, matches } from './glob.ts';
import { statsOf } from './stats-of.ts';
import { walk } from './walk.ts';

/** A file that a call means. */
export interface Found {
  /** As reports name it: what was given, and below a folder the folder's name and the way from it. */
  readonly name: string;
  /** Whether the call names it, not a folder or a pattern that it was found by. */
  readonly isNamed: boolean;
  /** The bytes of a plain file, where it was looked at on the way. */
  readonly size?: number;
}

/**
 * The files that a call means, each once: those that it names, those that fit its patterns, and the wanted ones in its folders. What a
 * `.gitignore` leaves out is found by neither. `-` stays.
 *
 * @param isWanted Whether a file in a folder is meant, by the folder's absolute path and the way from it, with `/`.
 * @throws UsageError where nothing has such a name, or nothing fits a pattern.
 */
export function findFiles(
  given: readonly string[],
  cwd: string,
  isWanted: (folder: string, file: string) => boolean,
): readonly Found[] {
  const known = new Map<string, Found>();
  for (const name of given) {
    const place = name === '-' ? '-' : path.resolve(cwd, name);
    for (const found of meant(name, place, cwd, isWanted)) {
      const file = found.name === name ? place : path.resolve(cwd, found.name);
      if (!known.has(file)) known.set(file, found);
    }
  }
  return [...known.values()];
}

/** @param file Where it is, absolute. */
function meant(name: string, file: string, cwd: string, isWanted: Parameters<typeof findFiles>[2]): readonly Found[] {
  const stats = name === '-' ? undefined : statsOf(file);
  if (stats !== undefined && stats !== 'refused' && stats.isDirectory()) {
    const inside = [...walk(file)].filter((found) => isWanted(file, found));
    return inside.map((found) => ({ name: path.join(name, found), isNamed: false }));
  }
  // What cannot be looked at is told when it is to be read.
  if (stats === 'refused' || name === '-') return [{ name, isNamed: true }];
  if (stats !== undefined) return [{ name, isNamed: true, ...(stats.isFile() && { size: stats.size }) }];
  if (!isPattern(name)) throw new UsageError(`There is no file '${name}'.`);
  const fitting = fittingFiles(path.posix.normalize(name), cwd);
  if (fitting.length === 0) throw new UsageError(`No file fits '${name}'.`);
  return fitting.map((found) => ({ name: found, isNamed: false }));
}

function fittingFiles(pattern: string, cwd: string): readonly string[] {
  const start = fixedPart(pattern);
  const folder = path.resolve(cwd, start);
  const stats = statsOf(folder);
  if (stats === undefined || stats === 'refused' || !stats.isDirectory()) return [];
  return [...walk(folder)].map((found) => path.posix.join(start, found)).filter((file) => matches(file, pattern));
}
