import type { Diagnostic } from '@pipec/model';

/** Faults of the lexer after which brackets no longer tell anything: what they swallow may hold any. */
const swallows = new Set(['syntax/unclosed-string', 'syntax/unclosed-hole', 'syntax/unclosed-comment']);
const brackets = new Set(['syntax/unclosed-bracket', 'syntax/stray-bracket']);

/**
 * The faults of a text in the order in which Groovy would meet them, without those that others explain: what does not fit behind a
 * fault of the lexer on the same line, and brackets that do not pair behind a string that is never closed.
 *
 * @param deepFrom Where brackets begin that are nested too deeply: nothing is told of the parser's faults in them.
 */
export function mergeFaults(
  lexical: readonly Diagnostic[],
  syntactic: readonly Diagnostic[],
  text: string,
  deepFrom = Infinity,
): readonly Diagnostic[] {
  const kept = syntactic.filter(
    (fault) => fault.span.end < deepFrom && !lexical.some((cause) => explains(cause, fault, text)),
  );
  return [...lexical, ...kept].toSorted((a, b) => a.span.start - b.span.start);
}

function explains(cause: Diagnostic, fault: Diagnostic, text: string): boolean {
  const places = (cause.notes ?? []).flatMap(({ span }) => (span === undefined ? [] : [span.start]));
  const begin = Math.min(cause.span.start, ...places);
  if (fault.span.start < begin) return false;
  if (swallows.has(cause.code) && brackets.has(fault.code)) return true;
  return !/[\n\r]/.test(text.slice(begin, fault.span.start));
}
