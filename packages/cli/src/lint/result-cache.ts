import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import type { CheckedText } from './check-text.ts';

type Checked = CheckedText['checked'];

/** Results of earlier runs. */
export interface ResultCache {
  /** What came of a text before, under the same settings. */
  find(name: string, text: string): Checked | undefined;
  keep(name: string, text: string, checked: Checked): void;
  /**
   * Writes what was kept and found, and what others kept, as far as there is room.
   *
   * @throws What the file system throws.
   */
  save(): void;
}

/** Entries of other files that are kept along, so that linting a part does not forget the rest. */
const mostEntries = 50_000;

/**
 * Opens a cache. One that cannot be read, or that is damaged, is empty.
 *
 * @throws UsageError where the file is somebody else's: a cache is written over it.
 * @param keyOf A word for all that the result of a file depends on besides its text.
 */
export function openCache(file: string, keyOf: (name: string) => string): ResultCache {
  const known = readEntries(textOf(file));
  // By key and name: a later text takes the place of an earlier one.
  const used = new Map<string, string>();
  const idOf = (name: string) => `${keyOf(name)}\t${JSON.stringify(name)}`;
  let isChanged = false;
  return {
    find(name, text) {
      const id = idOf(name);
      const entry = known.get(id);
      const result = entry === undefined ? undefined : readEntry(entry, digest(text));
      if (result !== undefined) used.set(id, entry!);
      return result;
    },
    keep(name, text, { kind, diagnostics }) {
      isChanged = true;
      used.set(idOf(name), `${digest(text)}\t${JSON.stringify({ kind, diagnostics })}`);
    },
    save() {
      if (!isChanged) return;
      const others = [...known].filter(([id]) => !used.has(id)).slice(0, Math.max(0, mostEntries - used.size));
      writeWhole(file, [...used, ...others].map(([id, entry]) => `${id}\t${entry}\n`).join(''));
    },
  };
}

function readEntries(text: string): ReadonlyMap<string, string> {
  const end = text.indexOf('\n');
  const rows = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== headOf(rows)) return new Map();
  return new Map(
    rows
      .split('\n')
      .slice(0, -1)
      .map((row) => {
        const at = row.indexOf('\t', row.indexOf('\t') + 1);
        return [row.slice(0, at), row.slice(at + 1)];
      }),
  );
}

function textOf(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return '';
  }
  if (text !== '' && !text.startsWith(mark))
    throw new UsageError(`'${path.basename(file)}' holds no results of lint, and is kept as it is.`);
  return text;
}

/** An entry is what `keep` wrote: the head of the file vouches for its rows. */
function readEntry(entry: string, wanted: string): Checked | undefined {
  const at = entry.indexOf('\t');
  return entry.slice(0, at) === wanted ? (JSON.parse(entry.slice(at + 1)) as Checked) : undefined;
}

/** Whoever reads the file meanwhile sees the old text or the new one. */
function writeWhole(file: string, rows: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, `${headOf(rows)}\n${rows}`);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** What each cache begins with, whatever the version that has written it. */
const mark = 'results of pipec lint, ';

function headOf(rows: string): string {
  return `${mark}1 ${digest(rows)}`;
}

/** A short word for a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
