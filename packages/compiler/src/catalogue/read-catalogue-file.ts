import type { Outcome } from '@pipec/model';
import { readCatalogue } from '@pipec/model/catalogue';
import type { Catalogue, CatalogueFile } from '@pipec/model/catalogue';
import { validate as generated } from '../generated/validate-catalogue.ts';
import type { Fault } from './catalogue-faults.ts';
import { noCatalogue } from './messages.ts';

/** The generated validator; see scripts/build-catalogue-validator.mjs. */
const validate = generated as { (value: unknown): boolean; readonly errors?: readonly Fault[] | null };

/** Reads the catalogue of a controller; `undefined` where it is none. */
export async function readCatalogueFile(text: string, file: string): Promise<Outcome<Catalogue | undefined>> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { value: undefined, diagnostics: [noCatalogue({ file, start: 0, end: 0 })] };
  }
  if (validate(given)) return { value: readCatalogue(given as CatalogueFile), diagnostics: [] };
  // Finding the places of faults takes longer than all the rest, and what it needs is loaded where there are some.
  const { catalogueFaults } = await import('./catalogue-faults.ts');
  return { value: undefined, diagnostics: catalogueFaults(validate.errors ?? [], text, file) };
}
