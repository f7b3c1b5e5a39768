import type { Context, Entry, EntryKind, ParamRole } from './entry.ts';
import { simpleName } from './value-type.ts';

/** Where entries stand in their catalogue, by a word. */
export interface Positions {
  readonly [word: string]: readonly number[];
}

/**
 * By what the entries of a catalogue are found, as plain data: it can be made beforehand and stored. An entry is named by its position
 * in the catalogue, from 0. Each table is made when it is first asked for: most runs need two or three.
 */
export interface CatalogueTables {
  /** All entries of a name, of any kind; an alias is a name. */
  readonly names: () => Positions;
  /** What a name means in each place. */
  readonly contexts: () => { readonly [context: string]: { readonly [name: string]: number } };
  /** The first entry of a Java class, by its full name and by what `$class` takes. */
  readonly classes: () => { readonly [name: string]: number };
  /** What fits a `describable` of a base. */
  readonly bases: () => Positions;
  /** What names variables in its arguments, or sets some that hold a secret. */
  readonly naming: () => readonly number[];
  /** Variables of the environment of which others say what they hold, and globals of which they say what some properties do, by name. */
  readonly others: () => { readonly variables: readonly string[]; readonly globals: readonly string[] };
}

/**
 * Jenkins looks an option up among job properties, then among Declarative's own, then among steps; a step before anything
 * that is run by one. The other kinds share no place.
 */
const precedence: readonly EntryKind[] = [
  'job-property',
  'option',
  'step',
  'publisher',
  'builder',
  'build-wrapper',
  'scm',
];

/** The tables of a catalogue with these entries. */
export function tablesOf(entries: readonly Entry[]): CatalogueTables {
  return {
    names: once(() => groupBy(entries, namesOf)),
    contexts: once(() => contextsOf(entries)),
    classes: once(() => firstBy(entries, classNamesOf)),
    bases: once(() => groupBy(entries, (entry) => entry.extends ?? [])),
    naming: once(() => entries.flatMap((entry, position) => (namesVariables(entry) ? [position] : []))),
    others: once(() => ({
      variables: namesWhere(entries, 'env-variable', ({ untrusted }) => untrusted === true),
      globals: namesWhere(entries, 'global-variable', ({ members = [] }) =>
        members.some(({ untrusted }) => untrusted !== undefined),
      ),
    })),
  };
}

/** What a table holds for a word. A table that was read from JSON has `constructor` and the like by birth. */
export function at<T>(table: { readonly [word: string]: T }, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The names that an entry is written by, its own first. */
export function namesOf(entry: Entry): readonly string[] {
  return [entry.name, ...(entry.aliases ?? [])];
}

/** What `$class` takes for an entry; `undefined` for one that has no class, such as a variable. */
export function dollarClassOf(entry: Entry): string | undefined {
  return entry.dollarClass ?? (entry.className === undefined ? undefined : simpleName(entry.className));
}

function classNamesOf(entry: Entry): readonly string[] {
  return [entry.className, dollarClassOf(entry)].filter((name) => name !== undefined);
}

/** The names by which entries of a kind are found that something is true of. */
function namesWhere(entries: readonly Entry[], kind: EntryKind, isSo: (entry: Entry) => boolean): readonly string[] {
  const ofKind = entries.filter((entry) => entry.kind === kind);
  return Object.entries(firstBy(ofKind, namesOf)).flatMap(([name, position]) =>
    isSo(ofKind[position]!) ? [name] : [],
  );
}

function namesVariables({ params, providesSecrets }: Entry): boolean {
  return providesSecrets !== undefined || params.some(({ role }) => role !== undefined && naming.has(role));
}

const naming: ReadonlySet<ParamRole> = new Set([
  'secret-variable',
  'user-variable',
  'file-variable',
  'typed-variable',
  'assignments',
]);

/** What a name means in each place: the first claim by precedence holds. */
function contextsOf(entries: readonly Entry[]): { readonly [context: string]: { readonly [name: string]: number } } {
  const contexts: { [C in Context]?: { [name: string]: number } } = {};
  const ranked: number[][] = [...precedence, undefined].map(() => []);
  entries.forEach((entry, position) => {
    if (entry.symbol !== false) ranked[rank(entry)]!.push(position);
  });
  for (const position of ranked.flat()) {
    const entry = entries[position]!;
    for (const context of entry.contexts) {
      const names = (contexts[context] ??= table());
      for (const name of namesOf(entry)) names[name] ??= position;
    }
  }
  return contexts;
}

function rank(entry: Entry): number {
  const place = precedence.indexOf(entry.kind);
  return place < 0 ? precedence.length : place;
}

function groupBy(entries: readonly Entry[], wordsOf: (entry: Entry) => readonly string[]): Positions {
  const groups = table<number[]>();
  entries.forEach((entry, position) => {
    for (const word of wordsOf(entry)) (groups[word] ??= []).push(position);
  });
  return groups;
}

function firstBy(entries: readonly Entry[], wordsOf: (entry: Entry) => readonly string[]): { [word: string]: number } {
  const first = table<number>();
  entries.forEach((entry, position) => {
    for (const word of wordsOf(entry)) first[word] ??= position;
  });
  return first;
}

function table<T>(): { [word: string]: T } {
  return Object.create(null) as { [word: string]: T };
}
