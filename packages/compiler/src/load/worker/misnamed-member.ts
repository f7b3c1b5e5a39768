import type { Slip } from '@pipec/model';
import { nearest } from '@pipec/model';

/** What a module outside of the bundle exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

/**
 * The word that was meant by a name which an imported object has not: `branch` for `when.brnch('main')`. V8 tells it as the bundle
 * writes it, `when2.brnch is not a function`; the bundle's imports tell what that is.
 */
export function misnamedMember(
  thrown: unknown,
  code: string,
  spaces: ReadonlyMap<string, Namespace>,
): Slip | undefined {
  if (!(thrown instanceof TypeError)) return undefined;
  const [, object, written] = /^([\w$]+)\.([\w$]+) is not a function$/.exec(thrown.message) ?? [];
  if (object === undefined || written === undefined) return undefined;
  const holder = importedAs(object, code, spaces);
  if (typeof holder !== 'object' || holder === null || written in holder) return undefined;
  const meant = nearest(written, Object.keys(holder));
  return meant === undefined ? undefined : { written, meant };
}

/** The value that the bundle imports under a name. */
function importedAs(name: string, code: string, spaces: ReadonlyMap<string, Namespace>): unknown {
  for (const [, names = '', url = ''] of code.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g)) {
    for (const item of names.split(',')) {
      const [exported = '', local = exported] = item.trim().split(/\s+as\s+/);
      if (local === name) return spaces.get(url)?.[exported];
    }
  }
  return undefined;
}
