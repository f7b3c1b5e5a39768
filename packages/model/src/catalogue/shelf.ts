import type { Catalogue, Entry } from './entry.ts';
import { completeEntry } from './read-catalogue.ts';
import type { CatalogueFile, EntryFile } from './read-catalogue.ts';
import { once, tablesOf } from './tables.ts';
import type { CatalogueTables } from './tables.ts';

// To read a thousand entries with 4,300 parameters takes a tenth of a short run, which asks for twenty of them. A shelf is a catalogue
// as text from which each entry is read when it is asked for.

/** The entries of a catalogue that have not all been read, and its tables. */
export interface Shelf {
  readonly tables: CatalogueTables;
  /** The entry at a position, the same object each time. */
  readonly entryAt: (position: number) => Entry;
}

const shelves = new WeakMap<Catalogue, Shelf>();

/** The order of the tables in the text of a shelf. What is before the entries is a line each, and the first is all the rest. */
const tableNames = ['names', 'contexts', 'classes', 'bases', 'naming', 'others'] as const;
const linesBefore = 1 + tableNames.length;

/**
 * The text of a shelf: the facts of the catalogue, its tables and its entries as their file has them, each as JSON on a line of its own.
 *
 * @param file The catalogue as its file holds it.
 * @param entries The same entries, complete.
 */
export function shelfText(file: CatalogueFile, entries: readonly Entry[]): string {
  const { plugins, bases, declarative } = file;
  const tables = tablesOf(entries);
  const lines = [{ plugins, bases, declarative }, ...tableNames.map((name) => tables[name]()), ...file.entries];
  return lines.map((line) => JSON.stringify(line)).join('\n');
}

/** The catalogue of a shelf. Its entries are read one by one as its index asks for them, and all at once where somebody asks for all. */
export function openShelf(text: string): Catalogue {
  const lines = text.split('\n');
  const read = (line: number): unknown => JSON.parse(lines[line]!);
  const entries: Entry[] = [];
  const entryAt = (position: number) =>
    (entries[position] ??= completeEntry(read(linesBefore + position) as EntryFile));
  const all = once(() => Array.from({ length: lines.length - linesBefore }, (_, position) => entryAt(position)));
  const catalogue: Catalogue = {
    ...(read(0) as Omit<Catalogue, 'entries'>),
    get entries() {
      return all();
    },
  };
  const tables = Object.fromEntries(tableNames.map((name, i) => [name, once(() => read(1 + i))]));
  shelves.set(catalogue, { tables: tables as unknown as CatalogueTables, entryAt });
  return catalogue;
}

/** The shelf that a catalogue is read from, if it is. */
export function shelfOf(catalogue: Catalogue): Shelf | undefined {
  return shelves.get(catalogue);
}
