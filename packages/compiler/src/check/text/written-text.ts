import type { Expression, GString, GStringHole, Quote, Span, StringLiteral } from '@pipec/model';
import { latestOf } from '../latest-of.ts';
import { isAsWritten, stringPlaces } from './string-places.ts';

/** A hole in a text: what Groovy puts there when the pipeline runs. */
export interface TextHole {
  /** Where its word begins and ends in `text`. */
  readonly start: number;
  readonly end: number;
  readonly node: GStringHole | Expression;
  /** What stands in it, where that is one expression. */
  readonly expression: Expression | undefined;
}

/** A text as the author wrote it, in a literal or in several that are joined. */
export interface WrittenText {
  /** Its value; a word of letters and digits stands where a hole is. */
  readonly text: string;
  readonly holes: readonly TextHole[];
  /** The span in the author's file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span;
  /** The string that a character of `text` stands in; `undefined` in a hole, and where the text has no quotes. */
  readonly stringAt: (at: number) => WrittenString | undefined;
}

/** A string, or a stretch of one between two holes. The same one is the same object. */
export interface WrittenString {
  readonly quote: Quote;
}

/** A stretch of a text, with the offset in the file of each of its characters where it is known. */
interface Stretch {
  readonly text: string;
  readonly span: Span;
  readonly string: WrittenString | undefined;
  readonly placeOf: ((at: number) => number | undefined) | undefined;
  readonly hole: Pick<TextHole, 'node' | 'expression'> | undefined;
}

/**
 * Reads a text with the places of its characters: a string with or without holes, a sum of such, also where
 * `stripIndent()` or `trim()` stands behind it. `undefined` where it is none that can be seen here. Several rules ask for the same one.
 *
 * @example
 * ```ts
 * writtenText(parseExpression('"a ${b} c"', 'Jenkinsfile').value)?.text; // 'a pipec0hole c'
 * ```
 */
export const writtenText: (expression: Expression) => WrittenText | undefined = latestOf(readText);

function readText(expression: Expression): WrittenText | undefined {
  const stretches = stretchesOf(expression);
  if (stretches === undefined) return undefined;
  const holes: TextHole[] = [];
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < stretches.length; i += 1) {
    const { text: own, hole } = stretches[i]!;
    const start = text.length;
    text += hole === undefined ? own : `pipec${holes.length}hole`;
    if (hole !== undefined) holes.push({ start, end: text.length, node: hole.node, expression: hole.expression });
    ends.push(text.length);
  }
  if (holes.length === stretches.length) return undefined;
  return {
    text,
    holes,
    place: (start, end) => placeIn(stretches, ends, start, end),
    stringAt: (at) => stretches[indexAt(ends, at)]!.string,
  };
}

function stretchesOf(expression: Expression): readonly Stretch[] | undefined {
  switch (expression.kind) {
    case 'StringLiteral':
      return [literal(expression)];
    case 'GString':
      return expression.parts.map((part) =>
        part.kind === 'GStringText'
          ? piece(part.value, part.span, part.raw, expression.quote, part.span.start)
          : holeIn(part, expression),
      );
    case 'Parens':
      return stretchesOf(expression.expression);
    case 'Binary': {
      if (expression.operator !== '+' || expression.right.kind === 'TypeName') return undefined;
      const [left, right] = [stretchesOf(expression.left), stretchesOf(expression.right)];
      if (left === undefined && right === undefined) return undefined;
      return [...(left ?? [valueOf(expression.left)]), ...(right ?? [valueOf(expression.right)])];
    }
    case 'Call': {
      const { callee, args } = expression;
      const isKept = callee.kind === 'Member' && typeof callee.name === 'string' && keeping.has(callee.name);
      return isKept && args.length === 0 ? stretchesOf(callee.object) : undefined;
    }
    default:
      return undefined;
  }
}

/** Methods that give the same text to a reader who does not look at the space around its lines. */
const keeping: ReadonlySet<string> = new Set(['stripIndent', 'trim', 'toString']);

function literal({ value, raw, quote, span }: StringLiteral): Stretch {
  return piece(value, span, raw, quote, quote === undefined ? 0 : span.start + quote.length);
}

/** @param start Where the text between the quotes, or the piece of it, begins in the file. */
function piece(text: string, span: Span, raw: string | undefined, quote: Quote | undefined, start: number): Stretch {
  if (raw === undefined || quote === undefined)
    return { text, span, string: undefined, placeOf: undefined, hole: undefined };
  let found: readonly number[] | 'as written' | undefined;
  const placeOf = (at: number) => {
    found ??= isAsWritten(raw, quote) ? 'as written' : stringPlaces(raw, quote);
    const place = found !== 'as written' ? found[at] : at <= raw.length ? at : undefined;
    return place === undefined ? undefined : start + place;
  };
  return { text, span, string: { quote }, placeOf, hole: undefined };
}

function holeIn(node: GStringHole, { quote }: GString): Stretch {
  return holeOf(node, node.expression, holeSpan(node, quote));
}

/** A summand that is no text: a hole of the sum. */
function valueOf(expression: Expression): Stretch {
  return holeOf(expression, expression, expression.span);
}

function holeOf(node: TextHole['node'], expression: Expression | undefined, span: Span): Stretch {
  return { text: '', span, string: undefined, placeOf: undefined, hole: { node, expression } };
}

/** A hole of a string with its `$`, which its own span does not hold. A string without quotes is none of a Jenkinsfile. */
export function holeSpan({ span }: GStringHole, quote: Quote | undefined): Span {
  return quote === undefined ? span : { ...span, start: span.start - 1 };
}

function placeIn(stretches: readonly Stretch[], ends: readonly number[], start: number, end: number): Span {
  const [from, to] = [startOf(stretches, ends, start), endOf(stretches, ends, Math.max(end, start))];
  if (from.file !== to.file || to.end < from.start) return from;
  return { file: from.file, start: from.start, end: Math.max(to.end, from.start) };
}

function startOf(stretches: readonly Stretch[], ends: readonly number[], at: number): Span {
  const index = indexAt(ends, at);
  return charAt(stretches[index]!, at - (ends[index - 1] ?? 0));
}

/** The stretch that holds a character; the last one behind all of them. */
function indexAt(ends: readonly number[], at: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < ends[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The end of a stretch is the end of its last character, not the begin of the next: an escape or a hole may lie between. */
function endOf(stretches: readonly Stretch[], ends: readonly number[], at: number): Span {
  const span = startOf(stretches, ends, Math.max(at - 1, 0));
  return at === 0 ? { ...span, end: span.start } : span;
}

function charAt({ placeOf, span }: Stretch, at: number): Span {
  const start = placeOf?.(at);
  return start === undefined ? span : { file: span.file, start, end: placeOf?.(at + 1) ?? start };
}
