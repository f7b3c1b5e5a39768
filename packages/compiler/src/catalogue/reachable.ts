import type { CatalogueIndex, Entry, ValueType } from '@pipec/model/catalogue';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';

/** An entry with a function of its own in the DSL. */
export interface Placed {
  readonly entry: Entry;
  readonly place: Place;
}

/** What a pipeline can reach through the DSL: the entries with functions, and the types that their parameters ask for. */
export interface Reachable {
  readonly placed: readonly Placed[];
  /** Bases of `describable` parameters, sorted. */
  readonly bases: readonly string[];
  /** Full names of the classes that parameters take as they are and that have an entry, sorted. */
  readonly classes: readonly string[];
  /** Entries without a symbol that some base can be. */
  readonly unnamed: readonly Entry[];
}

/** Follows the parameters of all entries that have a place. */
export function reachable(jenkins: CatalogueIndex): Reachable {
  const bases = new Set<string>();
  const classes = new Set<string>();
  const unnamed = new Set<Entry>();
  const seen = new Set<Entry>();

  function visit(entry: Entry): void {
    if (seen.has(entry)) return;
    seen.add(entry);
    for (const { type } of entry.params) follow(type);
  }

  function follow(type: ValueType): void {
    if (typeof type === 'string' || 'enum' in type) return;
    if ('list' in type) follow(type.list);
    else if ('map' in type) follow(type.map);
    else if ('oneOf' in type) type.oneOf.forEach(follow);
    else if ('describable' in type) {
      bases.add(type.describable);
      for (const entry of jenkins.fitting(type).filter(({ symbol }) => symbol === false)) {
        unnamed.add(entry);
        visit(entry);
      }
    } else {
      for (const entry of jenkins.fitting(type)) {
        classes.add(type.object);
        visit(entry);
      }
    }
  }

  const placed = jenkins.catalogue.entries.flatMap((entry) => {
    const place = placeOf(entry);
    return place === undefined ? [] : [{ entry, place }];
  });
  for (const { entry } of placed) visit(entry);
  return { placed, bases: [...bases].sort(), classes: [...classes].sort(), unnamed: [...unnamed] };
}
