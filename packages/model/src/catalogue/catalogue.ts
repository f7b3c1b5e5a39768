import { nearest } from '../words.ts';
import type { Catalogue, Context, Entry, EntryKind, Plugin } from './entry.ts';
import { simpleName } from './value-type.ts';
import type { ValueType } from './value-type.ts';

/** A catalogue with its entries at hand by name. Aliases count as names everywhere. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  /** The entry of a kind. The first where several plugins have one of that name. */
  find(kind: EntryKind, name: string): Entry | undefined;
  /** All entries of a name, of any kind. */
  named(name: string): readonly Entry[];
  /** What `name` means in a place: `inContext('options', 'timeout')`. Where several could be meant, the one that Jenkins takes. */
  inContext(context: Context, name: string): Entry | undefined;
  /** The names that may stand in a place, sorted. */
  namesIn(context: Context): readonly string[];
  /** What `name(…)` means as a step: a step, or else a publisher, builder or wrapper that `step` and `wrap` run. */
  step(name: string): Entry | undefined;
  /** The entry of a Java class, by its full name or by what `$class` takes. */
  ofClass(name: string): Entry | undefined;
  /** What fits a `describable` of a base: `describables('BuildDiscarder')`. */
  describables(base: string): readonly Entry[];
  /** What fits a type anywhere in it: all recipient providers for a list of them. */
  fitting(type: ValueType): readonly Entry[];
  /** `entry.parameter` of all that can hold the entry. */
  usedBy(entry: Entry): readonly string[];
  pluginOf(entry: Entry): Plugin | undefined;
  /** The name in a place that was probably meant. */
  nearest(name: string, context: Context): string | undefined;
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

/**
 * Puts the entries of a catalogue at hand.
 *
 * @example
 * ```ts
 * const jenkins = indexCatalogue(jenkinsCatalogue());
 * jenkins.step('archiveArtifacts')?.metaStepOf; // 'step'
 * jenkins.inContext('options', 'timeout')?.soleParam; // 'time'
 * jenkins.describables('BuildDiscarder').map(({ name }) => name); // ['logRotator']
 * jenkins.nearest('archiveArtefacts', 'steps'); // 'archiveArtifacts'
 * ```
 */
export function indexCatalogue(catalogue: Catalogue): CatalogueIndex {
  const { entries, plugins } = catalogue;
  const byName = once(() => groupBy(entries, namesOf));
  const byBase = once(() => groupBy(entries, (entry) => entry.extends ?? []));
  const byClass = once(() => groupBy(entries, classNamesOf));
  const byContext = once(() => contextsOf(entries));
  const users = once(() => usersOf(entries, fitting));

  const named = (name: string): readonly Entry[] => byName().get(name) ?? [];
  const describables = (base: string): readonly Entry[] => byBase().get(base) ?? [];
  const ofClass = (name: string): Entry | undefined => byClass().get(name)?.[0];
  const inContext = (context: Context, name: string): Entry | undefined => byContext().get(context)?.get(name);

  function fitting(type: ValueType): readonly Entry[] {
    if (typeof type === 'string' || 'enum' in type) return [];
    if ('list' in type) return fitting(type.list);
    if ('map' in type) return fitting(type.map);
    if ('oneOf' in type) return type.oneOf.flatMap(fitting);
    if ('describable' in type) return describables(type.describable);
    const entry = ofClass(type.object);
    return entry ? [entry] : [];
  }

  return {
    catalogue,
    named,
    inContext,
    ofClass,
    describables,
    fitting,
    find: (kind, name) => named(name).find((entry) => entry.kind === kind),
    namesIn: (context) => [...(byContext().get(context)?.keys() ?? [])].sort(),
    step: (name) => inContext('steps', name) ?? inContext('script', name),
    usedBy: (entry) => users().get(entry) ?? [],
    pluginOf: (entry) => plugins[entry.plugin],
    nearest: (name, context) => nearest(name, byContext().get(context)?.keys() ?? []),
  };
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

/** What a name means in each place: the first claim by precedence holds. */
function contextsOf(entries: readonly Entry[]): ReadonlyMap<Context, ReadonlyMap<string, Entry>> {
  const contexts = new Map<Context, Map<string, Entry>>();
  const ranked: Entry[][] = [...precedence, undefined].map(() => []);
  for (const entry of entries) if (entry.symbol !== false) ranked[rank(entry)]!.push(entry);
  for (const entry of ranked.flat()) {
    for (const context of entry.contexts) {
      const names = contexts.get(context) ?? new Map<string, Entry>();
      contexts.set(context, names);
      for (const name of namesOf(entry)) if (!names.has(name)) names.set(name, entry);
    }
  }
  return contexts;
}

function rank(entry: Entry): number {
  const at = precedence.indexOf(entry.kind);
  return at < 0 ? precedence.length : at;
}

function usersOf(
  entries: readonly Entry[],
  fitting: (type: ValueType) => readonly Entry[],
): ReadonlyMap<Entry, readonly string[]> {
  const users = new Map<Entry, string[]>();
  for (const { name, params } of entries) {
    for (const param of params) {
      for (const entry of fitting(param.type)) add(users, entry, `${name}.${param.name}`);
    }
  }
  for (const list of users.values()) list.sort();
  return users;
}

function groupBy(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry)) add(groups, key, entry);
  return groups;
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Each table is made when it is first asked for: most runs need one or two. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
