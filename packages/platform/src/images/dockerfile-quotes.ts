// Values in a Dockerfile stand in one of three languages: the shell of a RUN, the words of an instruction, the values of ENV.

/** A word of a shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A word of COPY, USER or WORKDIR: variables would be filled in. */
export function plainWord(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

/** A value of ENV, in double quotes. */
export function envValue(text: string): string {
  return `"${text.replace(/[\\"$]/g, '\\$&')}"`;
}
