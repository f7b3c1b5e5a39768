import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Config } from '@pipec/compiler/config';
import type { Diagnostic } from '@pipec/model';
import { indexCatalogue, jenkinsCatalogue, withPlugins } from '@pipec/model/catalogue';
import type { Catalogue, CatalogueIndex } from '@pipec/model/catalogue';
import { readText } from '../files/read-text.ts';
import { UsageError } from '../usage-error.ts';
import { readAny } from './read-any.ts';

/** What a configuration says that the controller offers. */
export interface NamedCatalogue {
  /** `undefined` where its file is none. */
  readonly catalogue: CatalogueIndex | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** A word for all that it comes of. */
  readonly key: string;
  /** The file, where it names one: as reports call it, its absolute path, and its text. */
  readonly source?: { readonly file: string; readonly path: string; readonly text: string };
}

/**
 * The catalogue of a configuration: its file, or what pipec knows, with its plugins alone.
 *
 * @param folder The folder of the configuration, absolute.
 * @param cwd The folder that files are told from.
 * @throws UsageError where there is no such file.
 */
export async function catalogueOf(
  { catalogue: name, plugins }: Config,
  folder: string,
  cwd: string,
): Promise<NamedCatalogue> {
  const indexed = (all: Catalogue) => indexCatalogue(plugins === undefined ? all : withPlugins(all, plugins));
  const keyOf = (text: string) =>
    createHash('sha256')
      .update(JSON.stringify([text, plugins]))
      .digest('base64url');
  if (name === undefined) return { catalogue: indexed(jenkinsCatalogue()), diagnostics: [], key: keyOf('') };
  const location = path.resolve(folder, name);
  const file = path.relative(cwd, location).split(path.sep).join('/');
  const text = readText(location, file);
  if (text === undefined) {
    throw new UsageError(`There is no file '${file}', which the configuration names as the catalogue.`);
  }
  const { value, diagnostics } = await readAny({ file, text });
  return {
    catalogue: value && indexed(value.catalogue),
    diagnostics,
    key: keyOf(text),
    source: { file, path: location, text },
  };
}
