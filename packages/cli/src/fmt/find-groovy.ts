import { statSync } from 'node:fs';
import path from 'node:path';
import { filesLike, isPattern } from '../files/glob.ts';
import { UsageError } from '../usage-error.ts';

/** Endings of files that are made from a Jenkinsfile, speak of one, or become one. */
const others = new Set(
  `bak bat cfg css erb gz hbs html j2 jinja jinja2 js json lock log map md mjs mustache orig py rej rst sh swp template tmpl tpl ts txt
  xml yaml yml zip`.split(/\s+/),
);

/** Files that a call means. */
export interface Found {
  /** As reports name them: what was given, and below a folder the folder's name and the way from it. */
  readonly name: string;
  /** Whether the call names it, not a folder or a pattern that it was found by. */
  readonly isNamed: boolean;
}

/**
 * The files that a call names, those that fit its patterns, and the Jenkinsfiles and Groovy libraries in its folders. `-` stays.
 *
 * @throws UsageError where nothing has such a name, or nothing fits a pattern.
 */
export function findGroovy(given: readonly string[], cwd: string): readonly Found[] {
  const known = new Map<string, Found>();
  for (const name of given) {
    for (const found of meant(name, cwd)) {
      const file = path.resolve(cwd, found.name);
      if (!known.has(file)) known.set(file, found);
    }
  }
  return [...known.values()];
}

function meant(name: string, cwd: string): readonly Found[] {
  if (name === '-') return [{ name, isNamed: true }];
  const stats = statSync(path.resolve(cwd, name), { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) {
    const inside = filesLike('**', path.resolve(cwd, name)).filter((file) => isGroovy(path.posix.basename(file)));
    return inside.map((file) => ({ name: path.join(name, file), isNamed: false }));
  }
  if (stats !== undefined) return [{ name, isNamed: true }];
  if (!isPattern(name)) throw new UsageError(`There is no file '${name}'.`);
  const fitting = filesLike(path.posix.normalize(name), cwd);
  if (fitting.length === 0) throw new UsageError(`No file fits '${name}'.`);
  return fitting.map((file) => ({ name: file, isNamed: false }));
}

/**
 * Whether a file is a Jenkinsfile or a Groovy script, by its name alone.
 *
 * @example
 * ```ts
 * isGroovy('Jenkinsfile.release'); // true
 * isGroovy('Jenkinsfile.md'); // false
 * ```
 */
export function isGroovy(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (/^Jenkinsfile(?:$|[._-])/.test(name)) return !others.has(ending);
  return name.includes('.') && (ending === 'groovy' || ending === 'jenkinsfile');
}
