import type { Span } from '@pipec/model';
import type { Part } from '../rule.ts';

/** A part of a call of the DSL bears the span of the whole call, and is found in the author's text. */
export function placed(part: Span, whole: Span, name: Part, locate: (span: Span, part: readonly Part[]) => Span): Span {
  return isOfCall(part, whole) ? locate(whole, [name]) : part;
}

/** Whether a part has no place but that of the call which it belongs to. */
export function isOfCall(part: Span, call: Span): boolean {
  return part.start === call.start && part.file === call.file;
}
