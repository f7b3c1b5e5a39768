/**
 * The text of a key of a TOML file; `undefined` where the table has none or it is no text.
 *
 * @example
 * ```ts
 * tomlText('[project]\nname = "shop"\n', 'project', 'name'); // 'shop'
 * ```
 */
export function tomlText(toml: string, table: string, key: string): string | undefined {
  const line = new RegExp(`^\\s*${key}\\s*=\\s*(?:"([^"\\\\]*)"|'([^']*)')`, 'm').exec(tableOf(toml, table));
  return line?.[1] ?? line?.[2];
}

/** Whether a TOML file has a table, or one below it. */
export function hasTable(toml: string, table: string): boolean {
  return headers(toml).some(({ name }) => name === table || name.startsWith(`${table}.`));
}

function tableOf(toml: string, table: string): string {
  const all = headers(toml);
  const index = all.findIndex(({ name }) => name === table);
  return index < 0 ? '' : toml.slice(all[index]!.end, all[index + 1]?.start ?? toml.length);
}

function headers(toml: string) {
  return [...toml.matchAll(/^\[+\s*([^\]\n]+?)\s*\]+/gm)].map(({ 0: header, 1: name = '', index }) => ({
    name: name.replaceAll(/\s*\.\s*/g, '.'),
    start: index,
    end: index + header.length,
  }));
}
