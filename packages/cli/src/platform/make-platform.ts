import path from 'node:path';
import { withHeader } from '@pipec/compiler/header';
import type { ReadConfig } from '@pipec/compiler/config';
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
import { checkTypes, nothingChecked } from '../type-check/check-types.ts';
import { withTypes } from '../type-check/with-types.ts';
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
  /** Whether TypeScript is asked for errors, where it is installed; by default it is. */
  readonly types?: boolean;
}

/**
 * Loads a platform, reads the pipelines that it names, holds all against all, and makes its files in memory.
 *
 * @throws UsageError where there is no such module.
 */
export async function makePlatform(request: PlatformRequest, host: Host): Promise<Outcome<MadePlatform>> {
  const { cwd } = host;
  const where = placeOf(request, cwd);
  const { value: read, diagnostics } = await configOf(undefined, cwd);
  if (!isClean(diagnostics)) return { value: { ...where, ...nothing, sources: read.sources }, diagnostics };
  const asksTypes = request.types !== false && read.config.types !== false;
  const [{ value: made, diagnostics: told }, types] = await Promise.all([
    makeOf(where, read, host),
    asksTypes ? checkTypes([where.module], cwd) : nothingChecked,
  ]);
  const found = [...diagnostics, ...withTypes(told, types)];
  const sources = new Map([...types.sources, ...read.sources, ...made.sources]);
  return { value: { ...made, outputs: isClean(found) ? made.outputs : [], sources }, diagnostics: found };
}

type Where = Pick<MadePlatform, 'module' | 'folder'>;

const nothing = { platform: undefined, needs: noNeeds, outputs: [] };

function placeOf({ file = 'platform.ts', outDir }: PlatformRequest, cwd: string): Where {
  const module = path.resolve(cwd, file);
  if (readText(module, file) === undefined)
    throw new UsageError(`There is no file '${file}'. 'pipec platform init' writes one.`);
  const folder = outDir === undefined ? path.join(path.dirname(module), 'platform') : path.resolve(cwd, outDir);
  return { module, folder };
}

async function makeOf(where: Where, read: ReadConfig, { cwd, stderr }: Host): Promise<Outcome<MadePlatform>> {
  const { module, folder } = where;
  const limit = read.config.timeLimit === undefined ? {} : { timeLimit: read.config.timeLimit };
  const { value: loaded, diagnostics } = await loadPlatform(module, {
    root: cwd,
    ...limit,
    onOutput: (text) => stderr.write(text),
  });
  const made: MadePlatform = { ...where, ...nothing, sources: loaded.sources };
  const structure = loaded.spec === undefined ? [] : platformDiagnostics(checkDefinition(loaded.spec), loaded);
  const found = [...diagnostics, ...structure];
  if (loaded.spec === undefined || !isClean(found)) return { value: made, diagnostics: found };

  const platform = resolve(loaded.spec);
  const { catalogue, diagnostics: ofCatalogue, read: offered } = await configuredCatalogue(read, cwd);
  const options = { cwd, ...limit, ...(catalogue !== undefined && { catalogue }) };
  const { value: pipelines, diagnostics: asked } = await pipelinesOf(loaded, platform, module, options);
  const { needs } = pipelines;
  const all = [...found, ...ofCatalogue, ...asked, ...platformDiagnostics(checkPlatform(platform, needs), loaded)];
  const below = namedFrom(path.dirname(module), folder) || '.';
  const files = isClean(all) ? platformFiles(platform, needs, below) : [];
  const outputs = files.map((one) => outputOf(one, made, loaded.entry, cwd));
  const sources = new Map([...offered.sources, ...pipelines.sources, ...loaded.sources]);
  return { value: { ...made, platform, needs, outputs, sources }, diagnostics: all };
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
