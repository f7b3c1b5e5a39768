import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Outcome, Span } from '@pipec/model';
import { checkConfig } from './config/check-config.ts';
import type { Places } from './config/check-config.ts';
import type { Config } from './config/config.ts';
import { findConfigs } from './config/find-config.ts';
import { severalConfigs } from './config/messages.ts';
import { nameOf } from './load/bundle.ts';
import { findDefaultValue, findExport } from './load/find-export.ts';
import { loadModule } from './load/load-module.ts';
import { locate } from './load/locate.ts';

export type { Config } from './config/config.ts';

/** A configuration and where it stands. */
export interface ReadConfig {
  readonly config: Config;
  /** Its folder, absolute, that its paths are relative to; `undefined` where there is no configuration. */
  readonly folder: string | undefined;
  /** Texts by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute paths of all files that played a part. */
  readonly inputs: readonly string[];
}

/**
 * Finds and reads `pipec.config.ts`, `.js`, `.json` or `.yaml`, upward from a folder to the end of its repository.
 *
 * @param root The folder to start from, and that files are told from.
 *
 * @example
 * ```ts
 * const { value, diagnostics } = await readConfig(process.cwd());
 * value.config.outDir; // 'jenkins'
 * ```
 */
export async function readConfig(root: string): Promise<Outcome<ReadConfig>> {
  const found = findConfigs(root);
  const [file] = found;
  if (file === undefined) return { value: noConfig, diagnostics: [] };
  if (found.length === 1) return readConfigFile(file, root);
  const fault = severalConfigs(
    found.map((one) => path.basename(one)),
    { file: nameOf(file, root), start: 0, end: 0 },
  );
  return { value: { ...noConfig, folder: path.dirname(file), inputs: found }, diagnostics: [fault] };
}

const noConfig: ReadConfig = { config: {}, folder: undefined, sources: new Map(), inputs: [] };

/** Reads one configuration; its extension says what it is written in. */
export async function readConfigFile(file: string, root: string): Promise<Outcome<ReadConfig>> {
  const folder = path.dirname(file);
  if (!/\.(?:json|ya?ml)$/.test(file)) return readModule(file, root);
  const name = nameOf(file, root);
  const text = readFileSync(file, 'utf8');
  const { readYaml } = await import('./config/read-yaml.ts');
  const { value: config, diagnostics } = readYaml(text, name);
  return { value: { config, folder, sources: new Map([[name, text]]), inputs: [file] }, diagnostics };
}

/** A configuration in TypeScript is run as a pipeline.ts is. `pipec` itself need not be installed for it. */
async function readModule(file: string, root: string): Promise<Outcome<ReadConfig>> {
  const { value: module, diagnostics } = await loadModule(file, {
    root,
    wanted: 'default',
    given: { pipec: 'export const defineConfig = (config) => config;' },
  });
  const { entry, exports, sources, inputs } = module;
  const read = { folder: path.dirname(file), sources, inputs };
  if (exports === undefined) return { value: { ...read, config: {} }, diagnostics };
  const given = exports.find(({ name }) => name === 'default')?.value;
  const { value: config, diagnostics: told } = checkConfig(given, placesIn(entry.text, entry.file));
  return { value: { ...read, config }, diagnostics: [...diagnostics, ...told] };
}

/** Places in the expression that a module exports, as far as it is written there. */
function placesIn(text: string, file: string): Places {
  const exported: Span = { file, ...(findExport(text, 'default') ?? { start: 0, end: 0 }) };
  const value = findDefaultValue(text);
  const place = (path: readonly (string | number)[]): Span => {
    const found = value === undefined ? exported : locate(text, { file, ...value }, path);
    return found.start === found.end ? exported : found;
  };
  return { key: place, value: place };
}
