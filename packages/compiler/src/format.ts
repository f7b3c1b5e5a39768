import type { Outcome, Script } from '@pipec/model';
import { lineEndOf, withLineEnds } from './format/line-ends.ts';
import type { LineEnd } from './format/line-ends.ts';
import { isSameReading } from './format/same-reading.ts';
import { parse, parseWithTokens } from './parse/parse.ts';
import { haveSameTokens } from './parse/same-tokens.ts';
import { print } from './print/print.ts';
import type { PrintOptions } from './print/print.ts';

export { headerWords } from './header-words.ts';
export { parseEditorConfig } from './format/editor-config.ts';
export type { EditorConfig, EditorSection } from './format/editor-config.ts';
export { editorOptions } from './format/editor-options.ts';
export type { EditorOptions, PlacedEditorConfig } from './format/editor-options.ts';

export interface FormatOptions {
  /** What diagnostics call the file; by default `Jenkinsfile`. */
  readonly file?: string;
  /** The width that lines are kept within where that is possible; by default 120. */
  readonly width?: number;
  /** What a level is indented by: blanks, or a tab; by default two blanks. */
  readonly indent?: string;
  /** How many columns a tab takes; by default four. */
  readonly tabWidth?: number;
  /** How lines end; by default as the first line of the text does. */
  readonly lineEnd?: LineEnd;
  /** Whether the last line ends too; by default it does. */
  readonly finalNewline?: boolean;
}

/** What became of a text. */
export interface Formatted extends Outcome<string> {
  /** Set where the text comes back as it is because it would mean something else if it were formatted: a fault of pipec. */
  readonly isRefused?: true;
}

/**
 * Formats Groovy: Jenkinsfiles and shared libraries.
 *
 * Groovy reads the result as it read the text, all comments are there, and formatting it once more changes nothing. A text that does
 * not parse comes back as it is, with what is wrong.
 *
 * @example
 * ```ts
 * format("node{sh   'make'}").value; // "node { sh 'make' }\n"
 * ```
 */
export function format(text: string, options: FormatOptions = {}): Formatted {
  const { file = 'Jenkinsfile', lineEnd = lineEndOf(text) ?? '\n', finalNewline = true, ...layout } = options;
  const written = withLineEnds(text, '\n');
  const read = parseWithTokens(written, file);
  if (read.diagnostics.length > 0)
    return { value: text, diagnostics: written === text ? read.diagnostics : parse(text, file).diagnostics };
  const printed = print(read.value, { ...layout, written }).text;
  const isSettled = printed === written || haveSameTokens(written, read.lexed, printed);
  const settled = isSettled ? printed : settle(read.value, printed, layout);
  if (settled === undefined) return { value: text, diagnostics: [], isRefused: true };
  const ended = finalNewline ? settled : settled.replace(/\n$/, '');
  return { value: withLineEnds(ended, lineEnd), diagnostics: [] };
}

/** How often a text is printed at most until nothing changes. Twice do but for comments in odd places. */
const mostRounds = 8;

/**
 * Prints what was printed until that changes nothing, where lines or brackets have changed so that only reading it tells whether it is
 * still the same; `undefined` where it is not.
 */
function settle(script: Script, printed: string, options: PrintOptions): string | undefined {
  let [tree, text] = [script, printed];
  for (let round = 0; round < mostRounds; round++) {
    const { value, diagnostics } = parse(text, script.span.file);
    if (diagnostics.length > 0 || !isSameReading(tree, value)) return undefined;
    const next = print(value, { ...options, written: text }).text;
    if (next === text) break;
    [tree, text] = [value, next];
  }
  return text;
}
