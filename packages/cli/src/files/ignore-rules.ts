/** What one `.gitignore` says. */
export interface IgnoreRules {
  /**
   * Whether it leaves a path out (`true`), takes it in again (`false`) or says nothing of it.
   *
   * @param path From the folder of the file, with `/`.
   */
  says(path: string, isFolder: boolean): boolean | undefined;
}

interface Rule {
  readonly fits: RegExp;
  readonly isIgnored: boolean;
  readonly foldersOnly: boolean;
}

/**
 * Reads the text of a `.gitignore`; the last line that fits a path decides.
 *
 * @example
 * ```ts
 * readIgnoreRules('build/\n!keep').says('app/build', true); // true
 * ```
 */
export function readIgnoreRules(text: string): IgnoreRules {
  const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? []);
  return {
    says: (path, isFolder) =>
      rules.findLast(({ fits, foldersOnly }) => (isFolder || !foldersOnly) && fits.test(path))?.isIgnored,
  };
}

function readRule(line: string): Rule | undefined {
  // A blank at the end counts only behind a backslash.
  const trimmed = line.replace(/(?<!\\)\s+$/, '');
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const isIgnored = !trimmed.startsWith('!');
  const pattern = (isIgnored ? trimmed : trimmed.slice(1)).replace(/^\\(?=[#!])/, '');
  const foldersOnly = pattern.endsWith('/');
  const fits = expression(foldersOnly ? pattern.slice(0, -1) : pattern);
  return fits === undefined ? undefined : { fits, isIgnored, foldersOnly };
}

/** A pattern with a `/` in front or within stands for a path, another one for a name at any depth. */
function expression(pattern: string): RegExp | undefined {
  const path = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  if (path === '**') return /^/;
  const text = path.replaceAll(/(?<![^/])\*\*\/|\/\*\*$|\*+|\?|\[!?\]?[^\]]*\]|\\?[^]/g, meaning);
  try {
    return new RegExp(`^${text}$`);
  } catch {
    // Brackets that do not fit: git takes no path for it either.
    return undefined;
  }
}

function meaning(sign: string): string {
  if (sign === '**/') return '(?:[^/]+/)*';
  if (sign === '/**') return '/.*';
  if (sign.startsWith('*')) return '[^/]*';
  if (sign === '?') return '[^/]';
  // No class of characters takes in a slash.
  if (sign.length > 1 && sign.startsWith('[')) return sign.replace(/^\[!/, '[^/').replaceAll('\\', '\\\\');
  return sign.replace(/^\\(?=.)/, '').replace(/[\\^$.|+()[\]{}*?]/, '\\$&');
}
