import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { realTarget } from './real-target.ts';
import { reasonOf } from './reason.ts';

/** A file as it should be. */
export interface WantedFile {
  /** Its absolute path. */
  readonly path: string;
  readonly text: string;
  /** The absolute folder that it must stay in. */
  readonly folder: string;
  /** Its permissions where it is new. */
  readonly mode?: number;
}

/** What became of a wanted file. */
export interface WrittenFile {
  readonly path: string;
  readonly change: 'created' | 'changed' | 'same' | 'removed';
  /** The text that stood there before. */
  readonly before?: string;
}

export interface WriteOptions {
  /** Absolute paths of files that go when the others are there. */
  readonly remove?: readonly string[];
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean;
}

interface Prepared extends WrittenFile {
  /** Where it is written, links followed. */
  readonly target: string;
  readonly text: string;
  /** The permissions that it had, or is to have. */
  readonly mode: number | undefined;
}

/**
 * Writes files, all or none: each goes to a new file beside its place first, and when all are there they take their places. A file
 * that holds its text already is left alone. A link is followed as long as it stays in the folder.
 *
 * @throws UsageError where a file would leave its folder or the file system refuses; then nothing has changed.
 */
export function writeFiles(
  wanted: readonly WantedFile[],
  { remove = [], dryRun = false }: WriteOptions = {},
): readonly WrittenFile[] {
  const prepared = wanted.map(prepare);
  const removed = remove.map((file) => ({ path: file, change: 'removed' as const }));
  const result = [...prepared.map(writtenOf), ...removed];
  if (dryRun) return result;
  const undo: (() => void)[] = [];
  try {
    const moves = prepared
      .filter(({ change }) => change !== 'same')
      .map((file) => [writeBeside(file, undo), file.target] as const);
    for (const [from, to] of moves) renameSync(from, to);
    for (const file of remove) rmSync(file);
  } catch (error) {
    for (const step of undo.toReversed()) attempt(step);
    const { path: refused = '' } = error as NodeJS.ErrnoException;
    const meant = prepared.find(({ target }) => besideOf(target) === refused);
    throw new UsageError(`Cannot write '${meant?.path ?? refused}': ${reasonOf(error)}.`);
  }
  return result;
}

/** What refused to be written may refuse to be looked for. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // There is nothing to take back then.
  }
}

function prepare({ path: file, text, folder, mode: newMode }: WantedFile): Prepared {
  const target = realTarget(file, folder);
  try {
    const { mode } = statSync(target);
    const before = readFileSync(target, 'utf8');
    return { path: file, target, text, change: before === text ? 'same' : 'changed', before, mode };
  } catch (error) {
    const wanted = { path: file, target, text, change: 'created', mode: newMode } as const;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return wanted;
    throw new UsageError(`Cannot write '${file}': ${reasonOf(error)}.`);
  }
}

function writtenOf({ path: file, change, before }: Prepared): WrittenFile {
  return { path: file, change, ...(before !== undefined && { before }) };
}

/** Writes the text to a new file in the folder where it belongs, and says how to take that back. */
function writeBeside({ target, text, change, mode }: Prepared, undo: (() => void)[]): string {
  const folder = path.dirname(target);
  // What is there already has its folder.
  const made = change === 'created' ? mkdirSync(folder, { recursive: true }) : undefined;
  if (made !== undefined) undo.push(() => rmSync(made, { recursive: true, force: true }));
  const beside = besideOf(target);
  undo.push(() => rmSync(beside, { force: true }));
  writeFileSync(beside, text, mode === undefined ? {} : { mode });
  return beside;
}

/** What a file is called until all are there. */
function besideOf(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.pipec`);
}
