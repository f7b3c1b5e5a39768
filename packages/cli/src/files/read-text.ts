import { readFileSync } from 'node:fs';
import { UsageError } from '../usage-error.ts';
import { reasonOf } from './reason.ts';

/**
 * The text of a file; `undefined` where there is none.
 *
 * @param name How the user calls it.
 * @throws UsageError where it cannot be read.
 */
export function readText(file: string, name: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(`Cannot read '${name}': ${reasonOf(error)}.`);
  }
}
