import path from 'node:path';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { readPlain } from './read-plain.ts';
import { readText } from './read-text.ts';
import { reasonOf } from './reason.ts';

/** A file that was read. */
export interface SourceFile {
  /** As reports name it: the path that was given. */
  readonly name: string;
  /** The absolute path; `undefined` for standard input. */
  readonly path: string | undefined;
  readonly text: string;
}

/** The name of standard input in reports. */
export const stdinName = '<stdin>';

/**
 * The paths that a call names: its arguments, and the lines of the list that `--files-from` names (`-` is standard input). A list
 * with NUL characters is read as `git ls-files -z` writes it.
 *
 * @example
 * ```ts
 * await namedPaths(['ci/a.ts'], 'changed.txt', host); // ['ci/a.ts', 'ci/b.ts']
 * ```
 */
export async function namedPaths(
  given: readonly string[],
  filesFrom: string | undefined,
  host: Host,
): Promise<readonly string[]> {
  if (filesFrom === undefined) return given;
  const list = filesFrom === '-' ? await host.stdin() : readText(path.resolve(host.cwd, filesFrom), filesFrom);
  if (list === undefined) throw new UsageError(`There is no file '${filesFrom}'.`);
  const lines = list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((line) => line !== '');
  return [...new Set([...given, ...lines])];
}

/**
 * Reads files; `-` is standard input.
 *
 * @throws UsageError that names each file that cannot be read.
 */
export async function readSources(paths: readonly string[], host: Host): Promise<readonly SourceFile[]> {
  const sources: SourceFile[] = [];
  const refused: string[] = [];
  for (const name of paths) {
    if (name === '-') {
      sources.push({ name: stdinName, path: undefined, text: await host.stdin() });
      continue;
    }
    const file = path.resolve(host.cwd, name);
    try {
      const bytes = readPlain(file);
      if (Buffer.isBuffer(bytes)) sources.push({ name, path: file, text: bytes.toString('utf8') });
      else refused.push(`Cannot read '${name}': ${bytes}.`);
    } catch (error) {
      refused.push(`Cannot read '${name}': ${reasonOf(error)}.`);
    }
  }
  if (refused.length > 0) throw new UsageError(refused.join('\n       '));
  return sources;
}
