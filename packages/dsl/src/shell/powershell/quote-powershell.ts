// PowerShell takes typographic quotes for quotes (about_Quoting_Rules; `CharTraits` of its tokenizer).

/** `'` and what counts as one. */
export const singleQuotes = "'\u2018\u2019\u201A\u201B";
/** `"` and what counts as one. */
export const doubleQuotes = '"\u201C\u201D\u201E';

/** `'…'`: only quotes are special, and stand doubled. */
export function singleQuoted(text: string): string {
  return `'${text.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
}

/** For `"…"`: a backtick escapes itself, `$` and quotes. */
export function escapeDouble(text: string): string {
  return text.replaceAll(/[`$"\u201C\u201D\u201E]/g, '`$&');
}

/** For `@" … "@`, where quotes are text unless a line begins with `"@`. */
export function escapeHere(text: string): string {
  return text.replaceAll(/[`$]|["\u201C\u201D\u201E](?=@|$)|^@/g, '`$&');
}

/** Whether `text` as an argument is the same with and without quotes: a word, or an integer. */
export function isBareArgument(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_./\\-]*$/.test(text) || /^(?:0|[1-9]\d{0,8})$/.test(text);
}
