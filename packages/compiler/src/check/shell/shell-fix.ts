import type { Edit, Fix } from '@pipec/model';
import { escapedFor } from '../text/escaped-for.ts';
import type { WrittenText } from '../text/written-text.ts';
import type { Stretch } from './script-offsets.ts';
import type { ShellcheckComment, ShellcheckRange } from './shellcheck.ts';

interface Replacement extends Stretch {
  readonly text: string;
}

/**
 * ShellCheck's own fix, with the escapes of the string that it is made in. `undefined` where it touches what Groovy fills in, or a place
 * where the text cannot be written.
 */
export function shellFix(
  comment: ShellcheckComment,
  written: WrittenText,
  stretchOf: (range: ShellcheckRange) => Stretch | undefined,
): Fix | undefined {
  const given = (comment.fix?.replacements ?? []).map(({ replacement, ...range }) => {
    const stretch = stretchOf(range);
    return stretch && { ...stretch, text: replacement };
  });
  if (given.length === 0 || !given.every((one) => one !== undefined)) return undefined;
  const replacements = given.toSorted((a, b) => a.start - b.start || a.end - b.end);
  // Of two at one place, only ShellCheck knows which comes first.
  if (replacements.some(({ start }, i) => i > 0 && start <= replacements[i - 1]!.end)) return undefined;
  const edits = replacements.map((one) => editOf(one, written));
  return edits.every((edit) => edit !== undefined)
    ? { title: titleOf(replacements, written.text), safety: 'unsafe', edits }
    : undefined;
}

function editOf({ start, end, text }: Replacement, written: WrittenText): Edit | undefined {
  const { text: whole, holes, place, stringAt } = written;
  if (holes.some((hole) => hole.start < end && start < hole.end)) return undefined;
  const string = stringAt(start) ?? (start === end && start > 0 ? stringAt(start - 1) : undefined);
  if (string === undefined || (end > start && stringAt(end - 1) !== string)) return undefined;
  const escaped = escapedFor(text, string.quote);
  if (escaped === undefined) return undefined;
  // Beside another one, a quote could end a string of three.
  const mark = string.quote.charAt(0);
  const around = `${whole[start - 1] ?? mark}${text}${whole[end] ?? mark}`;
  const isJoined = string.quote.length === 3 && around.includes(mark.repeat(2));
  const span = place(start, end);
  return {
    span: end === start ? { ...span, end: span.start } : span,
    text: isJoined ? escaped.replaceAll(mark, `\\${mark}`) : escaped,
  };
}

/** What the lines will be, where they are one short line. */
function titleOf(replacements: readonly Replacement[], text: string): string {
  const from = replacements[0]!.start;
  const to = replacements.at(-1)!.end;
  let mended = '';
  let at = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to) < 0 ? text.length : text.indexOf('\n', to);
  for (const { start, end, text: added } of replacements) {
    mended += text.slice(at, start) + added;
    at = end;
  }
  const line = (mended + text.slice(at, lineEnd)).trim();
  return line.length > 70 || line.includes('\n') || /pipec\d+hole/.test(line)
    ? 'Write it as ShellCheck proposes'
    : `Write: ${line}`;
}
