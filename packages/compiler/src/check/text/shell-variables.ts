/**
 * Where a POSIX script first sets a variable: behind `NAME=…`, `for NAME in`, `read … NAME`. `undefined` where it does not, or where
 * what it sets it to is made of the variable itself, which then comes from outside.
 *
 * @example
 * ```ts
 * assignedAt('for f in *; do echo $f; done', 'f'); // 6
 * assignedAt('PATH=/opt/bin:$PATH', 'PATH'); // undefined
 * ```
 */
export function assignedAt(script: string, name: string): number | undefined {
  if (!script.includes(name)) return undefined;
  // Most names need no pattern of their own, which takes longer to make than to match.
  const isBehindBlank = script.includes(` ${name}`) || script.includes(`\t${name}`);
  const mayBeWord = isBehindBlank && /\b(?:for|select|read)\b/.test(script);
  if (!mayBeWord && !script.includes(`${name}=`) && !script.includes(`${name}+=`)) return undefined;
  const begin = String.raw`(?:^|[\n;&|({\x60]|\b(?:then|do|else|export|local|readonly|declare|typeset|env))[ \t]*`;
  const forms = new RegExp(
    [
      String.raw`${begin}(?<assigned>${name})\+?=(?<value>\S*)`,
      String.raw`\b(?:for|select)[ \t]+(?<loop>${name})\b`,
      String.raw`\bread\b(?:[ \t]+-\w+)*(?:[ \t]+\w+)*[ \t]+(?<read>${name})\b`,
    ].join('|'),
    'gm',
  );
  for (const { 0: found, index, groups } of script.matchAll(forms)) {
    const own = new RegExp(String.raw`\$\{?${name}\b|pipec\d+hole`);
    if (groups?.assigned !== undefined && own.test(groups.value ?? '')) return undefined;
    return index + found.length - (groups?.value?.length ?? 0);
  }
  return undefined;
}

/** A place where a script reads a variable. */
export interface ShellVariable {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `.BUILD_ID` of `${env.BUILD_ID}`, which no shell can read: Groovy was meant. */
  readonly member?: string;
}

/**
 * The variables that a POSIX script reads, with where; none of those within single quotes, behind a backslash or in a here-document
 * whose word is quoted.
 */
export function readVariables(script: string): readonly ShellVariable[] {
  const found: ShellVariable[] = [];
  let quote = '';
  for (let i = 0; i < script.length; i += 1) {
    const char = script[i];
    if (char === '\\' && quote !== "'") i += 1;
    else if (char === '<' && quote === '' && script[i + 1] === '<') i = afterDocument(script, i);
    else if (quote === '' && char === '#' && /(?:^|\s)$/.test(script.slice(Math.max(i - 1, 0), i))) {
      const end = script.indexOf('\n', i);
      i = end < 0 ? script.length : end - 1;
    } else if (char === "'" && quote !== '"') quote = quote === "'" ? '' : "'";
    else if (char === '"' && quote !== "'") quote = quote === '"' ? '' : '"';
    else if (char === '$' && quote !== "'") {
      const [whole, braced, member, bare] =
        /^\$(?:\{(\w+)((?:\??\.[A-Za-z_]\w*)+)?\}|([A-Za-z_]\w*))/.exec(script.slice(i, i + 200)) ?? [];
      const name = braced ?? bare;
      if (whole !== undefined && name !== undefined && !/^\d/.test(name)) {
        found.push({ name, start: i, end: i + whole.length, ...(member !== undefined && { member }) });
        i += whole.length - 1;
      }
    }
  }
  return found;
}

/** The last character of the here-document that begins at a `<<`, where its word is quoted; else that of the `<<`. */
function afterDocument(script: string, at: number): number {
  const [whole, dash, quoted, word] = /^<<(-?)[ \t]*(?:(["'])(\w+)\2|\\(\w+))/.exec(script.slice(at, at + 100)) ?? [];
  if (whole === undefined) return at + 1;
  const end = quoted === undefined ? whole.slice(whole.indexOf('\\') + 1) : word;
  const last = new RegExp(String.raw`\n${dash === '-' ? String.raw`\t*` : ''}${end}(?=\n|$)`, 'g');
  last.lastIndex = at;
  const found = last.exec(script);
  return found === null ? script.length : found.index + found[0].length - 1;
}

/** The environment variables that a script reads, with where, as the shell that runs it writes them: `$X`, `%X%`, `$env:X`. */
export function readByShell(shell: string, script: string): readonly ShellVariable[] {
  if (shell === 'sh') return readVariables(script);
  const form = shell === 'bat' ? /%(\w+)%/g : shell === 'powershell' ? /\$(?:env:|\{env:)(\w+)/gi : undefined;
  if (form === undefined) return [];
  return [...script.matchAll(form)].map(({ 0: whole, 1: name = '', index }) => ({
    name,
    start: index,
    end: index + whole.length,
  }));
}

/** Whether a script takes variables from a file or a text: `. ./settings`, `source x`, `eval "$(…)"`. */
export function takesVariables(script: string): boolean {
  return /(?:^|[\n;&|({!]|\b(?:if|then|do|else|elif|while|until)\b)[ \t]*(?:\.|source|eval)[ \t]/.test(script);
}

/** Whether a script sets a variable in any way: by `NAME=…`, `${NAME:=…}`, in a loop, with `read`, `export` or their kin, in `bat` with `set`. */
export function isSetIn(script: string, name: string): boolean {
  return new RegExp(
    String.raw`\b${name}\s?(?:\+|:)?=(?!=)|\b(?:for|select|read|getopts|export|local|declare|typeset|readonly|printf|mapfile|readarray|let)\b[^\n;|&]*(?<![$\w]|\$\{)${name}\b`,
  ).test(script);
}

/** Whether a script asks if a variable holds anything: `[ -n "$NAME" ]`, `[ "$NAME" ]`, `if ($env:NAME)`, `if defined NAME`. */
export function isAskedFor(script: string, name: string): boolean {
  return new RegExp(
    String.raw`(?:-[nz]|\[|\btest)\s+"?\$\{?${name}\}?"?(?=\s*[\]\n;&|]|$)|\(\s*(?:-not|!)?\s*\$\{?env:${name}\b|\bdefined\s+${name}\b`,
    'i',
  ).test(script);
}

/** Where a POSIX script keeps what it has worked out: `NAME=$(…)`, `` NAME=`…` ``, `NAME=$?`. */
export function workedOut(script: string): readonly Pick<ShellVariable, 'name' | 'start' | 'end'>[] {
  if (!script.includes('=$') && !script.includes('="$') && !script.includes('=`')) return [];
  const form = /(?:^|[\n;&|(]|\bexport[ \t])[ \t]*(?<name>[A-Za-z_]\w*)="?(?:\$[(?!]|`)/g;
  return [...script.matchAll(form)].map(({ 0: found, index, groups }) => {
    const name = groups!['name']!;
    const start = index + found.lastIndexOf(name);
    return { name, start, end: start + name.length };
  });
}
