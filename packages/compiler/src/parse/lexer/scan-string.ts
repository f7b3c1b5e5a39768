import type { Quote } from '@pipec/model';
import { isLetter, isLineEnd, lineEndLength } from './characters.ts';

/** Why a text between quotes ends where it does. */
export type Stop = 'closed' | 'hole' | 'line-end' | 'text-end';

export interface Scanned {
  /** The text as Groovy understands it. */
  readonly value: string;
  /** The offset of the closing quote, of the hole's `$`, or of the line end or text end that came instead. */
  readonly end: number;
  readonly stop: Stop;
  /** Offsets of backslashes that begin no escape, and of `$` that begin no hole. */
  readonly badEscapes: readonly number[] | undefined;
  readonly badDollars: readonly number[] | undefined;
}

const singleQuote = 39;
const backslash = 92;
const dollar = 36;
const slash = 47;

/** Reads on within a string from an offset behind the opening quote, or behind a hole. */
export function scanString(text: string, at: number, quote: Quote): Scanned {
  return quote === '/' || quote === '$/' ? scanSlashy(text, at, quote) : scanQuoted(text, at, quote);
}

function scanQuoted(text: string, at: number, quote: Quote): Scanned {
  const closing = quote.charCodeAt(0);
  const isTriple = quote.length === 3;
  const hasHoles = closing === 34;
  let badEscapes: number[] | undefined;
  let badDollars: number[] | undefined;
  let value = '';
  let copied = at;
  let i = at;
  let stop: Stop | undefined;
  while (stop === undefined) {
    const code = text.charCodeAt(i);
    // Letters and all that means nothing in a string: what is asked for below stands in front of them, but for the backslash.
    if (code > singleQuote && code !== backslash) i++;
    else if (code === closing) {
      if (!isTriple || text.startsWith(quote, i)) stop = 'closed';
      else i++;
    } else if (code === backslash) {
      const escape = readEscape(text, i);
      if (escape === undefined) (badEscapes ??= []).push(i++);
      else {
        value += text.slice(copied, i) + escape.value;
        i += escape.length;
        copied = i;
      }
    } else if (code === dollar && hasHoles) {
      if (beginsHole(text, i)) stop = 'hole';
      else (badDollars ??= []).push(i++);
    } else if (isLineEnd(code)) {
      if (isTriple) {
        const length = lineEndLength(text, i);
        if (code === 13) {
          value += `${text.slice(copied, i)}\n`;
          copied = i + length;
        }
        i += length;
      } else stop = 'line-end';
    } else if (Number.isNaN(code)) stop = 'text-end';
    else i++;
  }
  return { value: value + text.slice(copied, i), end: i, stop, badEscapes, badDollars };
}

/** `/…/` and `$/…/$`: backslashes are plain, but for `\/` in the first and in front of a line end in both. */
function scanSlashy(text: string, at: number, quote: '/' | '$/'): Scanned {
  const isDollar = quote === '$/';
  let value = '';
  let copied = at;
  let i = at;
  const stopped = (stop: Stop): Scanned => ({
    value: value + text.slice(copied, i),
    end: i,
    stop,
    badEscapes: undefined,
    badDollars: undefined,
  });
  const replace = (length: number, by: string) => {
    value += text.slice(copied, i) + by;
    i += length;
    copied = i;
  };

  for (;;) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code === slash && (!isDollar || next === dollar)) return stopped('closed');
    if (code === backslash && isLineEnd(next)) replace(1 + lineEndLength(text, i + 1), '');
    else if (code === backslash && next === slash && !isDollar) replace(2, '/');
    else if (code === dollar && isDollar && (next === slash || next === dollar)) replace(2, text[i + 1]!);
    else if (code === dollar && beginsHole(text, i)) return stopped('hole');
    else if (code === 13) replace(lineEndLength(text, i), '\n');
    else if (Number.isNaN(code)) return stopped('text-end');
    else i++;
  }
}

/** Whether a `$` begins a hole: `${` or `$name`. */
function beginsHole(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === 123 || isLetter(next);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  $: '$',
};
const codeEscape = /\\(?:u+(?<hex>[0-9a-fA-F]{4})|(?<octal>[0-3][0-7]{0,2}|[4-7][0-7]?))/y;

function readEscape(text: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const next = text[at + 1];
  if (next === undefined) return undefined;
  if (next === '\n' || next === '\r') return { value: '', length: 1 + lineEndLength(text, at + 1) };
  const simple = simpleEscapes[next];
  if (simple !== undefined) return { value: simple, length: 2 };
  codeEscape.lastIndex = at;
  const code = codeEscape.exec(text);
  if (code === null) return undefined;
  const { hex, octal } = code.groups ?? {};
  return {
    value: String.fromCharCode(Number.parseInt(hex ?? octal!, hex === undefined ? 8 : 16)),
    length: code[0].length,
  };
}
