// Text as a literal of the languages that templates write.

/** A string of TypeScript, in single quotes unless it has such itself. */
export function tsText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${quote}${text.replaceAll(/[\\']/g, (mark) => (mark === quote || mark === '\\' ? `\\${mark}` : mark))}${quote}`;
}

/** A scalar of YAML, in single quotes. */
export function yamlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A word of a shell, in single quotes where it needs them. */
export function shellText(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The key of a property of TypeScript: in quotes only where it needs them. */
export function tsKey(text: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(text) ? text : tsText(text);
}
