import { Misuse, partOf } from './misuse.ts';
import type { Part } from './misuse.ts';
import { describe } from './value.ts';

/** What a list holds, for those whose types nobody checked. */
export interface Items<T> {
  /** In words: `stages`. */
  readonly what: string;
  readonly is: (item: unknown) => item is T;
  /** Who holds them: `parallel`, or the name of a stage. */
  readonly owner: string;
  /** The part of the author's call that the list is. */
  readonly path?: Part | readonly Part[] | undefined;
}

/** The items of a list, whatever lists stand in it, without what is `false` or missing. */
export function flatList<T>(list: unknown, items: Items<T>): readonly T[] {
  const { what, is, owner, path } = items;
  if (!Array.isArray(list))
    throw new Misuse(`'${owner}' holds a list of ${what}, but this is ${describe(list)}.`, path);
  const flat: T[] = [];
  for (const [i, item] of (list as readonly unknown[]).entries()) {
    if (item === false || item === null || item === undefined) continue;
    if (Array.isArray(item)) flat.push(...flatList(item, { ...items, path: partOf(path, i) }));
    else if (is(item)) flat.push(item);
    else throw new Misuse(`'${owner}' holds ${what}, but one of them is ${describe(item)}.`, partOf(path, i));
  }
  return Object.freeze(flat);
}
