import { realpathSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';
import { reasonOf } from './reason.ts';

/**
 * Where a file would really be written, links followed.
 *
 * @param file Its absolute path; it need not exist, nor need its folders.
 * @param folder The folder that it must not leave.
 * @throws UsageError for a path that leads out of the folder, be it by `..` or by a link.
 */
export function realTarget(file: string, folder: string): string {
  const target = realPathOfWanted(file);
  if (!isInside(target, realPathOfWanted(folder))) {
    throw new UsageError(`Will not write '${file}': it leads out of the folder '${folder}', to '${target}'.`);
  }
  return target;
}

/** Whether a path is a folder or stands below it. */
export function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** The path without links, also where its last parts do not exist yet. */
function realPathOfWanted(file: string): string {
  try {
    // The other one walks the path in JavaScript.
    return realpathSync.native(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const above = path.dirname(file);
    if (code !== 'ENOENT' || above === file) throw new UsageError(`Cannot write '${file}': ${reasonOf(error)}.`);
    return path.join(realPathOfWanted(above), path.basename(file));
  }
}
