import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from '../files/find-files.ts';
import type { Found } from '../files/find-files.ts';
import { isJenkinsfile } from '../files/jenkinsfile-name.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The files that a call means: those that it names, those that fit its patterns, and in its folders Jenkinsfiles, scripts
 * with a shebang of Groovy and the steps of shared libraries. What a `.gitignore` leaves out is found by neither. `-` stays.
 *
 * @throws UsageError where nothing has such a name, where it is TypeScript, or where nothing fits a pattern.
 */
export function findPipelines(given: readonly string[], cwd: string): readonly Found[] {
  const found = findFiles(given, cwd, isPipeline);
  const source = found.find(({ name, isNamed }) => isNamed && /\.[cm]?ts$/.test(name));
  if (source !== undefined)
    throw new UsageError(`'${source.name}' is TypeScript: 'pipec check' looks at what it gives.`);
  return found;
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
