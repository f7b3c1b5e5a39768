import { existsSync } from 'node:fs';
import path from 'node:path';

/** The names that a configuration may have. */
export const configNames = ['ts', 'js', 'json', 'yaml', 'yml'].map((extension) => `pipec.config.${extension}`);

/**
 * Finds the configurations that hold for a folder: those in it, or else in the nearest folder above it that has some. The search
 * ends with the repository, whose build must not depend on what lies around it.
 *
 * @returns Absolute paths, all of one folder; more than one is a fault.
 */
export function findConfigs(folder: string): readonly string[] {
  const here = configNames.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
  const above = path.dirname(folder);
  if (here.length > 0 || above === folder || existsSync(path.join(folder, '.git'))) return here;
  return findConfigs(above);
}
