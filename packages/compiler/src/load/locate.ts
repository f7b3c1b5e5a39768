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
  let found: Stretch = span;
  let inside: Insides | undefined =
    insidesOfCall(text, span.end) ?? insides(text, unwrap(text, { start: span.start, end: text.length }));
  for (const part of path) {
    const step: Step | undefined = inside && stepInto(text, inside, part);
    if (step === undefined) break;
    found = step.shown;
    inside = step.value && insides(text, unwrap(text, step.value));
  }
  return { file: span.file, start: found.start, end: found.end };
}

/** What a path can lead into. */
interface Insides {
  readonly kind: 'call' | 'list' | 'object' | 'template';
  readonly items: readonly Stretch[];
}

/** One step along a path: what is shown for it, and the expression that it leads to. */
interface Step {
  readonly shown: Stretch;
  readonly value: Stretch | undefined;
}

function insidesOfCall(text: string, end: number): Insides | undefined {
  const args = readArguments(text, end);
  if (args === undefined) return undefined;
  if (args.kind === 'template') return { kind: 'template', items: args.holes ?? [] };
  return { kind: 'call', items: readBracketed(text, args.start).items };
}

function insides(text: string, token: Token | undefined): Insides | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'template') return { kind: 'template', items: token.holes ?? [] };
  const own = textOf(text, token);
  if (own === '{' || own === '[')
    return { kind: own === '{' ? 'object' : 'list', items: readBracketed(text, token.start).items };
  const end = token.kind === 'word' ? calleeEnd(text, token) : undefined;
  return end === undefined ? undefined : insidesOfCall(text, end);
}

function stepInto(text: string, { kind, items }: Insides, part: Part): Step | undefined {
  if (typeof part === 'object') return kind === 'template' ? whole(text, items[part.hole]) : undefined;
  if (kind === 'object') return property(text, items, String(part));
  if (typeof part === 'number') return whole(text, items[part]);
  if (kind !== 'call') return undefined;
  for (const item of items) {
    const token = unwrap(text, item);
    const found =
      textOf(text, token) === '{' ? property(text, readBracketed(text, token!.start).items, part) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An item without the blanks and comments around it. */
function whole(text: string, item: Stretch | undefined): Step | undefined {
  if (item === undefined) return undefined;
  const shown = {
    start: nextToken(text, item.start)?.start ?? item.start,
    end: item.start + text.slice(item.start, item.end).trimEnd().length,
  };
  return { shown, value: shown };
}

/** A property by its name: `a: 1`, `'a': 1`, `['a']: 1`, `a`, `a() {}`, `async a() {}`. */
function property(text: string, items: readonly Stretch[], name: string): Step | undefined {
  for (const item of items) {
    const key = keyOf(text, item);
    if (key === undefined || nameOf(text, key.token) !== name) continue;
    const colon = nextToken(text, key.end, key.token);
    const hasValue = textOf(text, colon) === ':';
    return { shown: key.token, value: hasValue ? { start: colon!.end, end: item.end } : undefined };
  }
  return undefined;
}

function keyOf(text: string, item: Stretch): { readonly token: Token; readonly end: number } | undefined {
  let token = nextToken(text, item.start);
  if (textOf(text, token) === '...') return undefined;
  // `async`, `get`, `set` and `*` stand before a key, if another key follows.
  for (let next = token && nextToken(text, token.end, token); token !== undefined && next?.kind === 'word';) {
    token = next;
    next = nextToken(text, token.end, token);
  }
  if (token === undefined) return undefined;
  if (textOf(text, token) !== '[') return { token, end: token.end };
  const inner = nextToken(text, token.end, token);
  return inner === undefined ? undefined : { token: inner, end: readBracketed(text, token.start).end };
}

function nameOf(text: string, key: Token): string {
  const own = textOf(text, key);
  return key.kind === 'string' || key.kind === 'template' ? own.slice(1, -1) : own;
}
