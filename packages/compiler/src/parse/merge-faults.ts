import type { Diagnostic } from '@pipec/model';
import type { Source } from './source.ts';

/** Faults of the lexer after which brackets no longer tell anything: what they swallow may hold any. */
const swallows = new Set(['syntax/unclosed-string', 'syntax/unclosed-comment', 'syntax/nested-too-deeply']);
const brackets = new Set(['syntax/unclosed-bracket', 'syntax/stray-bracket']);

/**
 * The faults of a text in the order in which Groovy would meet them, without those that others explain: what does not fit behind a
 * fault of the lexer on the same line, and brackets that do not pair behind a string that is never closed.
 */
export function mergeFaults(lexical: readonly Diagnostic[], syntactic: readonly Diagnostic[], source: Source): readonly Diagnostic[] {
  const kept = syntactic.filter((fault) => !lexical.some((cause) => explains(cause, fault, source)));
  return [...lexical, ...kept].toSorted((a, b) => a.span.start - b.span.start);
}

function explains(cause: Diagnostic, fault: Diagnostic, source: Source): boolean {
  const begin = Math.min(cause.span.start, ...(cause.notes ?? []).flatMap(({ span }) => (span === undefined ? [] : [span.start])));
  if (fault.span.start < begin) return false;
  if (swallows.has(cause.code) && brackets.has(fault.code)) return true;
  return source.isOneLine(begin, fault.span.start);
}
