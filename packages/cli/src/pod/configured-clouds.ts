import path from 'node:path';
import type { ReadConfig } from '@pipec/compiler/config';
import type { Cloud } from '@pipec/compiler/pods';
import type { Diagnostic } from '@pipec/model';
import { readText } from '../files/read-text.ts';
import { UsageError } from '../usage-error.ts';

/** What a configuration says of the controller's Kubernetes clouds. */
export interface ConfiguredClouds {
  /** `undefined` where it names no file that describes them. */
  readonly clouds: readonly Cloud[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The configuration, with those files among what was read. */
  readonly read: ReadConfig;
  /** A word for all that the clouds come of. */
  readonly key: string;
}

/**
 * The clouds in the files that a configuration names; what reads them is loaded for those that name one.
 *
 * @throws UsageError where there is no such file, or no cloud in any of them.
 */
export async function configuredClouds(read: ReadConfig, cwd: string): Promise<ConfiguredClouds> {
  const { config, folder = cwd } = read;
  const named = config.kubernetes?.templates;
  if (named === undefined) return { clouds: undefined, diagnostics: [], read, key: '' };
  const [{ cloudsOf }, { createHash }] = await Promise.all([import('@pipec/compiler/pods'), import('node:crypto')]);
  const files = [named].flat().map((name) => configurationAt(path.resolve(folder, name), cwd));
  const found = files.map(({ text, file }) => cloudsOf(text, file));
  const clouds = found.flatMap(({ value }) => value);
  const diagnostics = found.flatMap((one) => one.diagnostics);
  const names = files.map(({ file }) => `'${file}'`).join(', ');
  if (clouds.length === 0 && diagnostics.length === 0)
    throw new UsageError(`There is no Kubernetes cloud in ${names}, which the configuration names for its templates.`);
  const sources = new Map([...read.sources, ...files.map(({ file, text }) => [file, text] as const)]);
  const inputs = [...read.inputs, ...files.map((one) => one.path)];
  const key = createHash('sha256').update(JSON.stringify(files.map(({ text }) => text)));
  return { clouds, diagnostics, read: { ...read, sources, inputs }, key: key.digest('base64url') };
}

interface ConfigurationFile {
  readonly file: string;
  readonly path: string;
  readonly text: string;
}

function configurationAt(location: string, cwd: string): ConfigurationFile {
  const file = path.relative(cwd, location).split(path.sep).join('/');
  const text = readText(location, file);
  if (text === undefined)
    throw new UsageError(`There is no file '${file}', which the configuration names for its templates.`);
  return { file, path: location, text };
}
