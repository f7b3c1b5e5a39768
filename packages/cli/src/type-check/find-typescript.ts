import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { modulesAbove } from '../files/modules-above.ts';

/** A TypeScript that is installed for some folder. */
export interface TypeScript {
  /** `7.0.2`. */
  readonly version: string;
  /** Its folder, absolute and without links. */
  readonly folder: string;
}

/** The DSL's types need this one. */
export const oldestVersion = '5.4';

/**
 * The TypeScript that modules of a folder find, as Node looks for packages; `undefined` where there is none.
 *
 * @param folder An absolute path.
 */
export function findTypeScript(folder: string): TypeScript | undefined {
  const found = installed('typescript', folder);
  if (found === undefined) return undefined;
  const { version } = readJson(path.join(found, 'package.json'));
  return typeof version === 'string' ? { version, folder: realpathSync.native(found) } : undefined;
}

/** Whether a version is one that the DSL's types can be read by. */
export function isOld({ version }: TypeScript): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestVersion.split('.').map(Number);
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/** The folder of a package that modules of a folder find; `undefined` where it is not installed. */
export function installed(name: string, folder: string): string | undefined {
  for (const modules of modulesAbove(folder)) {
    const found = path.join(modules, name);
    if (existsSync(path.join(found, 'package.json'))) return found;
  }
  return undefined;
}

/**
 * The program of a TypeScript, and what stands before its arguments. From version 7 on it is a program of the machine; what npm starts
 * is a script that starts it in turn, which takes 40 ms more.
 */
export function programOf({ version, folder }: TypeScript): readonly [program: string, ...given: string[]] {
  const native = Number(version.split('.')[0]) >= 7 ? nativeProgram(folder) : undefined;
  if (native !== undefined) return [native];
  const { bin } = readJson(path.join(folder, 'package.json'));
  const tsc = typeof bin === 'object' && bin !== null ? (bin as { readonly tsc?: unknown }).tsc : undefined;
  return [process.execPath, path.join(folder, typeof tsc === 'string' ? tsc : 'bin/tsc')];
}

function nativeProgram(folder: string): string | undefined {
  const found = installed(`@typescript/typescript-${process.platform}-${process.arch}`, folder);
  if (found === undefined) return undefined;
  const program = path.join(realpathSync(found), 'lib', process.platform === 'win32' ? 'tsc.exe' : 'tsc');
  return existsSync(program) ? program : undefined;
}

function readJson(file: string): { readonly [name: string]: unknown } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { readonly [name: string]: unknown };
  } catch {
    return {};
  }
}
