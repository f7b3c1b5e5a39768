import type { Outcome, Script } from '@pipec/model';
import { lineEndOf, withLineEnds } from './format/line-ends.ts';
import type { LineEnd } from './format/line-ends.ts';
import { isSameReading } from './format/same-reading.ts';
import { parse } from './parse/parse.ts';
import { print } from './print/print.ts';
import type { PrintOptions } from './print/print.ts';

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
  const { value: script, diagnostics } = parse(written, file);
  if (diagnostics.length > 0)
    return { value: text, diagnostics: written === text ? diagnostics : parse(text, file).diagnostics };
  const settled = settle(script, written, layout);
  if (settled === undefined) return { value: text, diagnostics: [], isRefused: true };
  const ended = finalNewline ? settled : settled.replace(/\n$/, '');
  return { value: withLineEnds(ended, lineEnd), diagnostics: [] };
}

/** How often a text is printed until nothing changes. Twice do but for comments in odd places. */
const mostRounds = 8;

/** Prints a script until that changes nothing; `undefined` where it would mean something else then. */
function settle(script: Script, written: string, options: PrintOptions): string | undefined {
  let [tree, text] = [script, written];
  for (let round = 0; round < mostRounds; round++) {
    const printed = print(tree, { ...options, written: text }).text;
    if (printed === text) break;
    const { value, diagnostics } = parse(printed, script.span.file);
    if (diagnostics.length > 0 || !isSameReading(tree, value)) return undefined;
    [tree, text] = [value, printed];
  }
  return text;
}
