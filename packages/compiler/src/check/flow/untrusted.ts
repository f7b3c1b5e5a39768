import type { CatalogueIndex } from '@pipec/model/catalogue';
import { latestOf } from '../latest-of.ts';

// The same few thousand names come again and again.
const untrustedIn = latestOf((_catalogue: CatalogueIndex) => new Map<string, boolean>());

/** Whether others set a variable of Jenkins. */
export function isUntrusted(name: string, catalogue: CatalogueIndex): boolean {
  const known = untrustedIn(catalogue);
  let found = known.get(name);
  if (found === undefined) {
    found = catalogue.find('env-variable', name)?.untrusted === true;
    known.set(name, found);
  }
  return found;
}
