import type { Span } from '@pipec/model';
import type { Part } from '../rule.ts';

/** A part of a call of the DSL bears the span of the whole call, and is found in the author's text. */
export function placed(
  part: Span,
  whole: Span,
  name: string | number,
  locate: (span: Span, part: readonly Part[]) => Span,
): Span {
  return part.start === whole.start && part.file === whole.file ? locate(whole, [name]) : part;
}
