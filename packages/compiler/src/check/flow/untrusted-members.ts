import type { CatalogueIndex, Entry } from '@pipec/model/catalogue';
import { simpleName } from '@pipec/model/catalogue';

/** A global variable of Jenkins, where others say what stands in some of its properties. */
export function globalOfOthers(name: string, catalogue: CatalogueIndex): Entry | undefined {
  return catalogue.ofOthers('global-variable').has(name) ? catalogue.find('global-variable', name) : undefined;
}

/**
 * Whether others say what stands in a global variable under these keys, the outermost first; those that are only known when the
 * pipeline runs are left out.
 *
 * @example `title` of `pullRequest`; `changeSets`, `items`, `msg` of `currentBuild`, but not `changeSets`, `items`, `commitId`.
 */
export function isOfOthers({ members = [], valueClass }: Entry, keys: readonly string[]): boolean {
  const own = valueClass && simpleName(valueClass);
  // The build before has the properties of this one.
  const from = keys.findIndex((key) => members.find(({ name }) => name === key)?.type !== own);
  const untrusted = members.find(({ name }) => name === keys[from])?.untrusted;
  return untrusted === true || (untrusted !== undefined && keys.slice(from + 1).some((key) => untrusted.includes(key)));
}

/** The property that a method gives: `title` of `getTitle`. */
export function propertyOf(method: string): string | undefined {
  if (!method.startsWith('get')) return undefined;
  const [, first, rest] = /^get([A-Z])(.*)$/.exec(method) ?? [];
  return first === undefined ? undefined : `${first.toLowerCase()}${rest}`;
}
