import path from 'node:path';
import type { CheckedFile } from '@pipec/compiler/check-file';
import type { Diagnostic } from '@pipec/model';
import type { CatalogueIndex } from '@pipec/model/catalogue';
import { stdinName } from '../files/read-sources.ts';
import type { Host } from '../host.ts';
import type { FileSettings } from './file-settings.ts';
import { readPipeline } from './read-pipeline.ts';
import type { ReadPipeline } from './read-pipeline.ts';
import type { ResultCache } from './result-cache.ts';

export interface LintRequest {
  /** How a file is linted, by its absolute path; standard input has none. `undefined`: it is passed over. */
  readonly settingsOf: (file: string | undefined) => FileSettings | undefined;
  /** What the controller offers, where that is not what pipec knows. */
  readonly catalogue: CatalogueIndex | undefined;
  readonly cache: ResultCache | undefined;
  /** Whether safe fixes are made. */
  readonly fix: boolean;
}

/** A file that was linted. */
export interface LintedFile extends CheckedFile {
  readonly file: string;
  /** The absolute path; `undefined` for standard input. */
  readonly path: string | undefined;
  /** Its text, with the fixes that were made. */
  readonly text: string;
  readonly fixes?: { readonly before: string; readonly made: readonly Diagnostic[] };
}

/** A file that was linted, or the reason why it could not be read. */
export type Linted = LintedFile | { readonly file: string; readonly unread: string };

/** Lints files one by one, so that none need be kept; `-` is standard input. */
export async function* lintFiles(names: Iterable<string>, request: LintRequest, host: Host): AsyncGenerator<Linted> {
  for (const name of names) {
    const isStdin = name === '-';
    const [file, location] = isStdin ? [stdinName, undefined] : [name, path.resolve(host.cwd, name)];
    const settings = request.settingsOf(location);
    if (settings === undefined) continue;
    const read: ReadPipeline =
      location === undefined ? { text: await host.stdin(), found: [] } : readPipeline(location, file);
    if ('unread' in read) yield { file, unread: read.unread };
    else {
      const cache = isStdin ? undefined : request.cache;
      yield { file, path: location, ...(await lintText(file, read, settings, { ...request, cache })) };
    }
  }
}

async function lintText(
  file: string,
  { text, found }: Extract<ReadPipeline, { text: string }>,
  settings: FileSettings,
  { catalogue, cache, fix }: LintRequest,
): Promise<Omit<LintedFile, 'file' | 'path'>> {
  const check = async (now: string): Promise<CheckedFile> => {
    const known = cache?.find(file, now);
    if (known !== undefined) return known;
    // Who finds all results in the cache needs no parser.
    const { checkFileWithPods } = await import('@pipec/compiler/check-file');
    const checked = await checkFileWithPods(now, file, { ...settings, ...(catalogue !== undefined && { catalogue }) });
    cache?.keep(file, now, checked);
    return checked;
  };
  // What was not read as it stands is not written either.
  if (!fix || found.length > 0) {
    const { kind, diagnostics } = await check(text);
    return { text, kind, diagnostics: [...found, ...diagnostics] };
  }
  const { fixText } = await import('@pipec/compiler/apply-fixes');
  const fixed = await fixText(text, file, check);
  return {
    text: fixed.text,
    ...fixed.checked,
    ...(fixed.made.length > 0 && { fixes: { before: text, made: fixed.made } }),
  };
}
