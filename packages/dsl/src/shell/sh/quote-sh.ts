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

export function escapeSingle(text: string): string {
  return text.replaceAll("'", `'\\''`);
}

/** In double quotes a backslash escapes exactly these (POSIX.1-2017, Shell Command Language, 2.2.3). */
export function escapeDouble(text: string): string {
  return text.replaceAll(/[\\"$`]/g, '\\$&');
}
