import { fileNeeds, moduleNeeds } from '@pipec/compiler/platform';
import type { NeedsOptions } from '@pipec/compiler/platform';
import { allNeeds } from '@pipec/platform';
import type { Needs } from '@pipec/platform';
import type { Diagnostic, Outcome } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { readText } from '../files/read-text.ts';
import { repositoryFiles } from '../files/repository-files.ts';

/** What pipelines need, and the texts that they were read from. */
export interface PipelinesRead {
  readonly needs: Needs;
  readonly sources: ReadonlyMap<string, string>;
}

export interface ReadPipelinesOptions extends NeedsOptions {
  /** The folder that files are told from. */
  readonly cwd: string;
  readonly timeLimit?: number;
}

/**
 * Reads what pipelines ask of a platform: modules of TypeScript are run, all other files are Jenkinsfiles.
 *
 * @param files Absolute paths.
 */
export async function readPipelines(
  files: readonly string[],
  options: ReadPipelinesOptions,
): Promise<Outcome<PipelinesRead>> {
  const needs: Needs[] = [];
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  // One after another: a module may take all the memory that it is given.
  for (const file of files) {
    const { value, diagnostics: told } = await readPipeline(file, options);
    needs.push(value.needs);
    for (const [name, text] of value.sources) sources.set(name, text);
    diagnostics.push(...told);
  }
  return { value: { needs: allNeeds(needs), sources }, diagnostics };
}

async function readPipeline(file: string, { cwd, ...options }: ReadPipelinesOptions): Promise<Outcome<PipelinesRead>> {
  const name = namedFrom(cwd, file);
  if (/\.[cm]?[jt]s$/.test(file)) return moduleNeeds(name, { ...options, root: cwd });
  const text = readText(file, name) ?? '';
  const sources = new Map([[name, text]]);
  const repository = repositoryFiles(file);
  const files = (wanted: string): string | undefined => {
    const found = repository.find(wanted);
    if (found !== undefined) sources.set(wanted, found.text);
    return found?.text;
  };
  const { value: needs, diagnostics } = await fileNeeds(text, name, { ...options, files });
  return { value: { needs, sources }, diagnostics };
}
