import type { Diagnostic, Note } from '@pipec/model';
import type { WrittenText } from '../text/written-text.ts';
import { isOff, isOfValues, profileOfComment } from './codes.ts';
import { ofShellcheck } from './messages.ts';
import { scriptOffsets } from './script-offsets.ts';
import type { Stretch } from './script-offsets.ts';
import { shellFix } from './shell-fix.ts';
import type { ShellcheckComment } from './shellcheck.ts';

/** A comment as it is told, and from which profile on. */
export interface ReadComment {
  readonly code: number;
  readonly profile: 'recommended' | 'strict';
  readonly diagnostic: Diagnostic;
  /** Where in the script. */
  readonly at: Stretch;
}

export interface ReadAnswer {
  readonly comments: readonly ReadComment[];
  /** Whether ShellCheck read the script to its end: at a fault of syntax it stops. */
  readonly isWhole: boolean;
}

/** A comment at its place in the script. */
interface Placed {
  readonly comment: ShellcheckComment;
  readonly at: Stretch;
}

/** ShellCheck's comments on a script at their places in the pipeline, but for those that are wrong of a step or only guessed. */
export function readAnswer(answer: readonly ShellcheckComment[], written: WrittenText, above: string): ReadAnswer {
  const stretchOf = scriptOffsets(written.text, above);
  const placed = answer.flatMap((comment): readonly Placed[] => {
    const at = stretchOf(comment);
    return at === undefined || isOff(comment) ? [] : [{ comment, at: atLeastAWord(at, written.text) }];
  });
  const isWhole = !answer.some(stopsReading);
  const told = (isWhole ? placed : syntaxFault(placed, written)).filter((one) => !isGuess(one, written));
  const comments = told.map(({ comment, at, ...rest }) => ({
    at,
    code: comment.code,
    profile: profileOfComment(comment),
    diagnostic: ofShellcheck(comment, written.place(at.start, at.end), {
      ...rest,
      fix: shellFix(comment, written, stretchOf),
    }),
  }));
  return { comments, isWhole };
}

/** Of some faults ShellCheck says where they begin, and no more. */
function atLeastAWord({ start, end }: Stretch, text: string): Stretch {
  if (end > start) return { start, end };
  const [word = ' '] = /^\w+/.exec(text.slice(start)) ?? [];
  return { start, end: start + word.length };
}

/** ShellCheck says of one fault that it ended there (1072), what it was reading (1073), and in what that stood (1009). */
const around: ReadonlySet<number> = new Set([1009, 1072, 1073]);

function stopsReading({ code }: ShellcheckComment): boolean {
  return code === 1072 || code === 1073;
}

/** A blank is missing at that very place, whatever Groovy fills in elsewhere. */
const missingBlank: ReadonlySet<number> = new Set([1020, 1035, 1054, 1068, 1069, 1080, 1108]);

/**
 * Of a script that cannot be read, the comment that says why, with the others as its notes. Where Groovy fills in a part of it, that
 * part may be what is missing.
 */
function syntaxFault(
  placed: readonly Placed[],
  { holes, place }: WrittenText,
): readonly (Placed & { readonly notes?: readonly Note[] })[] {
  const errors = placed.filter(({ comment }) => comment.level === 'error' || comment.code === 1009);
  const others = placed.filter((one) => !errors.includes(one));
  const main =
    errors.find(({ comment }) => !around.has(comment.code)) ?? errors.find(({ comment }) => comment.code === 1072);
  if (main === undefined || (holes.length > 0 && !missingBlank.has(main.comment.code))) return others;
  const notes = errors
    .filter((one) => one !== main && one.comment.code !== 1072)
    .map(({ comment, at }) => ({ message: comment.message, span: place(at.start, at.end) }));
  return [{ ...main, notes }, ...others];
}

/** Whether what Groovy fills in decides it: it touches such a part, or speaks of values and has one on its lines. */
function isGuess({ comment, at }: Placed, { text, holes }: WrittenText): boolean {
  if (holes.length === 0) return false;
  const [from, to] = isOfValues(comment) ? linesAround(text, at) : [at.start, at.end];
  return holes.some(({ start, end }) => start <= to && from <= end);
}

/** With the lines that a backslash joins to them. */
function linesAround(text: string, { start, end }: Stretch): readonly [number, number] {
  let from = text.lastIndexOf('\n', start - 1);
  while (from > 0 && text[from - 1] === '\\') from = text.lastIndexOf('\n', from - 1);
  let to = text.indexOf('\n', end);
  while (to > 0 && text[to - 1] === '\\') to = text.indexOf('\n', to + 1);
  return [from + 1, to < 0 ? text.length : to];
}
