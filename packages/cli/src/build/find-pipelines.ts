import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '@pipec/model';
import { filesLike, fixedPart, isPattern, matches } from '../files/glob.ts';
import { UsageError } from '../usage-error.ts';

/** A module that exports pipelines, and where its Jenkinsfiles go. */
export interface PlannedSource {
  /** Its absolute path. */
  readonly path: string;
  /** The absolute folder that its Jenkinsfiles are written to. */
  readonly outputFolder: string;
  /** The absolute folder that they must not leave. */
  readonly within: string;
}

export interface FindOptions {
  /** What the call names. */
  readonly named: readonly string[];
  /** What the configuration names: paths and patterns from `base`. */
  readonly patterns: readonly string[];
  readonly base: string;
  readonly cwd: string;
  /** The absolute folder that everything is written below; `undefined` is beside the sources. */
  readonly outDir: string | undefined;
  /** Whether the call brings a list, which may be empty. */
  readonly isListed: boolean;
}

/** What is built where neither the call nor a configuration says it. */
const usual = 'pipeline.ts';

/**
 * Finds the sources of a build.
 *
 * Below an output folder a file keeps its path behind the part of the pattern that stands before its first `*`, so that folders of
 * one pattern do not meet. A file that no pattern names goes straight into the folder.
 *
 * @throws UsageError where a file is not there, or nothing is.
 */
export function findPipelines(options: FindOptions): readonly PlannedSource[] {
  const files = filesOf(options);
  const known = new Map<string, PlannedSource>();
  for (const file of files) {
    const real = realpathSync(file);
    if (!known.has(real)) known.set(real, planned(file, options));
  }
  return [...known.values()];
}

function filesOf({ named, patterns, base, cwd, isListed }: FindOptions): readonly string[] {
  if (named.length > 0 || isListed) return named.map((name) => namedFile(name, cwd));
  if (patterns.length > 0) return patterns.flatMap((pattern) => configured(pattern, base));
  const file = path.join(cwd, usual);
  if (!existsSync(file)) throw new UsageError(`There is no ${usual} here. Name the module that exports your pipeline.`);
  return [file];
}

function configured(pattern: string, base: string): readonly string[] {
  if (!isPattern(pattern)) return [namedFile(pattern, base)];
  const found = filesLike(path.posix.normalize(pattern), base);
  if (found.length === 0) throw new UsageError(`No file fits '${pattern}', which the configuration names.`);
  return found.map((file) => path.join(base, file));
}

function namedFile(name: string, cwd: string): string {
  if (name === '-') throw new UsageError("A pipeline is built from a file, whose imports have a place; '-' has none.");
  const file = path.resolve(cwd, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true)
    throw new UsageError(`'${name}' is a folder. Name the module in it that exports your pipeline.`);
  if (stats !== undefined) return file;
  const folder = path.dirname(file);
  const guess = existsSync(folder) ? nearest(path.basename(file), readdirSync(folder)) : undefined;
  const advice = guess === undefined ? '' : ` Did you mean '${path.join(path.dirname(name), guess)}'?`;
  throw new UsageError(`There is no file '${name}'.${advice}`);
}

function planned(file: string, { patterns, base, outDir }: FindOptions): PlannedSource {
  const folder = path.dirname(file);
  if (outDir === undefined) return { path: file, outputFolder: folder, within: folder };
  const name = path.relative(base, file).split(path.sep).join('/');
  const pattern = patterns.map((one) => path.posix.normalize(one)).find((one) => matches(name, one));
  const kept = pattern === undefined ? folder : path.join(base, fixedPart(pattern));
  return { path: file, outputFolder: path.join(outDir, path.relative(kept, folder)), within: outDir };
}
