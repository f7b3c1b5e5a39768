import path from 'node:path';
import { findConfigs } from '@pipec/compiler/find-config';
import type { ReadConfig } from '@pipec/compiler/config';
import type { Cloud } from '@pipec/compiler/pods';
import type { Outcome } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { configuredCatalogue } from '../catalog/configured-catalogue.ts';
import { namedPaths } from '../files/read-sources.ts';
import { statsOf } from '../files/stats-of.ts';
import type { Host } from '../host.ts';
import { configuredClouds } from '../pod/configured-clouds.ts';
import type { Shellcheck } from '../shellcheck/open-shellcheck.ts';
import { UsageError } from '../usage-error.ts';
import { fileSettings } from './file-settings.ts';
import type { FileSettings } from './file-settings.ts';
import { findPipelines } from './find-pipelines.ts';
import { mostBytes } from './read-pipeline.ts';
import type { CacheDepends } from './open-cache.ts';
import type { ResultCache } from './result-cache.ts';
import { readShard, shardOf } from './shard.ts';

/** What a call of lint may say. */
export interface LintCall {
  readonly files: readonly string[];
  readonly filesFrom: string | undefined;
  readonly config: string | undefined;
  readonly profile: FileSettings['profile'] | undefined;
  readonly shard: string | undefined;
  readonly cache: boolean;
  readonly cacheFile: string | undefined;
  /** Whether ShellCheck is asked about scripts, whatever the configuration says. */
  readonly shellcheck: boolean | undefined;
}

/** What is linted, and how. */
export interface LintPlan {
  readonly names: readonly string[];
  /** Those of them that are known to be plain files, and not too large. */
  readonly plain: ReadonlySet<string>;
  /** Whether there is no pipeline where the call looks; a list that is empty has nothing to look for. */
  readonly isInVain: boolean;
  readonly settingsOf: (file: string | undefined) => FileSettings | undefined;
  /** What the controller offers, where that is not what pipec knows. */
  readonly catalogue: CatalogueIndex | undefined;
  /** The controller's Kubernetes clouds, where the configuration says where they are described. */
  readonly clouds: readonly Cloud[] | undefined;
  readonly cache: ResultCache | undefined;
  /** Where it is installed and any file wants it. */
  readonly shellcheck: Shellcheck | undefined;
  /** The texts of what was read on the way, by file, for reports. */
  readonly sources: ReadonlyMap<string, string>;
}

const noConfig: ReadConfig = { config: {}, folder: undefined, sources: new Map(), inputs: [] };

/** Reads the configuration and finds the files. What a call says goes before what the configuration says. */
export async function planLint(call: LintCall, host: Host): Promise<Outcome<LintPlan>> {
  const { cwd } = host;
  const { value: read, diagnostics } = await configOf(call.config, cwd);
  const { lint = {} } = read.config;
  const folder = read.folder ?? cwd;
  const settingsOf = fileSettings({ config: lint, folder, profile: call.profile, shellcheck: call.shellcheck });
  const named = await namedPaths(call.files, call.filesFrom, host);
  const isUnnamed = named.length === 0 && call.filesFrom === undefined;
  const configured = (lint.files ?? []).map((pattern) => path.relative(cwd, path.resolve(folder, pattern)) || '.');
  const found = findPipelines(isUnnamed ? (configured.length > 0 ? configured : ['.']) : named, cwd);
  const all = found.map(({ name }) => name);
  const names = call.shard === undefined ? all : inShard(all, call.shard, cwd);
  const offered = await configuredCatalogue(read, cwd);
  const templates = await configuredClouds(offered.read, cwd);
  const { catalogue } = offered;
  const { clouds } = templates;
  const shellcheck = await shellcheckFor(call, lint, host);
  const controller = `${offered.key} ${templates.key}`;
  const cache = await cacheOf(call, { controller, shellcheck: shellcheck?.key, settingsOf }, host);
  const isInVain = found.length === 0 && call.filesFrom === undefined;
  const plain = new Set(found.filter(({ size = Infinity }) => size <= mostBytes).map(({ name }) => name));
  const { sources } = templates.read;
  const value = { names, plain, isInVain, settingsOf, catalogue, clouds, shellcheck, cache, sources };
  return { value, diagnostics: [...diagnostics, ...offered.diagnostics, ...templates.diagnostics] };
}

/**
 * ShellCheck, where any file may want it; what runs it is loaded for those calls only.
 *
 * @throws UsageError where it was asked for and is not installed.
 */
async function shellcheckFor(
  { shellcheck: flag, profile }: LintCall,
  lint: NonNullable<ReadConfig['config']['lint']>,
  host: Host,
): Promise<Shellcheck | undefined> {
  if (flag === false || profile === 'jenkins' || profile === 'api-server') return undefined;
  const parts = [lint, ...(lint.overrides ?? [])];
  const isAsked = flag ?? parts.some(({ shellcheck }) => shellcheck === true);
  const isStrict = [profile, ...parts.map((part) => part.profile)].includes('strict');
  if (!isAsked && !isStrict) return undefined;
  const { openShellcheck, neededShellcheck } = await import('../shellcheck/open-shellcheck.ts');
  return isAsked ? neededShellcheck(host) : openShellcheck(host);
}

/** What keeps results takes 8 ms to load. */
async function cacheOf(
  { cache, cacheFile }: LintCall,
  depends: CacheDepends,
  host: Host,
): Promise<ResultCache | undefined> {
  if (!cache && cacheFile === undefined) return undefined;
  return (await import('./open-cache.ts')).openCacheOf(cacheFile, depends, host);
}

/** Most repositories have no configuration; what reads one is loaded for those that have. */
async function configOf(file: string | undefined, cwd: string): Promise<Outcome<ReadConfig>> {
  if (file === undefined && findConfigs(cwd).length === 0) return { value: noConfig, diagnostics: [] };
  return (await import('../config-of.ts')).configOf(file, cwd);
}

function inShard(names: readonly string[], shard: string, cwd: string): readonly string[] {
  const wanted = readShard(shard);
  if (names.includes('-')) throw new UsageError('Standard input cannot be divided into shards.');
  return shardOf(names, wanted, (name) => {
    const stats = statsOf(path.resolve(cwd, name));
    // A file costs something by being one.
    return 500 + (typeof stats === 'object' ? stats.size : 0);
  });
}
