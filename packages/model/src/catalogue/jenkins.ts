import type { Catalogue } from './entry.ts';
import data from './jenkins.json' with { type: 'json' };
import { completeCatalogue } from './read-catalogue.ts';
import type { CatalogueFile } from './read-catalogue.ts';

let catalogue: Catalogue | undefined;

/**
 * The catalogue that pipec brings along: steps, options, triggers, symbols and variables of 111 plugins. Read from their
 * source at the commits that its `plugins` name. Made at the first call, about 5 ms; the same value afterwards.
 *
 * @example
 * ```ts
 * import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
 *
 * indexCatalogue(jenkinsCatalogue()).step('junit')?.plugin; // 'junit'
 * ```
 */
export function jenkinsCatalogue(): Catalogue {
  // The compiler would read 440 kB of literal types out of the file; the schema and its test vouch for the shape instead.
  return (catalogue ??= completeCatalogue(data as unknown as CatalogueFile));
}
