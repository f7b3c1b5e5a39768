import type { Comment } from '@pipec/model';
import type { Lexed } from './lexer/lexer.ts';
import { resolveUnicodeEscapes } from './lexer/unicode-escapes.ts';
import { mayTouch } from './may-touch.ts';
import { besideDot, StatementEnds } from './statement-ends.ts';
import type { End } from './statement-ends.ts';
import type { Token } from './token.ts';
import { TokenSet } from './token-sets.ts';
import * as t from './tokens.ts';

const separators = new TokenSet([t.Newline, t.Semicolon]);

// Each is asked for at nearly every token.
const gstringStart = t.GStringStart.tokenTypeIdx;
const lBrace = t.LBrace.tokenTypeIdx;
const lBracket = t.LBracket.tokenTypeIdx;
const lParen = t.LParen.tokenTypeIdx;
const rBrace = t.RBrace.tokenTypeIdx;
const rBracket = t.RBracket.tokenTypeIdx;
const rParen = t.RParen.tokenTypeIdx;
const semicolon = t.Semicolon.tokenTypeIdx;

/**
 * Whether a text has the same tokens as another one, statements that end at the same tokens, and the same comments between them, each on a line
 * of its own or not. Then Groovy reads both alike. Others may still be read alike: this knows a `;` from a line end, but not all
 * line ends that mean nothing.
 *
 * The other text is followed along the tokens of the first, which costs half of what reading its own would. What hangs on the characters
 * around a token is minded where they change.
 */
export function haveSameTokens(text: string, lexed: Lexed, other: string): boolean {
  return new Walk(text, lexed, other).run(lexed.shebang ?? '');
}

/** A way through two texts, token by token. */
class Walk {
  private readonly written: string;
  /** The text that the tokens stand in, and where its characters stand in the written one if characters are written as `\u0041`. */
  private readonly text: string;
  private readonly places: Int32Array | undefined;
  private readonly tokens: readonly Token[];
  private readonly ends: StatementEnds;
  private readonly comments: readonly Comment[];
  private readonly other: string;
  /** The place in the other text. */
  private at = 0;
  /** The number of the next comment. */
  private comment = 0;
  /** Whether the open brackets, the innermost last, take line ends for blanks. */
  private readonly loose: boolean[] = [];
  /** Whether a line of the other text ends in front of the token, and how many semicolons stand there. */
  private hasLineEnd = false;
  private semicolons = 0;

  constructor(text: string, { tokens, comments }: Lexed, other: string) {
    this.written = text;
    ({ text: this.text, places: this.places } = resolveUnicodeEscapes(text));
    this.tokens = tokens;
    this.ends = new StatementEnds(tokens);
    this.comments = comments;
    this.other = resolveUnicodeEscapes(other).text;
  }

  run(shebang: string): boolean {
    const { tokens } = this;
    this.at = shebang.length;
    const goesOn = shebang !== '' && this.at < this.other.length && this.other[this.at] !== '\n';
    if (goesOn || !this.other.startsWith(shebang)) return false;
    for (let i = 0; i < tokens.length; i++) {
      const from = i;
      while (separators.holds(tokens[i]!.tokenTypeIdx)) i++;
      if (!this.passGap(from, i)) return false;
      const token = tokens[i]!;
      const { tokenTypeIdx, partner } = token;
      // What stands in the holes of a string is not formatted, so that the string is compared as a whole.
      if (tokenTypeIdx === gstringStart) i = partner;
      const image = token.string === undefined ? token.image : this.text.slice(token.startOffset, tokens[i]!.end);
      if (!this.other.startsWith(image, this.at)) return false;
      this.at += image.length;
      if (tokenTypeIdx === lParen || tokenTypeIdx === lBracket) this.loose.push(true);
      else if (tokenTypeIdx === lBrace) this.loose.push(false);
      else if (tokenTypeIdx === rParen || tokenTypeIdx === rBracket || tokenTypeIdx === rBrace) this.loose.pop();
    }
    return this.at === this.other.length;
  }

