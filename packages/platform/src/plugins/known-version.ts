import { newestLine, olderLines, versions } from './versions.ts';

/** The oldest Jenkins that versions are known for, as `2.541`. */
export const oldestJenkins: string = olderLines.at(-1)?.[0] ?? newestLine;

/**
 * The version of a plugin that is known to run on a Jenkins; `undefined` where none is known.
 *
 * @param jenkins As `2.568.2`.
 */
export function knownVersion(plugin: string, jenkins: string): string | undefined {
  if (isOlder(jenkins, oldestJenkins)) return undefined;
  // A line is used for all that are newer, until there is another.
  const older = olderLines.filter(([line]) => isOlder(jenkins, newer(line)));
  const own = older.findLast(([, differing]) => Object.hasOwn(differing, plugin))?.[1];
  const all = own ?? versions;
  return Object.hasOwn(all, plugin) ? all[plugin] : undefined;
}

/** Whether no version of any plugin is known for a Jenkins, because it is too old. */
export function isTooOld(jenkins: string): boolean {
  return isOlder(jenkins, oldestJenkins);
}

/** The line that follows one. */
function newer(line: string): string {
  const at = olderLines.findIndex(([one]) => one === line);
  return olderLines[at - 1]?.[0] ?? newestLine;
}

function isOlder(a: string, b: string): boolean {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
}
