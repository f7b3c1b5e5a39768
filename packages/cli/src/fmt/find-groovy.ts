import path from 'node:path';
import { findFiles } from '../files/find-files.ts';
import type { Found } from '../files/find-files.ts';
import { isJenkinsfile } from '../files/jenkinsfile-name.ts';

/**
 * The files that a call means; in its folders Jenkinsfiles and Groovy scripts.
 *
 * @throws UsageError where nothing has such a name, or nothing fits a pattern.
 */
export function findGroovy(given: readonly string[], cwd: string): readonly Found[] {
  return findFiles(given, cwd, (_, file) => isGroovy(path.posix.basename(file)));
}

/** Whether a file is a Jenkinsfile or a Groovy script, by its name alone. */
export function isGroovy(name: string): boolean {
  return isJenkinsfile(name) || /.\.groovy$/i.test(name);
}
