import type { Comment } from '@pipec/model';
import type { Lexed } from './lexer/lexer.ts';
import { resolveUnicodeEscapes } from './lexer/unicode-escapes.ts';
import { mayTouch } from './may-touch.ts';
import type { Token } from './token.ts';
import { dots, TokenSet } from './token-sets.ts';
import * as t from './tokens.ts';

// A line end that is gone tells more than a new one: Groovy has read it already.

/** Behind these a line may end wherever they stand. */
const endingLines = [
  t.LBrace, t.Arrow, t.Comma, t.Assign, t.OperatorAssign, t.LogicalAnd, t.LogicalOr, t.Plus, t.Minus, t.Slash, t.Percent, t.Power,
  t.Relation, t.Equality, t.RegexOperator, t.And, t.Xor, t.Or, t.ShiftLeft, t.Colon, t.Else, t.Try, t.Finally,
]; // prettier-ignore
/** In front of these too. */
const beginningLines = [t.RBrace, t.Else, t.Catch, t.Finally, t.EndOfFile];
const dotTypes = [t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer];
const choiceTypes = [t.Question, t.Colon, t.ElvisOperator];
/** Behind these, and in front of those, a line end means nothing where Groovy takes one. */
const openEnded = new TokenSet([...endingLines, ...dotTypes, ...choiceTypes]);
const goingOn = new TokenSet([...beginningLines, ...dotTypes, ...choiceTypes, t.Arrow]);
const newOpenEnded = new TokenSet(endingLines);
const newGoingOn = new TokenSet(beginningLines);
/** These never begin a line that another one has made. */
const notBeginning = new TokenSet([t.Arrow, t.Colon, t.LParen]);
/** Behind the brackets of these what they govern may begin on the next line. */
const headed = new TokenSet([t.If, t.For, t.While, t.Switch, t.Catch, t.Synchronized]);
/** In front of a name and brackets these make a method of them. */
const beforeMethods = new TokenSet([t.Def, t.Primitive, t.Modifier, t.Static, t.Final]);
const statementStarts = new TokenSet([t.Newline, t.Semicolon, t.LBrace]);
const separators = new TokenSet([t.Newline, t.Semicolon]);

/** Words whose type hangs on what stands beside them, and behind which tokens. */
const besideDot: ReadonlySet<string> = new Set(['as', 'def', 'in', 'package', 'static', 'trait']);
const namesBehind = new TokenSet([t.Dot, t.Package, t.Import]);

// Each is asked for at nearly every token.
const at = t.At.tokenTypeIdx;
const dot = t.Dot.tokenTypeIdx;
const gstringStart = t.GStringStart.tokenTypeIdx;
const identifier = t.Identifier.tokenTypeIdx;
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

/** How a statement ends in front of a token, if it does; `;` behind `while (…)` is what the loop does. */
type End = '' | '\n' | ';';

/** A way through two texts, token by token. */
class Walk {
  private readonly written: string;
  /** The text that the tokens stand in, and where its characters stand in the written one if characters are written as `\u0041`. */
  private readonly text: string;
  private readonly places: Int32Array | undefined;
  private readonly tokens: readonly Token[];
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
    const end = this.readGap(token, before);
    if (end === undefined || this.isBeforeToken(this.comments[this.comment], token)) return false;
    const written = from === index ? '' : endOf(before, this.tokens[from]!, this.tokens);
    if (end !== written && !this.meansTheSame(end, written, from - 1, token)) return false;
    if (from !== index ? !this.hasSuchSemicolons(from, index) : this.semicolons > 0) return false;
    if (this.hasLineEnd && token.image.startsWith('/')) return false;
    if (before === undefined || (this.at === start) === (token.startOffset === before.end)) return true;
    if (besideDot.has(before.image)) return false;
    return this.at > start || mayTouch(this.other, this.at);
  }

  /** Reads blanks, line ends and comments of the other text; `undefined` where a comment is not that of the first text. */
  private readGap(token: Token, before: Token | undefined): End | undefined {
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
        if (end === '') end = endsLoop(before, this.tokens) ? ';' : '\n';
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
    for (let i = from; i < index; i++) if (this.typeOf(i) === semicolon) count++;
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

  /** Whether an end of a statement that but one of the texts has is none, and makes no other token of the one behind it. */
  private meansTheSame(end: End, written: End, before: number, { tokenTypeIdx, image }: Token): boolean {
    if ((end !== '' && written !== '') || end === ';' || written === ';') return false;
    const type = this.tokens[before]?.tokenTypeIdx;
    if (type === undefined) return true;
    if (/^[/$]/.test(image) || (namesBehind.holds(type) && besideDot.has(image))) return false;
    if (written === '' && notBeginning.holds(tokenTypeIdx)) return false;
    if (written === '' && (newOpenEnded.holds(type) || newGoingOn.holds(tokenTypeIdx))) return true;
    if (written === '' && isCallGoingOn(type, tokenTypeIdx)) return true;
    if (end === '' && (openEnded.holds(type) || goingOn.holds(tokenTypeIdx))) return true;
    return (
      (this.isHead(before) && !dots.holds(tokenTypeIdx)) ||
      (tokenTypeIdx === lBrace && end === '' && this.takesBlock(before))
    );
  }

  /** Whether a token ends what something must follow: the brackets of an `if`, an annotation. */
  private isHead(index: number): boolean {
    const word = this.wordBefore(index);
    if (word < index && headed.holds(this.typeOf(word))) return true;
    const begin = this.pathBegin(word);
    const isAnnotation = this.typeOf(word) === identifier && this.typeOf(begin - 1) === at;
    // `a.@b` is a field.
    return isAnnotation && !dots.holds(this.typeOf(begin - 2));
  }

  /** Whether a block on the next line belongs to what ends with a token: the head of a method, or a name or a call that begins a statement. */
  private takesBlock(index: number): boolean {
    const word = this.wordBefore(index);
    const begin = this.pathBegin(word);
    if (this.typeOf(word) !== identifier) return false;
    const before = this.typeOf(begin - 1);
    return begin === 0 || statementStarts.holds(before) || (word < index && beforeMethods.holds(before));
  }

  /** The word in front of the brackets that a token closes; the token itself where it closes none. */
  private wordBefore(index: number): number {
    const { tokenTypeIdx, partner } = this.tokens[index]!;
    return tokenTypeIdx === rParen ? partner - 1 : index;
  }

  /** Where a path of names ends, begins: at the `a` of `a.b`. */
  private pathBegin(word: number): number {
    let begin = word;
    while (this.typeOf(begin - 1) === dot && this.typeOf(begin - 2) === identifier) begin -= 2;
    return begin;
  }

  private typeOf(index: number): number {
    return this.tokens[index]?.tokenTypeIdx ?? -1;
  }
}

/** What the first of the separators in front of a token says. */
function endOf(before: Token | undefined, { tokenTypeIdx }: Token, tokens: readonly Token[]): End {
  return tokenTypeIdx === semicolon && endsLoop(before, tokens) ? ';' : '\n';
}

/** Whether a token ends a call, and another one says more of it: the dot of `a(b).c`. */
function isCallGoingOn(type: number, next: number): boolean {
  return dots.holds(next) && (type === rParen || type === rBrace);
}

function endsLoop(before: Token | undefined, tokens: readonly Token[]): boolean {
  if (before === undefined || before.tokenTypeIdx !== rParen) return false;
  const word = tokens[before.partner - 1]?.tokenType;
  return word === t.While || word === t.For;
}

function inWords(comment: string): string {
  return comment.replace(/\s+/g, ' ').trim();
}
