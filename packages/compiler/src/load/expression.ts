import { nextToken, textOf } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

// Just enough of TypeScript's grammar to walk from a call to a part of its arguments. Nothing here fails: what it does not
// understand it does not find.

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What stands between brackets, split at its commas; `end` is behind the closing bracket. */
export interface Bracketed {
  readonly items: readonly Stretch[];
  readonly end: number;
}

/** What was read of the text that was asked for last: the parts of one call are looked for one after another. */
let read: { readonly text: string; readonly byOpening: Map<number, Bracketed> } = { text: '', byOpening: new Map() };

/** Reads from an opening bracket to the one that closes it. */
export function readBracketed(text: string, open: number): Bracketed {
  if (read.text !== text) read = { text, byOpening: new Map() };
  const { byOpening } = read;
  const known = byOpening.get(open);
  if (known !== undefined) return known;
  const bracketed = bracketedAt(text, open);
  byOpening.set(open, bracketed);
  return bracketed;
}

function bracketedAt(text: string, open: number): Bracketed {
  const items: Stretch[] = [];
  let depth = 0;
  let first: Token | undefined;
  let last: Token | undefined;
  const finish = () => {
    if (first !== undefined && last !== undefined) items.push({ start: first.start, end: last.end });
    first = undefined;
  };
  let before: Token | undefined = { kind: 'mark', start: open, end: open + 1 };
  for (
    let token = nextToken(text, before.end, before);
    token !== undefined;
    token = nextToken(text, before.end, before)
  ) {
    const own = token.kind === 'mark' ? textOf(text, token) : '';
    if (own in closing) depth += 1;
    if (own === ')' || own === ']' || own === '}') {
      if (depth === 0) {
        finish();
        return { items, end: token.end };
      }
      depth -= 1;
    }
    if (own === ',' && depth === 0) {
      finish();
      before = token;
      continue;
    }
    first ??= token;
    // A comma between the types of `f<A, B>(x)` splits nothing.
    const types: number = own === '<' ? typeArguments(text, token, before) : token.end;
    last = before = types === token.end ? token : { kind: 'mark', start: token.start, end: types };
  }
  finish();
  return { items, end: text.length };
}

/** The end of the `<…>` that starts at a token, where it holds the types of a call; otherwise the token's own end. */
function typeArguments(text: string, open: Token, before: Token | undefined): number {
  if (before?.kind !== 'word') return open.end;
  let depth = 1;
  let token: Token | undefined = open;
  while ((token = nextToken(text, token.end, token)) !== undefined) {
    const own = textOf(text, token);
    if (own === '<') depth += 1;
    if (own === '>' && --depth === 0)
      return startsArguments(text, nextToken(text, token.end, token)) ? token.end : open.end;
    if (token.kind === 'mark' && !'<>,|&[](){}.:;?=>'.includes(own)) return open.end;
  }
  return open.end;
}

function startsArguments(text: string, token: Token | undefined): token is Token {
  return token?.kind === 'template' || textOf(text, token) === '(';
}

/** The arguments of a call, or the template that it is tagged with, from the end of its callee. */
export function readArguments(text: string, calleeEnd: number): Token | undefined {
  const callee: Token = { kind: 'word', start: calleeEnd, end: calleeEnd };
  let token = nextToken(text, calleeEnd, callee);
  if (textOf(text, token) === '!') token = nextToken(text, token!.end, callee);
  if (textOf(text, token) === '?.') token = nextToken(text, token!.end, callee);
  if (textOf(text, token) === '<') token = nextToken(text, typeArguments(text, token!, callee), callee);
  return startsArguments(text, token) ? token : undefined;
}

/**
 * The token that says what an expression is: past brackets around it, `new`, `await` and the head of an arrow function whose body
 * is an expression.
 */
export function unwrap(text: string, { start, end }: Stretch): Token | undefined {
  let token = nextToken(text, start);
  while (token !== undefined && token.start < end) {
    const own = textOf(text, token);
    const next = nextToken(text, token.end, token);
    if (own === '(') {
      const close = readBracketed(text, token.start).end;
      const behind = arrowBehind(text, close, end);
      token = behind === undefined ? next : nextToken(text, behind);
    } else if (textOf(text, next) === '=>' && next !== undefined) {
      token = nextToken(text, next.end);
    } else if (own === 'new' || own === 'await' || own === 'async') {
      token = next;
    } else {
      return token;
    }
  }
  return undefined;
}

/** The end of the `=>` behind the parameters of an arrow function, past the type that it may be said to give. */
function arrowBehind(text: string, close: number, end: number): number | undefined {
  let token = nextToken(text, close);
  if (textOf(text, token) === '=>') return token?.end;
  if (textOf(text, token) !== ':') return undefined;
  while (token !== undefined && token.start < end && textOf(text, token) !== '=>')
    token = nextToken(text, token.end, token);
  return token?.end;
}

/** The end of the last callee in a chain such as `a.b(x).c`, which starts at a word. */
export function calleeEnd(text: string, start: Token): number | undefined {
  let found: number | undefined;
  let before = start;
  for (;;) {
    const args = readArguments(text, before.end);
    if (args !== undefined) {
      found = before.end;
      before = { ...args, end: args.kind === 'template' ? args.end : readBracketed(text, args.start).end };
      continue;
    }
    const dot = nextToken(text, before.end, before);
    const name = dot && nextToken(text, dot.end, dot);
    if (dot === undefined || name?.kind !== 'word' || !['.', '?.'].includes(textOf(text, dot))) return found;
    before = name;
  }
}
