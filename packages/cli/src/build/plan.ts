import path from 'node:path';
import type { Config, ReadConfig } from '@pipec/compiler/config';
import type { Cloud } from '@pipec/compiler/pods';
import type { Outcome } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { configuredCatalogue } from '../catalog/configured-catalogue.ts';
import { configOf } from '../config-of.ts';
import { namedPaths } from '../files/read-sources.ts';
import { repositoryTop } from '../files/repository-top.ts';
import type { Host } from '../host.ts';
import { configuredClouds } from '../pod/configured-clouds.ts';
import type { Shellcheck } from '../shellcheck/open-shellcheck.ts';
import { findPipelines } from './find-pipelines.ts';
import type { PlannedSource } from './find-pipelines.ts';

/** What is to be built and how. */
export interface Plan {
  /** The folder that files are told from. */
  readonly root: string;
  /** The top of the repository. */
  readonly top: string;
  readonly sources: readonly PlannedSource[];
  readonly config: Config;
  /** What the controller offers, where the configuration says it. */
  readonly catalogue: CatalogueIndex | undefined;
  /** The controller's Kubernetes clouds, where the configuration says where they are described. */
  readonly clouds: readonly Cloud[] | undefined;
  /** Asked about the scripts, where the call wants it. */
  readonly shellcheck: Shellcheck | undefined;
  /** What was read on the way, for reports and to be watched. */
  readonly read: ReadConfig;
}

/** What a call may say about it. */
export interface PlanRequest {
  readonly files: readonly string[];
  readonly filesFrom: string | undefined;
  readonly config: string | undefined;
  readonly outDir: string | undefined;
  readonly pods: 'inline' | 'file' | undefined;
  readonly header: boolean;
  readonly sourceMap: boolean;
  readonly types?: boolean;
  readonly shellcheck?: boolean;
}

/** Reads the configuration and finds the sources. What a call says goes before what the configuration says. */
export async function makePlan(request: PlanRequest, host: Host): Promise<Outcome<Plan>> {
  const { cwd } = host;
  const { value: read, diagnostics } = await configOf(request.config, cwd);
  const config = merged(read.config, request);
  const base = read.folder ?? cwd;
  const named = await namedPaths(request.files, request.filesFrom, host);
  const outDir = request.outDir ?? (config.outDir === undefined ? undefined : path.resolve(base, config.outDir));
  const sources = findPipelines({
    named,
    patterns: config.files ?? [],
    base,
    cwd,
    outDir: outDir === undefined ? undefined : path.resolve(cwd, outDir),
    isListed: request.filesFrom !== undefined,
  });
  const { catalogue, ...offered } = await configuredCatalogue(read, cwd);
  const { clouds, ...templates } = await configuredClouds(offered.read, cwd);
  const top = repositoryTop(base) ?? base;
  const shellcheck = request.shellcheck === true ? await shellcheckOf(host) : undefined;
  const value = { root: cwd, top, sources, config, catalogue, clouds, shellcheck, read: templates.read };
  return { value, diagnostics: [...diagnostics, ...offered.diagnostics, ...templates.diagnostics] };
}

/** @throws UsageError where it is not installed. */
async function shellcheckOf(host: Host): Promise<Shellcheck> {
  return (await import('../shellcheck/open-shellcheck.ts')).neededShellcheck(host);
}

function merged(config: Config, { pods, header, sourceMap, types = true }: PlanRequest): Config {
  return {
    ...config,
    ...(pods !== undefined && { pods }),
    ...(!header && { header }),
    ...(!sourceMap && { sourceMap }),
    ...(!types && { types }),
  };
}
