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
  const all = [...lexical, ...kept].toSorted((a, b) => a.span.start - b.span.start);
  const openings = new Set<number>();
  return all.filter((_, i) => !follows(all, i, openings, text));
}

/**
 * Whether a bracket has no partner because an earlier fault has taken it away: a `}` behind any fault, another one behind an odd
 * bracket of its line; a `{` on the line of a fault, and one that was told already.
 *
 * @param openings Where the brackets stand that were told.
 */
function follows(faults: readonly Diagnostic[], at: number, openings: Set<number>, text: string): boolean {
  const { code, span, notes } = faults[at]!;
  if (code === 'syntax/stray-bracket') {
    if (text[span.start] === '}') return at > 0;
    const before = faults[at - 1];
    return before !== undefined && brackets.has(before.code) && isOnLine(before.span.start, span.start, text);
  }
  const opening = notes?.[0]?.span?.start;
  if (code !== 'syntax/unclosed-bracket' || opening === undefined) return false;
  if (openings.has(opening)) return true;
  openings.add(opening);
  return text[opening] === '{' && faults.some((cause, i) => i < at && isOnLine(cause.span.start, opening, text));
}

/** Offsets far from each other count for different lines, so that thousands of faults cost no more. */
function isOnLine(one: number, other: number, text: string): boolean {
  if (Math.abs(one - other) > 2000) return false;
  return !/[\n\r]/.test(text.slice(Math.min(one, other), Math.max(one, other)));
}

/** What Groovy refuses of blocks that are not there. */
const ofBlocks = new Set(['syntax/lone-try', 'syntax/method-body', 'syntax/not-here']);

/**
 * Whether what Groovy would refuse in the tree is sure: not on the line of a fault, not about blocks where braces do not pair, nor about
 * lists where square brackets do not.
 */
export function isSure(refusal: Diagnostic, faults: readonly Diagnostic[], text: string): boolean {
  if (faults.some(({ span }) => isOnLine(span.start, refusal.span.start, text))) return false;
  const odd = faults
    .filter(({ code }) => brackets.has(code))
    .map(({ span, notes }) => text[notes?.[0]?.span?.start ?? span.start]);
  if (ofBlocks.has(refusal.code)) return !odd.some((bracket) => bracket === '{' || bracket === '}');
  return refusal.code !== 'syntax/list-and-map' || !odd.some((bracket) => bracket === '[' || bracket === ']');
}

function explains(cause: Diagnostic, fault: Diagnostic, text: string): boolean {
  const places = (cause.notes ?? []).flatMap(({ span }) => (span === undefined ? [] : [span.start]));
  const begin = Math.min(cause.span.start, ...places);
  if (fault.span.start < begin) return false;
  if (swallows.has(cause.code) && brackets.has(fault.code)) return true;
  return isOnLine(begin, fault.span.start, text);
}
