import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig, readConfigFile } from '@pipec/compiler/config';
import type { ReadConfig } from '@pipec/compiler/config';
import type { Outcome } from '@pipec/model';
import { UsageError } from './usage-error.ts';

/**
 * The configuration that a call names, or else the one that is found from the working folder upward.
 *
 * @throws UsageError where there is no such file.
 */
export async function configOf(file: string | undefined, cwd: string): Promise<Outcome<ReadConfig>> {
  if (file === undefined) return readConfig(cwd);
  const found = path.resolve(cwd, file);
  if (!existsSync(found)) throw new UsageError(`There is no configuration '${file}'.`);
  return readConfigFile(found, cwd);
}
