import { readdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../usage-error.ts';

const magic = /[*?{[]/;

/** Folders that hold nothing of an author's own. */
const passedOver = new Set(['node_modules', '.git']);

/** Whether a text is a pattern, not the path of one file. */
export function isPattern(text: string): boolean {
  return magic.test(text);
}

/** The folder in front of the first part of a pattern that is none: `services` of `services/*.ts`. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  return parts
    .slice(
      0,
      parts.findIndex((part, i) => isPattern(part) || i === parts.length - 1),
    )
    .join('/');
}

/**
 * Whether a path fits a pattern; both with `/`. `*` and `?` stand for characters within a part, `**` for any folders, `{a,b}` for one
 * of several and `[abc]` for one character.
 *
 * @example
 * ```ts
 * matches('ci/a.pipeline.ts', 'ci/*.pipeline.ts'); // true
 * ```
 */
export function matches(file: string, pattern: string): boolean {
  return expression(pattern).test(file);
}

/**
 * The files below a folder that fit a pattern, with `/`, sorted.
 *
 * `node_modules`, `.git` and folders whose names begin with a dot are passed over, unless the pattern names them before its first
 * `*`.
 */
export function filesLike(pattern: string, folder: string): readonly string[] {
  const fitting = expression(pattern);
  const found: string[] = [];
  const search = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!passedOver.has(entry.name) && !entry.name.startsWith('.')) search(file);
      } else if (fitting.test(file)) found.push(file);
    }
  };
  const start = fixedPart(pattern);
  try {
    search(start);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return found.toSorted();
}

const meanings: { readonly [sign: string]: string } = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

function expression(pattern: string): RegExp {
  let depth = 0;
  const text = pattern.replaceAll(/\*\*\/|\*\*|\[[^\]/]+\]|[^]/g, (sign) => {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign.length > 1 && sign.startsWith('[')) return sign.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
    const isPlain = sign === ',' && depth === 0;
    return (isPlain ? undefined : meanings[sign]) ?? sign.replace(/[\\^$.|+()[\]{}]/, '\\$&');
  });
  try {
    return new RegExp(`^${text}$`);
  } catch {
    throw new UsageError(`'${pattern}' is no pattern of file names: its brackets do not fit.`);
  }
}
