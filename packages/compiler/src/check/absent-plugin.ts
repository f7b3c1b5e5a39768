import { indexCatalogue, jenkinsCatalogue } from '@pipec/model/catalogue';
import type { CatalogueIndex } from '@pipec/model/catalogue';

let known: CatalogueIndex | undefined;

/**
 * The plugin that brings a step along and is not installed by the catalogue of the controller; `undefined` where it is, where nobody
 * knows the step, and where there is no catalogue but pipec's own, whose plugins all count as installed.
 */
export function absentPlugin(step: string, { catalogue }: CatalogueIndex): string | undefined {
  if (catalogue === jenkinsCatalogue()) return undefined;
  const plugin = (known ??= indexCatalogue(jenkinsCatalogue())).step(step)?.plugin;
  return plugin === undefined || Object.hasOwn(catalogue.plugins, plugin) ? undefined : plugin;
}
