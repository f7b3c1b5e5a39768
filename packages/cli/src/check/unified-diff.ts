import { editScript } from './edit-script.ts';
import type { Edit } from './edit-script.ts';

/** Lines that are shown around a change. */
const context = 3;
const signs = { same: ' ', removed: '-', added: '+' } as const;

/** An edit and the numbers of the next lines before it, from 0. */
interface Placed extends Edit {
  readonly before: number;
  readonly after: number;
}

/**
 * The difference of two texts as `diff -u` writes it, which `patch` reads; empty where there is none.
 *
 * @example
 * ```ts
 * unifiedDiff('a\n', 'b\n', { before: 'a/Jenkinsfile', after: 'b/Jenkinsfile' });
 * // --- a/Jenkinsfile
 * // +++ b/Jenkinsfile
 * // @@ -1 +1 @@
 * // -a
 * // +b
 * ```
 */
export function unifiedDiff(
  before: string,
  after: string,
  names: { readonly before: string; readonly after: string },
): string {
  if (before === after) return '';
  const edits = placed(editScript(linesOf(before), linesOf(after)));
  const hunks = hunksOf(edits).map(hunkText);
  return `--- ${names.before}\n+++ ${names.after}\n${hunks.join('')}`;
}

/** Lines with their ends, so that a last line without one differs from one that has it. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function placed(edits: readonly Edit[]): readonly Placed[] {
  let [before, after] = [0, 0];
  return edits.map((edit) => {
    const place = { ...edit, before, after };
    if (edit.kind !== 'added') before += 1;
    if (edit.kind !== 'removed') after += 1;
    return place;
  });
}

/** Stretches of edits with the lines around them; those that touch are one. */
function hunksOf(edits: readonly Placed[]): readonly (readonly Placed[])[] {
  const ranges: [start: number, end: number][] = [];
  edits.forEach(({ kind }, i) => {
    if (kind === 'same') return;
    const last = ranges.at(-1);
    if (last !== undefined && i - context <= last[1]) last[1] = i + 1 + context;
    else ranges.push([Math.max(0, i - context), i + 1 + context]);
  });
  return ranges.map(([start, end]) => edits.slice(start, end));
}

function hunkText(hunk: readonly Placed[]): string {
  const [first] = hunk;
  const count = (other: Edit['kind']) => hunk.filter(({ kind }) => kind !== other).length;
  const head = `@@ -${range(first!.before, count('added'))} +${range(first!.after, count('removed'))} @@`;
  const rows = hunk.map(({ kind, line }) => {
    return `${signs[kind]}${line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`}`;
  });
  return `${head}\n${rows.join('')}`;
}

/** Lines count from 1; an empty range stands behind the line before it. */
function range(start: number, count: number): string {
  if (count === 1) return String(start + 1);
  return `${count === 0 ? start : start + 1},${count}`;
}
