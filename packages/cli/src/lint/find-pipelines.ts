import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { fixedPart, isPattern, matches } from '../files/glob.ts';
import { isJenkinsfile } from '../files/jenkinsfile-name.ts';
import { statsOf } from '../files/stats-of.ts';
import { walk } from '../files/walk.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The files that a call means, by name: those that it names, those that fit its patterns, and in its folders Jenkinsfiles, scripts
 * with a shebang of Groovy and the steps of shared libraries. What a `.gitignore` leaves out is found by neither. `-` stays.
 *
 * @throws UsageError where nothing has such a name, where it is TypeScript, or where nothing fits a pattern.
 */
export function findPipelines(given: readonly string[], cwd: string): readonly string[] {
  return [...new Set(given.flatMap((name) => meant(name, cwd)))];
}

function meant(name: string, cwd: string): readonly string[] {
  if (name === '-') return [name];
  const file = path.resolve(cwd, name);
  const stats = statsOf(file);
  // What cannot be looked at is told when it is to be read.
  if (stats === 'refused') return [name];
  if (stats?.isDirectory() === true) {
    return [...walk(file)].filter((found) => isPipeline(file, found)).map((found) => path.join(name, found));
  }
  if (stats !== undefined) {
    if (/\.[cm]?ts$/.test(name)) throw new UsageError(`'${name}' is TypeScript: 'pipec check' looks at what it gives.`);
    return [name];
  }
  if (!isPattern(name)) throw new UsageError(`There is no file '${name}'.`);
  const fitting = fittingFiles(path.posix.normalize(name), cwd);
  if (fitting.length === 0) throw new UsageError(`No file fits '${name}'.`);
  return fitting;
}

function fittingFiles(pattern: string, cwd: string): readonly string[] {
  const start = fixedPart(pattern);
  const folder = path.resolve(cwd, start);
  const stats = statsOf(folder);
  if (stats === undefined || stats === 'refused' || !stats.isDirectory()) return [];
  return [...walk(folder)].map((found) => path.posix.join(start, found)).filter((file) => matches(file, pattern));
}

/** Whether a file in a folder is a pipeline, or a step of a shared library, by its name or its first line. */
function isPipeline(folder: string, file: string): boolean {
  const { base, ext, dir } = path.posix.parse(file);
  if (isJenkinsfile(base) || (ext === '.groovy' && path.posix.basename(dir) === 'vars')) return true;
  return (ext === '.groovy' || ext === '') && hasShebang(path.join(folder, file));
}

/** `#!/usr/bin/env groovy`. What may not be read is nobody's pipeline. */
function hasShebang(file: string): boolean {
  let open: number | undefined;
  try {
    open = openSync(file, 'r');
    const start = Buffer.alloc(80);
    return /^#![^\n]*\bgroovy\b/.test(start.toString('latin1', 0, readSync(open, start)));
  } catch {
    return false;
  } finally {
    if (open !== undefined) closeSync(open);
  }
}
