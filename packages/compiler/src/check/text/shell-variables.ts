import { latestOf } from '../latest-of.ts';
import type { WrittenText } from './written-text.ts';

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
  const last = script.lastIndexOf('$');
  let quote = '';
  for (let i = markFrom(script, 0); i <= last; i = markFrom(script, i + 1)) {
    const char = script[i];
    if (char === '\\' && quote !== "'") i += 1;
    else if (char === '<' && quote === '' && script[i + 1] === '<') i = afterDocument(script, i);
    else if (char === '#') {
      if (quote !== '' || (i > 0 && !/\s/.test(script[i - 1]!))) continue;
      const end = script.indexOf('\n', i);
      i = end < 0 ? script.length : end - 1;
    } else if (char === "'" && quote !== '"') quote = quote === "'" ? '' : "'";
    else if (char === '"' && quote !== "'") quote = quote === '"' ? '' : '"';
    else if (char === '$' && quote !== "'") {
      const read = variableAt(script, i);
      if (read === undefined) continue;
      found.push(read);
      i = read.end - 1;
    }
  }
  return found;
}

/** What tells what a script reads, and what stands where nothing is read. */
const mark = /[\\<#'"$]/g;

/** The place of the next mark; behind the script where there is none. */
function markFrom(script: string, at: number): number {
  mark.lastIndex = at;
  return mark.test(script) ? mark.lastIndex - 1 : script.length;
}

const variable = /\$(?:\{(\w+)((?:\??\.[A-Za-z_]\w*)+)?\}|([A-Za-z_]\w*))/y;

function variableAt(script: string, start: number): ShellVariable | undefined {
  variable.lastIndex = start;
  const found = variable.exec(script);
  const name = found?.[1] ?? found?.[3];
  if (name === undefined || /^\d/.test(name)) return undefined;
  const member = found?.[2];
  const end = variable.lastIndex;
  return member === undefined ? { name, start, end } : { name, start, end, member };
}

/** As {@link readVariables}. Several rules ask for those of the same script. */
export const variablesRead: (written: WrittenText) => readonly ShellVariable[] = latestOf(({ text }) =>
  readVariables(text),
);

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
  if (isAssigned(script, name)) return true;
  // Most names need no pattern of their own, which takes longer to make than to match.
  if (!setting.test(script)) return false;
  return new RegExp(String.raw`${setting.source}[^\n;|&]*(?<![$\w]|\$\{)${name}\b`).test(script);
}

/** Commands and keywords that set what is named behind them. */
const setting = /\b(?:for|select|read|getopts|export|local|declare|typeset|readonly|printf|mapfile|readarray|let)\b/;

/** `NAME=…`, `NAME+=…`, `${NAME:=…}`, and `set NAME =…` of `bat`; a comparison is none. */
function isAssigned(script: string, name: string): boolean {
  for (let at = script.indexOf(name); at >= 0; at = script.indexOf(name, at + 1)) {
    if (at > 0 && /\w/.test(script[at - 1]!)) continue;
    assigning.lastIndex = at + name.length;
    if (assigning.test(script)) return true;
  }
  return false;
}

const assigning = /\s?[+:]?=(?!=)/y;

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
  const form = /(?:^|[\n;&|(]|\bexport[ \t])[ \t]*([A-Za-z_]\w*)="?(?:\$[(?!]|`)/g;
  return [...script.matchAll(form)].map(({ 0: found, 1: name = '', index }) => {
    const start = index + found.lastIndexOf(name);
    return { name, start, end: start + name.length };
  });
}