  /** Passes what stands in front of a token; `false` where it may be read otherwise, or makes the token another one. */
  private passGap(from: number, index: number): boolean {
    const start = this.at;
    const before = this.tokens[from - 1];
    const token = this.tokens[index]!;
    const end = this.readGap(token, from - 1);
    if (end === undefined || this.isBeforeToken(this.comments[this.comment], token)) return false;
    const written = from === index ? '' : this.endOf(from - 1, from);
    if (end !== written && !this.ends.meansTheSame(end, written, from - 1, token)) return false;
    if (from !== index ? !this.hasSuchSemicolons(from, index) : this.semicolons > 0) return false;
    if (this.hasLineEnd && token.image.startsWith('/')) return false;
    if (before === undefined || (this.at === start) === (token.startOffset === before.end)) return true;
    if (besideDot.has(before.image)) return false;
    return this.at > start || mayTouch(this.other, this.at);
  }

  /** Reads blanks, line ends and comments of the other text; `undefined` where a comment is not that of the first text. */
  private readGap(token: Token, before: number): End | undefined {
    const { other, at } = this;
    let end: End = '';
    this.hasLineEnd = false;
    this.semicolons = 0;
    for (let isLineBegin = at === 0; ;) {
      const code = other.charCodeAt(this.at);
      if (code === 32 || code === 9) this.at++;
      else if (code === 10) {
        this.at++;
        this.hasLineEnd = isLineBegin = true;
        if (end === '' && this.loose[this.loose.length - 1] !== true) end = '\n';
      } else if (code === 59) {
        this.at++;
        this.semicolons++;
        if (end === '') end = this.ends.endsLoop(before) ? ';' : '\n';
        isLineBegin = false;
      } else if (code === 47 && this.isAtComment()) {
        if (this.at === at && at > 0) return undefined;
        if (!this.passComment(token, isLineBegin)) return undefined;
        isLineBegin = false;
      } else return end;
    }
  }

  /** Whether no semicolon is new, and none is gone between brackets, where `for` tells by them what is what. */
  private hasSuchSemicolons(from: number, index: number): boolean {
    let count = 0;
    for (let i = from; i < index; i++) if (this.ends.typeOf(i) === semicolon) count++;
    return this.loose[this.loose.length - 1] === true ? this.semicolons === count : this.semicolons <= count;
  }

  private isAtComment(): boolean {
    const next = this.other.charCodeAt(this.at + 1);
    return next === 47 || next === 42;
  }

  /** Passes a comment if it is the next one of the first text too, and stands on a line of its own there or ends one, as here. */
  private passComment(token: Token, isLineBegin: boolean): boolean {
    const comment = this.comments[this.comment++];
    if (comment === undefined || !this.isBeforeToken(comment, token)) return false;
    const { text, span } = comment;
    const isLine = text.startsWith('//');
    const line = this.written.slice(this.written.lastIndexOf('\n', span.start - 1) + 1, span.start);
    // One within a line Groovy may take for more than a blank.
    if ((line.trim() === '') !== isLineBegin || (!isLine && !isLineBegin)) return false;
    const stop = this.other.indexOf(isLine ? '\n' : '*/', this.at + 2);
    const end = stop < 0 ? this.other.length : isLine ? stop : stop + 2;
    const found = this.other.slice(this.at, end);
    this.at = end;
    return found === text || inWords(found) === inWords(text);
  }

  private isBeforeToken(comment: Comment | undefined, { startOffset }: Token): boolean {
    return comment !== undefined && comment.span.start < (this.places?.[startOffset] ?? startOffset);
  }

  /** What the first of the separators in front of a token says. */
  private endOf(before: number, separator: number): End {
    return this.ends.typeOf(separator) === semicolon && this.ends.endsLoop(before) ? ';' : '\n';
  }
}

function inWords(comment: string): string {
  return comment.replace(/\s+/g, ' ').trim();
}
