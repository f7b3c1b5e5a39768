import type { ReadConfig } from '@pipec/compiler/config';
import type { Diagnostic } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';

/** What the controller offers by a configuration. */
export interface ConfiguredCatalogue {
  /** `undefined` where that is what pipec knows, or where the file of the configuration is no catalogue. */
  readonly catalogue: CatalogueIndex | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The configuration, with the catalogue among what was read. */
  readonly read: ReadConfig;
  /** A word for all that the catalogue comes of. */
  readonly key: string;
}

/**
 * The catalogue that a configuration names; what reads it is loaded for those that name one.
 *
 * @throws UsageError where there is no such file.
 */
export async function configuredCatalogue(read: ReadConfig, cwd: string): Promise<ConfiguredCatalogue> {
  const { config, folder = cwd } = read;
  const { catalogue: name, plugins } = config;
  if (name === undefined && plugins === undefined) return { catalogue: undefined, diagnostics: [], read, key: '' };
  const { catalogueOf } = await import('./catalogue-of.ts');
  const { catalogue, diagnostics, source, key } = await catalogueOf(config, folder, cwd);
  if (source === undefined) return { catalogue, diagnostics, read, key };
  const sources = new Map([...read.sources, [source.file, source.text]]);
  return { catalogue, diagnostics, read: { ...read, sources, inputs: [...read.inputs, source.path] }, key };
}
