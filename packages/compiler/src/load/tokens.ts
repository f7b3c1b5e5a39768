/** A stretch of text, half open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A token of TypeScript, read no finer than what finding a place in a text needs: marks are single characters but for `=>`,
 * `?.` and `...`, and a template is one token with its holes.
 */
export interface Token extends Stretch {
  readonly kind: 'word' | 'number' | 'string' | 'template' | 'regex' | 'mark';
  /** What stands in the `${…}` of a template, without them. */
  readonly holes?: readonly Stretch[];
}

const blank = /(?:\s|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$))*/y;
const word = /[#\p{ID_Start}$_][\p{ID_Continue}$‌‍]*/uy;
const number = /\.?\d(?:[\w.]|(?<=[eE])[+-])*/y;
const string = /'(?:[^'\\\n]|\\[^])*'?|"(?:[^"\\\n]|\\[^])*"?/y;
const regex = /\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
const mark = /=>|\?\.(?!\d)|\.\.\.|[^]/y;

/** Words behind which an expression starts, so that a `/` starts a regular expression. */
const operators = new Set(
  'return typeof instanceof in of new delete void throw case do else await yield default'.split(' '),
);

/**
 * The token that starts at or behind an offset, `undefined` at the end of the text. It never fails: a quote that is left open
 * ends with its line.
 *
 * @param before The token before it, which decides whether a `/` divides.
 */
export function nextToken(text: string, at: number, before?: Token): Token | undefined {
  const start = match(blank, text, at);
  if (start >= text.length) return undefined;
  const first = text[start]!;
  if (first === '`') return template(text, start);
  if (first === "'" || first === '"') return { kind: 'string', start, end: match(string, text, start) };
  const afterWord = match(word, text, start);
  if (afterWord > start) return { kind: 'word', start, end: afterWord };
  const afterNumber = match(number, text, start);
  if (afterNumber > start) return { kind: 'number', start, end: afterNumber };
  if (first === '/' && !endsOperand(text, before)) {
    const end = match(regex, text, start);
    if (end > start) return { kind: 'regex', start, end };
  }
  return { kind: 'mark', start, end: match(mark, text, start) };
}

/** The token's own text. */
export function textOf(text: string, token: Stretch | undefined): string {
  return token === undefined ? '' : text.slice(token.start, token.end);
}

/** The end of what a sticky pattern takes at an offset; the offset itself where it takes nothing. */
function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endsOperand(text: string, before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (before.kind === 'word') return !operators.has(textOf(text, before));
  return before.kind !== 'mark' || [')', ']', '}'].includes(textOf(text, before));
}

function template(text: string, start: number): Token {
  const holes: Stretch[] = [];
  let at = start + 1;
  while (at < text.length && text[at] !== '`') {
    if (text.startsWith('${', at)) {
      const end = endOfHole(text, at + 2);
      holes.push({ start: at + 2, end });
      at = end + 1;
    } else {
      at += text[at] === '\\' ? 2 : 1;
    }
  }
  return { kind: 'template', start, end: Math.min(at + 1, text.length), holes };
}

/** Where the `}` stands that closes a hole. */
function endOfHole(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (let token = nextToken(text, at); token !== undefined; token = nextToken(text, at, token)) {
    const own = textOf(text, token);
    if (own === '{') depth += 1;
    if (own === '}') {
      if (depth === 0) return token.start;
      depth -= 1;
    }
    at = token.end;
  }
  return text.length;
}
