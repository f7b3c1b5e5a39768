import path from 'node:path';
import { cloudsOf, filePods, pipelinePods } from '@pipec/compiler/pods';
import { findConfigs } from '@pipec/compiler/find-config';
import type { Cloud, PipelinePods } from '@pipec/compiler/pods';
import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome } from '@pipec/model';
import { readSources } from '../files/read-sources.ts';
import type { SourceFile } from '../files/read-sources.ts';
import { repositoryFiles } from '../files/repository-files.ts';
import type { Host } from '../host.ts';
import { configuredClouds } from './configured-clouds.ts';

/** The pods of a file, with the texts that their places are in. */
export interface FoundPods extends PipelinePods {
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads the pods of a Jenkinsfile, of the Jenkinsfiles that a pipeline.ts gives, or of a file of YAML.
 *
 * @param templates A controller's configuration as code, whose templates agents inherit from; by default the one that the
 *   configuration of pipec names.
 */
export async function readPods(name: string, templates: string | undefined, host: Host): Promise<Outcome<FoundPods>> {
  const known = templates === undefined ? await cloudsOfConfig(host) : await cloudsIn(templates, host);
  const read = /\.[cm]?[jt]s$/.test(name)
    ? await fromModule(name, known.clouds, host)
    : fromText((await readSources([name], host))[0]!, known.clouds);
  const { value, diagnostics } = read;
  const texts = new Map([...value.texts, ...known.texts]);
  return { value: { ...value, texts }, diagnostics: [...known.diagnostics, ...diagnostics] };
}

/** Clouds, with the texts that they were read from. */
interface KnownClouds {
  readonly clouds: readonly Cloud[] | undefined;
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

async function cloudsIn(templates: string, host: Host): Promise<KnownClouds> {
  const [{ name, text }] = (await readSources([templates], host)) as [SourceFile];
  const { value: clouds, diagnostics } = cloudsOf(text, name);
  return { clouds, diagnostics, texts: new Map([[name, text]]) };
}

/** Most repositories have no configuration; what reads one is loaded for those that have. */
async function cloudsOfConfig({ cwd }: Host): Promise<KnownClouds> {
  if (findConfigs(cwd).length === 0) return { clouds: undefined, texts: new Map(), diagnostics: [] };
  const { configOf } = await import('../config-of.ts');
  const { value: config, diagnostics } = await configOf(undefined, cwd);
  const { clouds, diagnostics: told, read } = await configuredClouds(config, cwd);
  return { clouds, texts: read.sources, diagnostics: [...diagnostics, ...told] };
}

function fromText(
  { name, text, path: file }: Pick<SourceFile, 'name' | 'text' | 'path'>,
  clouds: readonly Cloud[] | undefined,
  files = file === undefined ? undefined : filesAround(file),
): Outcome<FoundPods> {
  const given = { ...(clouds && { clouds }), ...(files && { files }) };
  const { value, diagnostics } = /\.ya?ml$/.test(name) ? filePods(text, name, given) : pipelinePods(text, name, given);
  return { value: { ...value, texts: new Map([[name, text]]) }, diagnostics };
}

function filesAround(pipeline: string): (name: string) => string | undefined {
  const files = repositoryFiles(pipeline);
  return (name) => files.find(name)?.text;
}

/** Builds in memory; places are those of the Jenkinsfiles that come of it. */
async function fromModule(name: string, clouds: readonly Cloud[] | undefined, host: Host): Promise<Outcome<FoundPods>> {
  const { makeBuild } = await import('../build/run-build.ts');
  const request = { filesFrom: undefined, config: undefined, outDir: undefined, header: true, sourceMap: false };
  const { value: made, diagnostics } = await makeBuild({ ...request, files: [name], pods: undefined }, host);
  const { outputs, sources } = made.built;
  const { root, top } = made.plan;
  const files = (file: string): string | undefined =>
    outputs.find((output) => output.path === path.resolve(top, file))?.text ??
    filesAround(path.join(top, 'Jenkinsfile'))(file);
  const found = outputs
    .filter(({ kind }) => kind === 'jenkinsfile')
    .map((output) =>
      fromText({ name: path.relative(root, output.path), text: output.text, path: output.path }, clouds, files),
    );
  return {
    value: {
      pods: found.flatMap(({ value }) => value.pods),
      stages: found.flatMap(({ value }) => value.stages),
      texts: new Map([...sources, ...found.flatMap(({ value }) => [...value.texts])]),
    },
    diagnostics: isClean(diagnostics)
      ? [...diagnostics, ...found.flatMap((one): readonly Diagnostic[] => one.diagnostics)]
      : diagnostics,
  };
}
