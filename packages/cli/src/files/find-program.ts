import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../host.ts';

/**
 * The file that a program's name means; `undefined` where it is not installed.
 *
 * Folders of `PATH` that are relative are passed over: what lies in the working folder is looked at, never run.
 */
export function findProgram(name: string, { env }: Pick<Host, 'env'>): string | undefined {
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  return folders.map((folder) => path.join(folder, file)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
