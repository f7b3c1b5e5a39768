import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
import type { CatalogueIndex } from '@pipec/model/catalogue';

let index: CatalogueIndex | undefined;

/** The catalogue that pipec brings along, at hand by name: all plugins that it knows count as installed. */
export function ownCatalogue(): CatalogueIndex {
  return (index ??= indexCatalogue(jenkinsCatalogue()));
}
