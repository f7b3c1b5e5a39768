import type { Stretch } from './tokens.ts';

const name = /[\p{ID_Continue}$#‌‍]/u;

/**
 * The callee whose call V8 places at an offset: for `pod.container(…)` it names the place of `container`, for `new Foo()` that of
 * `new`. What stands before the name is taken in as far as it is names and dots on one line.
 */
export function calleeAt(text: string, offset: number): Stretch {
  if (/^new\s/.test(text.slice(offset, offset + 4))) {
    const first = offset + 3 + /^\s+/.exec(text.slice(offset + 3))![0].length;
    return { start: offset, end: endOfChain(text, first) };
  }
  const end = endOfName(text, offset);
  if (end === offset) return { start: offset, end: Math.min(offset + 1, text.length) };
  return { start: startOfChain(text, offset), end };
}

function endOfName(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && name.test(text[end]!)) end += 1;
  return end;
}

function endOfChain(text: string, offset: number): number {
  const end = endOfName(text, offset);
  return text[end] === '.' && end > offset ? endOfChain(text, end + 1) : end;
}

function startOfChain(text: string, offset: number): number {
  let dot = offset - 1;
  if (text[dot] !== '.') return offset;
  if (text[dot - 1] === '?') dot -= 1;
  let start = dot;
  while (start > 0 && name.test(text[start - 1]!)) start -= 1;
  return start === dot ? offset : startOfChain(text, start);
}
