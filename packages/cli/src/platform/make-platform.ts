import path from 'node:path';
import { withHeader } from '@pipec/compiler/header';
import { cloudsOf } from '@pipec/compiler/pods';
import { loadPlatform, platformDiagnostics } from '@pipec/compiler/platform';
import type { LoadedPlatform } from '@pipec/compiler/platform';
import { noNeeds } from '@pipec/platform';
import type { Needs } from '@pipec/platform';
import { checkDefinition, checkPlatform, platformFiles, resolve } from '@pipec/platform/build';
import type { Platform, PlatformFile } from '@pipec/platform/build';
import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { configuredCatalogue } from '../catalog/configured-catalogue.ts';
import { configOf } from '../config-of.ts';
import { filesLike, isPattern } from '../files/glob.ts';
import { readText } from '../files/read-text.ts';
import type { WantedFile } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { noSuchPipeline } from './messages.ts';
import { readPipelines } from './read-pipelines.ts';
import type { PipelinesRead, ReadPipelinesOptions } from './read-pipelines.ts';

/** A file of the platform, where it is to be. */
export interface PlatformOutput extends WantedFile {
  /** The module that it was made from, as spans have it. */
  readonly source: string;
}

/** A platform that was made in memory. */
export interface MadePlatform {
  /** The absolute path of platform.ts. */
  readonly module: string;
  /** The folder that is written to, absolute. */
  readonly folder: string;
  /** What it is, where its definition could be read. */
  readonly platform: Platform | undefined;
  readonly needs: Needs;
  /** Empty where an error was found. */
  readonly outputs: readonly PlatformOutput[];
  /** Texts by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface PlatformRequest {
  /** The module, from the working folder; by default `platform.ts`. */
  readonly file: string | undefined;
  /** Where the files go, from the working folder; by default `platform` beside the module. */
  readonly outDir: string | undefined;
}

/**
 * Loads a platform, reads the pipelines that it names, holds all against all, and makes its files in memory.
 *
 * @throws UsageError where there is no such module.
 */
export async function makePlatform({ file, outDir }: PlatformRequest, host: Host): Promise<Outcome<MadePlatform>> {
  const { cwd } = host;
  const module = path.resolve(cwd, file ?? 'platform.ts');
  if (readText(module, module) === undefined)
    throw new UsageError(`There is no file '${file ?? 'platform.ts'}'. 'pipec platform init' writes one.`);
  const folder = outDir === undefined ? path.join(path.dirname(module), 'platform') : path.resolve(cwd, outDir);
  const { value: read, diagnostics: ofConfig } = await configOf(undefined, cwd);
  const { timeLimit } = read.config;
  const { value: loaded, diagnostics } = await loadPlatform(module, {
    root: cwd,
    ...(timeLimit !== undefined && { timeLimit }),
    onOutput: (text) => host.stderr.write(text),
  });
  const made: MadePlatform = {
    module,
    folder,
    platform: undefined,
    needs: noNeeds,
    outputs: [],
    sources: loaded.sources,
  };
  const found = [...ofConfig, ...diagnostics];
  if (loaded.spec === undefined || !isClean(found)) return { value: made, diagnostics: found };
  const structure = platformDiagnostics(checkDefinition(loaded.spec), loaded);
  if (!isClean(structure)) return { value: made, diagnostics: [...found, ...structure] };

  const platform = resolve(loaded.spec);
  const offered = await configuredCatalogue(read, cwd);
  const pipelines = await pipelinesOf(loaded, platform, module, {
    cwd,
    ...(timeLimit !== undefined && { timeLimit }),
    ...(offered.catalogue !== undefined && { catalogue: offered.catalogue }),
  });
  const { needs, sources } = pipelines.value;
  const all = [
    ...found,
    ...offered.diagnostics,
    ...pipelines.diagnostics,
    ...platformDiagnostics(checkPlatform(platform, needs), loaded),
  ];
  const outputs = isClean(all)
    ? platformFiles(platform, needs, namedFrom(path.dirname(module), folder) || '.').map((one) =>
        outputOf(one, made, loaded.entry, cwd),
      )
    : [];
  return {
    value: { ...made, platform, needs, outputs, sources: new Map([...read.sources, ...sources, ...loaded.sources]) },
    diagnostics: all,
  };
}

function outputOf(
  { path: name, text, executable }: PlatformFile,
  { folder }: MadePlatform,
  source: string,
  cwd: string,
): PlatformOutput {
  const file = path.join(folder, ...name.split('/'));
  const headed = withHeader(text, { source, file: namedFrom(cwd, file), comment: commentOf(name) });
  return { path: file, text: headed.text, folder, source, ...(executable === true && { mode: 0o755 }) };
}

function commentOf(name: string): '//' | '#' | '<!--' {
  if (name.endsWith('.md')) return '<!--';
  return /(?:\.ts|Jenkinsfile)$/.test(name) ? '//' : '#';
}

/** What all pipelines need that a platform names. */
async function pipelinesOf(
  { spec, place }: LoadedPlatform,
  platform: Platform,
  module: string,
  options: Omit<ReadPipelinesOptions, 'clouds'>,
): Promise<Outcome<PipelinesRead>> {
  const base = path.dirname(module);
  const missing: Diagnostic[] = [];
  const files = (spec?.pipelines ?? []).flatMap((pattern, i) => {
    const names = isPattern(pattern) ? filesLike(pattern, base) : [pattern];
    const found = names.map((name) => path.resolve(base, name)).filter((one) => readText(one, one) !== undefined);
    if (found.length === 0) missing.push(noSuchPipeline(pattern, place(['pipelines', i])));
    return found;
  });
  const { value, diagnostics } = await readPipelines([...new Set(files)], { ...options, clouds: cloudsIn(platform) });
  return { value, diagnostics: [...missing, ...diagnostics] };
}

/** The clouds as the controller will have them, read from the very configuration that it gets. */
function cloudsIn(platform: Platform) {
  return platformFiles(platform, noNeeds)
    .filter(({ path: name }) => name.startsWith('jcasc/'))
    .flatMap(({ text, path: name }) => cloudsOf(text, name).value);
}
