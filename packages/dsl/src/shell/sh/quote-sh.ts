/**
 * One word of POSIX shell text that stands for `text`, byte for byte.
 *
 * Nothing is quoted that need not be. A word that is read before it is a word (`if`, `A=1` at the start of a command) is the
 * caller's matter; `composeSh` knows of places.
 *
 * @example
 * ```ts
 * quoteSh('shop'); // shop
 * quoteSh("it's"); // 'it'\''s'
 * ```
 */
export function quoteSh(text: string): string {
  return isPlain(text) ? text : singleQuoted(text);
}

/** Whether no shell sees anything in `text` but a word, wherever an argument may stand. */
export function isPlain(text: string): boolean {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(text);
}

/** Single quotes keep everything but themselves (POSIX.1-2017, Shell Command Language, 2.2.2). */
export function singleQuoted(text: string): string {
  return `'${escapeSingle(text)}'`;
}

/**
 * The same within the body of a here-document, from which bash first takes every backslash that ends a line, in whatever
 * quotes it stands.
 */
export function bodyQuoted(text: string): string {
  return /\\\n|^\n|\\$/.test(text) ? `"${escapeDouble(text)}"` : singleQuoted(text);
}

export function escapeSingle(text: string): string {
  return text.replaceAll("'", `'\\''`);
}

/**
 * For `"${X:-…}"` and here-documents.
 *
 * dash and bash agree on no way to write `'` but in double quotes of its own, and bash sees a command in `<(`. bash looks for
 * `{a,b}` before it knows of `${`, and takes inner quotes for the end of the outer ones: so braces must stay outside of them,
 * and a `'` cannot stand there at all but in a here-document, where no braces are looked for.
 */
export function escapeDefault(text: string): string {
  return text.replaceAll(/[\\"$`}]/g, '\\$&').replaceAll(/['<>]|^\(/g, '"$&"');
}

/** For `"${X#…}"`, where a backslash keeps any character, and quotes would mislead bash as in `escapeDefault`. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[!-,;-?[-^`{-~]/g, '\\$&');
}

/** In double quotes a backslash escapes exactly these (POSIX.1-2017, Shell Command Language, 2.2.3). */
export function escapeDouble(text: string): string {
  return text.replaceAll(/[\\"$`]/g, '\\$&');
}
