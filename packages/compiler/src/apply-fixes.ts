import type { Diagnostic, Edit } from '@pipec/model';

/** A text whose faults can be mended, and what is to be said of it. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
}

/** What fixing a text came to. */
export interface Fixed<C extends Checked> {
  readonly text: string;
  /** The diagnostics whose fixes were made. */
  readonly made: readonly Diagnostic[];
  /** What is to be said of the text as it is now. */
  readonly checked: C;
}

/** A fix that makes another one possible, or needed, does so within a few rounds, or never ends. */
const mostRounds = 10;

/**
 * Makes all safe fixes of a text. Where two of them want the same place, the first is made, and the other in a next round if it is
 * still wanted. A round after which Groovy would refuse a text that it took before is taken back.
 *
 * @param check Says what is wrong with a text; it is asked again after each round.
 *
 * @example
 * ```ts
 * const { text, checked } = await fixText(source, 'Jenkinsfile', (text) => checkFile(text, 'Jenkinsfile'));
 * ```
 */
export async function fixText<C extends Checked>(
  text: string,
  file: string,
  check: (text: string) => C | Promise<C>,
): Promise<Fixed<C>> {
  let fixed: Fixed<C> = { text, made: [], checked: await check(text) };
  for (let round = 0; round < mostRounds; round++) {
    const next = applyFixes(fixed.text, file, fixed.checked.diagnostics);
    if (next.made.length === 0) break;
    const checked = await check(next.text);
    if (isRefused(checked) && !isRefused(fixed.checked)) break;
    fixed = { text: next.text, made: [...fixed.made, ...next.made], checked };
  }
  return fixed;
}

function isRefused({ diagnostics }: Checked): boolean {
  return diagnostics.some(({ code, severity }) => code.startsWith('syntax/') && severity === 'error');
}

/**
 * Makes the safe fixes of a text that do not want the same place; of those that do, the first. A fix is made whole or not at all, and
 * not where a part of it belongs to another file.
 *
 * @returns The text, and the diagnostics whose fixes were made.
 */
export function applyFixes(
  text: string,
  file: string,
  diagnostics: readonly Diagnostic[],
): { readonly text: string; readonly made: readonly Diagnostic[] } {
  const taken: Edit[] = [];
  const made = diagnostics.filter(({ fix }) => {
    if (fix === undefined || fix.safety !== 'safe' || fix.edits.length === 0) return false;
    const isFree = fix.edits.every((edit, i) => {
      const others = [...taken, ...fix.edits.slice(0, i)];
      return isWithin(edit, file, text) && !others.some((other) => conflict(edit, other));
    });
    if (isFree) taken.push(...fix.edits);
    return isFree;
  });
  return { text: replaced(text, taken), made };
}

function isWithin({ span: { file, start, end } }: Edit, wanted: string, text: string): boolean {
  return file === wanted && 0 <= start && start <= end && end <= text.length;
}

/** Whether two edits share a character, or which of them comes first is not known. */
function conflict({ span: a }: Edit, { span: b }: Edit): boolean {
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

function replaced(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: inserted } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), inserted);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
