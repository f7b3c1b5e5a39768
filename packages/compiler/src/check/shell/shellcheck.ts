// What ShellCheck is asked, and what it answers: the parts of its format `json1` that are read here.

/** A comment of ShellCheck. Lines and columns begin at 1; a column is a character of Unicode, a tab too. */
export interface ShellcheckComment extends ShellcheckRange {
  readonly level: 'error' | 'warning' | 'info' | 'style';
  /** The number of `SC2086`. */
  readonly code: number;
  readonly message: string;
  readonly fix: { readonly replacements: readonly ShellcheckReplacement[] } | null;
}

export interface ShellcheckRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ShellcheckReplacement extends ShellcheckRange {
  readonly replacement: string;
}

/** What ShellCheck says of a script; or why of this one it says nothing, as the end of a sentence; or that nobody can be asked. */
export type ShellcheckAnswer = readonly ShellcheckComment[] | { readonly failed: string } | 'unasked';

/** Asks ShellCheck about one script, whose first line is a shebang. The script is read, never run. */
export type AskShellcheck = (script: string) => Promise<ShellcheckAnswer>;
