import { nearest } from '../words.ts';
import type { Catalogue, Context, Entry, EntryKind, Plugin } from './entry.ts';
import { shelfOf } from './shelf.ts';
import { at, once, tablesOf } from './tables.ts';
import type { Positions } from './tables.ts';
import type { ValueType } from './value-type.ts';

/** A catalogue with its entries at hand by name. Aliases count as names everywhere. */
export interface CatalogueIndex {
  readonly catalogue: Catalogue;
  /** The entry of a kind. The first where several plugins have one of that name. */
  find(kind: EntryKind, name: string): Entry | undefined;
  /** All entries of a name, of any kind. */
  named(name: string): readonly Entry[];
  /** Whether any entry has a name: none is read for that. */
  isNamed(name: string): boolean;
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
  /** What names variables that it sets, in an argument with the role for it, and what sets some that hold a secret. */
  namingVariables(): readonly Entry[];
  /** The names of variables of which others say what they hold, or what some of their properties do. */
  ofOthers(kind: 'env-variable' | 'global-variable'): ReadonlySet<string>;
  pluginOf(entry: Entry): Plugin | undefined;
  /** The name in a place that was probably meant. */
  nearest(name: string, context: Context): string | undefined;
}

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
  const { tables, entryAt } = shelfOf(catalogue) ?? {
    tables: tablesOf(catalogue.entries),
    entryAt: (position: number) => catalogue.entries[position]!,
  };
  const namingVariables = once(() => tables.naming().map(entryAt));
  const names = once(() => new Set(Object.keys(tables.names())));
  const others = once(() => {
    const { variables, globals } = tables.others();
    return { 'env-variable': new Set(variables), 'global-variable': new Set(globals) };
  });
  const users = once(() => usersOf(catalogue.entries, fitting));

  /** Lists are asked for again and again: each is made once. What has none is not kept, for there may be any number of such words. */
  function listed(table: () => Positions): (word: string) => readonly Entry[] {
    const made = new Map<string, readonly Entry[]>();
    return (word) => {
      const known = made.get(word);
      if (known !== undefined) return known;
      const positions = at(table(), word);
      if (positions === undefined) return none;
      const list = positions.map(entryAt);
      made.set(word, list);
      return list;
    };
  }

  const named = listed(tables.names);
  const describables = listed(tables.bases);
  const ofClass = (name: string): Entry | undefined => entryOf(at(tables.classes(), name));
  const entryOf = (position: number | undefined) => (position === undefined ? undefined : entryAt(position));
  const placed = (context: Context): { readonly [name: string]: number } => at(tables.contexts(), context) ?? {};
  const inContext = (context: Context, name: string): Entry | undefined => entryOf(at(placed(context), name));

  const steps = new Map<string, Entry | false>();

  /** Each name that is called is asked for again and again. */
  function step(name: string): Entry | undefined {
    let known = steps.get(name);
    if (known === undefined) {
      known = inContext('steps', name) ?? inContext('script', name) ?? false;
      steps.set(name, known);
    }
    return known === false ? undefined : known;
  }

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
    isNamed: (name) => names().has(name),
    inContext,
    ofClass,
    describables,
    fitting,
    find: (kind, name) => named(name).find((entry) => entry.kind === kind),
    namesIn: (context) => Object.keys(placed(context)).sort(),
    step,
    usedBy: (entry) => users().get(entry) ?? [],
    namingVariables,
    ofOthers: (kind) => others()[kind],
    pluginOf: (entry) => catalogue.plugins[entry.plugin],
    nearest: (name, context) => nearest(name, Object.keys(placed(context))),
  };
}

const none: readonly Entry[] = [];

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

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
