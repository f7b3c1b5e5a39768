import type { Span } from '@pipec/model';
import { calleeEnd, readArguments, readBracketed, unwrap } from './expression.ts';
import { nextToken, textOf } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

/** A part of a call: a property's name, the place of an argument or of an item in a list, a hole of a template. */
export type Part = string | number | { readonly hole: number };

/**
 * Finds a part of a call in the text of its author. A last name gives the key, a last number the argument or the item.
 *
 * @param span The call's callee, or an object or a list that is looked into itself.
 * @returns The part that is furthest along the path; `span` itself where nothing of it is found.
 *
 * @example
 * ```ts
 * locate("sh({ script: 'x', retrunStdout: true })", { file: 'a.ts', start: 0, end: 2 }, ['retrunStdout']); // 18 to 30
 * ```
 */
export function locate(text: string, span: Span, path: readonly Part[]): Span {
  const { start, end } = follow(text, span, path).at(-1)?.shown ?? span;
  return { file: span.file, start, end };
}

/** The steps along a path, as far as its parts are found. */
export function follow(text: string, span: Stretch, path: readonly Part[]): readonly Step[] {
  const steps: Step[] = [];
  let inside: Insides | undefined =
    insidesOfCall(text, span.end) ?? insides(text, unwrap(text, { start: span.start, end: text.length }));
  for (const part of path) {
    const step: Step | undefined = inside && stepInto(text, inside, part);
    if (step === undefined) break;
    steps.push(step);
    inside = step.value && insides(text, unwrap(text, step.value));
  }
  return steps;
}

/** What a path can lead into. */
interface Insides {
  readonly kind: 'call' | 'list' | 'object' | 'template';
  /** Where the bracket or the template opens. */
  readonly open: number;
  readonly items: readonly Stretch[];
}

/** One step along a path: what is shown for it, and the expression that it leads to. */
export interface Step {
  readonly shown: Stretch;
  readonly value: Stretch | undefined;
  /** Where that opens which holds it: a list, an object, the arguments of a call. */
  readonly open: number;
  /** The argument of a call that the object is which holds it. */
  readonly argument?: Stretch;
}

function insidesOfCall(text: string, end: number): Insides | undefined {
  const args = readArguments(text, end);
  if (args === undefined) return undefined;
  const open = args.start;
  if (args.kind === 'template') return { kind: 'template', open, items: args.holes ?? [] };
  return { kind: 'call', open, items: readBracketed(text, open).items };
}

function insides(text: string, token: Token | undefined): Insides | undefined {
  if (token === undefined) return undefined;
  const open = token.start;
  if (token.kind === 'template') return { kind: 'template', open, items: token.holes ?? [] };
  const own = textOf(text, token);
  if (own === '{' || own === '[')
    return { kind: own === '{' ? 'object' : 'list', open, items: readBracketed(text, open).items };
  const end = token.kind === 'word' ? calleeEnd(text, token) : undefined;
  return end === undefined ? undefined : insidesOfCall(text, end);
}

function stepInto(text: string, { kind, open, items }: Insides, part: Part): Step | undefined {
  if (typeof part === 'object') return kind === 'template' ? whole(text, items[part.hole], open) : undefined;
  if (kind === 'object') return property(text, { open, items }, String(part));
  if (typeof part === 'number') return whole(text, items[part], open);
  if (kind !== 'call') return undefined;
  for (const argument of items) {
    const inner = insides(text, objectIn(text, argument));
    const found = inner && property(text, inner, part);
    if (found !== undefined) return { ...found, argument };
  }
  return undefined;
}

function objectIn(text: string, argument: Stretch): Token | undefined {
  const token = unwrap(text, argument);
  return textOf(text, token) === '{' ? token : undefined;
}

/** An item without the blanks and comments around it. */
function whole(text: string, item: Stretch | undefined, open: number): Step | undefined {
  if (item === undefined) return undefined;
  const shown = {
    start: nextToken(text, item.start)?.start ?? item.start,
    end: item.start + text.slice(item.start, item.end).trimEnd().length,
  };
  return { shown, value: shown, open };
}

/** A property by its name: `a: 1`, `'a': 1`, `['a']: 1`, `a`, `a() {}`, `async a() {}`. */
function property(text: string, { open, items }: Omit<Insides, 'kind'>, name: string): Step | undefined {
  for (const item of items) {
    const key = keyOf(text, item);
    if (key === undefined || nameOf(text, key.token) !== name) continue;
    const colon = nextToken(text, key.end, key.token);
    const hasValue = textOf(text, colon) === ':';
    return { shown: key.token, value: hasValue ? { start: colon!.end, end: item.end } : undefined, open };
  }
  return undefined;
}

/** The key of a property. */
export interface Key {
  /** What says its name. */
  readonly token: Token;
  /** Where it ends, with the brackets that may be around it. */
  readonly end: number;
}

/** The key of a property; `undefined` for a spread. */
export function keyOf(text: string, item: Stretch): Key | undefined {
  let token = nextToken(text, item.start);
  if (textOf(text, token) === '...') return undefined;
  // `async`, `get`, `set` and `*` stand before a key, if another key follows.
  while (token?.kind === 'word' || textOf(text, token) === '*') {
    const next = nextToken(text, token!.end, token);
    const isKey = next !== undefined && next.start < item.end && (next.kind !== 'mark' || textOf(text, next) === '[');
    if (!isKey) break;
    token = next;
  }
  if (token === undefined) return undefined;
  if (textOf(text, token) !== '[') return { token, end: token.end };
  const inner = nextToken(text, token.end, token);
  return inner === undefined ? undefined : { token: inner, end: readBracketed(text, token.start).end };
}

/** The name that a key says, as it is written. */
export function nameOf(text: string, key: Token): string {
  const own = textOf(text, key);
  return key.kind === 'string' || key.kind === 'template' ? own.slice(1, -1) : own;
}
