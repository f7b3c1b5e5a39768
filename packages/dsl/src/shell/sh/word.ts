import type { ShellReader } from './shell-reader.ts';

/** What a word is for. It decides what may stand in its holes, and what need not be quoted. */
export type WordRole =
  | 'command'
  | 'argument'
  /** Of `export` and its like: `NAME=value`. */
  | 'declaration'
  /** Of `eval` and its like. */
  | 'code'
  /** Behind `sh -c`. */
  | 'script'
  | 'target'
  | 'pattern'
  /** Of a loop's variable or a function. */
  | 'name'
  /** Where only `in` or `do` may stand. */
  | 'keyword'
  /** Between `[[` and `]]`. */
  | 'test'
  | 'regex'
  /** Of an array. */
  | 'element'
  /** What follows the operator in `${X:-…}`. */
  | 'operand'
  /** The same within double quotes or a here-document, where the operand is a pattern: `"${X#…}"`. */
  | 'quoted-operand';

/** Stands in `Word.text` for what is quoted or expanded. */
export const quoted = '\uE000';
/** Stands in `Word.text` for a hole that is not read as if typed. */
export const filled = '\uE001';

/** A word while it is read. */
export interface Word {
  readonly role: WordRole;
  /** Its unquoted text so far, with marks for the rest. */
  text: string;
  /** Where it begins among the units, and how many values were taken before. */
  readonly start: number;
  readonly mark: number;
}

export function startWord(reader: ShellReader, role: WordRole): Word {
  return { role, text: '', start: reader.at, mark: reader.taken };
}

/** The word if nothing in it is quoted, expanded or filled, so that it may be a keyword. */
export function plainText(word: Word): string | undefined {
  return word.text.includes(quoted) || word.text.includes(filled) ? undefined : word.text;
}

/** Whether a word that begins so assigns a variable. */
export function isAssignment(text: string): boolean {
  return /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/.test(text);
}

/** POSIX's reserved words and those of bash: they are read as such only where a command may begin. */
export const reservedWords: ReadonlySet<string> = new Set(
  '! { } [[ ]] case coproc do done elif else esac fi for function if in select then time until while'.split(' '),
);
