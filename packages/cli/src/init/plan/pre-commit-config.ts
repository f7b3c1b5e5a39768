/**
 * A configuration of pre-commit with one more repository of hooks at the end of its list `repos`; what stands there stays as it is.
 *
 * @param text What is there; `undefined` where nothing is.
 * @param repository An item of the list as YAML, which begins with `- repo:`.
 * @returns `undefined` where the list is not written in lines of its own, so that there is no telling where it ends.
 */
export function addLocalHook(text: string | undefined, repository: string): string | undefined {
  if (text === undefined || text.trim() === '') return `repos:\n${indented(repository, '  ')}`;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const start = lines.findIndex((line) => /^repos:\s*(?:#.*)?$/.test(line));
  const [, indent] = /^( *)- /.exec(lines.slice(start + 1).find((line) => /^ *[^\s#]/.test(line)) ?? '') ?? [];
  if (start < 0 || indent === undefined) return undefined;
  const next = lines.findIndex((line, i) => i > start && /^(?!- )[^\s#]/.test(line));
  const end = lines.findLastIndex((line, i) => (next < 0 || i < next) && /^\s*[^\s#]/.test(line)) + 1;
  const added = indented(repository, indent).trimEnd().split('\n');
  const all = [...lines.slice(0, end), ...added, ...lines.slice(end)];
  return `${all.join(lineEnd)}${end === lines.length ? lineEnd : ''}`;
}

function indented(text: string, indent: string): string {
  return text.replaceAll(/^(?=.)/gm, indent);
}
