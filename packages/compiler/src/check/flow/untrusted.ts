import type { CatalogueIndex } from '@pipec/model/catalogue';

/** Whether others set a variable of Jenkins. */
export function isUntrusted(name: string, catalogue: CatalogueIndex): boolean {
  return catalogue.ofOthers('env-variable').has(name);
}
