import type { Comment } from '@pipec/model';
import { lex } from './lexer/lexer.ts';
import type { Lexed } from './lexer/lexer.ts';
import { Source } from './source.ts';
import type { Token } from './token.ts';
import { TokenSet } from './token-sets.ts';
import * as t from './tokens.ts';

/** Behind these a line end means nothing. */
const openEnded = new TokenSet([
  t.LBrace, t.Arrow, t.Comma, t.Assign, t.OperatorAssign, t.LogicalAnd, t.LogicalOr, t.Plus, t.Minus, t.Slash, t.Percent, t.Power,
  t.Relation, t.Equality, t.RegexOperator, t.And, t.Xor, t.Or, t.ShiftLeft, t.Question, t.Colon, t.ElvisOperator, t.Dot, t.SafeDot,
  t.SpreadDot, t.MethodPointer, t.Else, t.Try, t.Finally,
]); // prettier-ignore
/** In front of these neither. */
const goingOn = new TokenSet([
  t.RBrace, t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer, t.Question, t.Colon, t.ElvisOperator, t.Else, t.Catch, t.Finally,
  t.EndOfFile,
]); // prettier-ignore

/** In front of a comment within a line, which Groovy may take for more than a blank. */
const amidst = '\0';

/**
 * Whether a text has the same tokens as another one, statements that end at the same tokens, and the same comments between them, each on a line
 * of its own or not. Then Groovy reads both alike. Others may still be read alike: this knows a `;` from a line end, but not all
 * line ends that mean nothing.
 */
export function haveSameTokens(text: string, lexed: Lexed, other: string): boolean {
  const left = new Tokens(text, lexed);
  const right = new Tokens(other, lex(new Source(other, '')));
  for (;;) {
    const goesOn = left.next();
    if (right.next() !== goesOn || !isSame(left.token, right.token)) return false;
    if (left.gap !== right.gap || left.gap.includes(amidst)) return false;
    if (!goesOn) return true;
  }
}

function isSame(one: Token, other: Token): boolean {
  if (one.tokenType !== other.tokenType || one.image !== other.image) return false;
  return one.string?.raw === other.string?.raw && one.string?.quote === other.string?.quote;
}

/** The tokens of a text, one by one, but for those that part statements. */
class Tokens {
  token: Token;
  /** What stands in front of the token: whether a statement ends, and the comments. */
  gap = '';
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly comments: readonly Comment[];
  private at = -1;
  private comment = 0;

  constructor(text: string, { tokens, comments }: Lexed) {
    this.text = text;
    this.tokens = tokens;
    this.comments = comments;
    this.token = tokens[0]!;
  }

  /** Goes on to the next token; `false` at the end of the file. */
  next(): boolean {
    const before = this.tokens[this.at];
    let end = '';
    for (this.at++; isSeparator(this.tokens[this.at]!); this.at++) end ||= this.separator(before);
    this.token = this.tokens[this.at]!;
    const isEnd = end !== '' && before !== undefined && !openEnded.holds(before.tokenTypeIdx);
    this.gap = isEnd && !goingOn.holds(this.token.tokenTypeIdx) ? end : '';
    if (this.comment < this.comments.length) this.gap += this.commentsUpTo(this.token.startOffset);
    return this.token.tokenType !== t.EndOfFile;
  }

  /** A `;` behind `while (…)` is what the loop does. */
  private separator(before: Token | undefined): string {
    if (this.tokens[this.at]!.tokenType !== t.Semicolon || before?.tokenType !== t.RParen) return '\n';
    const word = this.tokens[before.partner - 1]?.tokenType;
    return word === t.While || word === t.For ? ';' : '\n';
  }

  private commentsUpTo(offset: number): string {
    let found = '';
    for (; (this.comments[this.comment]?.span.start ?? Infinity) < offset; this.comment++) {
      const { text, span } = this.comments[this.comment]!;
      const line = this.text.slice(this.text.lastIndexOf('\n', span.start - 1) + 1, span.start);
      const place = line.trim() === '' ? '\n' : text.startsWith('//') ? ' ' : amidst;
      found += place + text.replace(/\s+/g, ' ').trim();
    }
    return found;
  }
}

function isSeparator({ tokenType }: Token): boolean {
  return tokenType === t.Newline || tokenType === t.Semicolon;
}
