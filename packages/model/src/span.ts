/**
 * A half-open range of UTF-16 offsets, `[start, end)`, into one source file. Lines and columns are made by reporters.
 *
 * @example The word `agent` in `pipeline { agent any }`
 * ```ts
 * const span: Span = { file: 'Jenkinsfile', start: 11, end: 16 };
 * ```
 */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The span of what no author wrote: a node that was made without a place to point at. */
export const nowhere: Span = Object.freeze({ file: '', start: 0, end: 0 });

/** Whether a span points at a text. */
export function isSomewhere(span: Span): boolean {
  return span.file !== '';
}

/** The smallest span that holds both, which are of one file; the first where they are not. */
export function cover(a: Span, b: Span): Span {
  if (a.file !== b.file) return a;
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
