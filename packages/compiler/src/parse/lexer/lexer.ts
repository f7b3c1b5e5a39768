import type { Comment, Diagnostic } from '@pipec/model';
import * as messages from '../messages.ts';
import type { Source } from '../source.ts';
import { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import {
  behindBlanks, behindWord, endOfLine, isDigit, isLetter, isLineEnd, lineEndLength, lineEndsBefore, lineEndsBehind,
} from './characters.ts'; // prettier-ignore
import { scanSign } from './punctuation.ts';
import type { Sign } from './punctuation.ts';
import { endsBadly, scanNumber } from './scan-number.ts';
import { StringLexer } from './string-lexer.ts';

export interface Lexed {
  readonly tokens: Token[];
  readonly comments: readonly Comment[];
  readonly faults: readonly Diagnostic[];
  readonly shebang: string | undefined;
  /** Where round and square brackets stand that are never closed. */
  readonly unclosed: ReadonlySet<number>;
  /** Whether the end of the text could not be read: a string is never closed, or brackets are nested too deeply. */
  readonly isCut: boolean;
  /** The begin of the line on which the brackets open that are nested too deeply. */
  readonly deepFrom: number | undefined;
}

/**
 * The tokens of a text. Driven by hand: whether a line end counts hangs on the open brackets, whether a slash divides on the
 * token before it, and where a string goes on after a hole on the brace that closes the hole.
 *
 * @param keepLineEnds Offsets of round and square brackets within which line ends count all the same: those that are never closed.
 */
export function lex(source: Source, keepLineEnds: ReadonlySet<number> = new Set()): Lexed {
  return new Lexer(source, keepLineEnds).run();
}

const byteOrderMark = 0xfeff;

/** What a character leads. */
const lead = { sign: 0, word: 1, number: 2, lineEnd: 3, string: 4, slash: 5, dollar: 6 } as const;
const leads = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (isLetter(code)) leads[code] = lead.word;
  else if (isDigit(code)) leads[code] = lead.number;
}
for (const [characters, kind] of [
  ['\n\r', lead.lineEnd],
  [`'"`, lead.string],
  ['/', lead.slash],
  ['$', lead.dollar],
] as const) {
  for (const character of characters) leads[character.charCodeAt(0)] = kind;
}

class Lexer extends StringLexer {
  private readonly keepLineEnds: ReadonlySet<number>;
  private readonly comments: Comment[] = [];
  /** How many tokens there were when a line end was read last. */
  private lineEndsFrom = -1;
  /** The string whose hole with a line end was told of last. */
  private toldOf = -1;
  /** Where a NUL stood last: it is told once a line, for in a file of UTF-16 one stands beside each character. */
  private nulAt = -1;

  constructor(source: Source, keepLineEnds: ReadonlySet<number>) {
    super(source);
    this.keepLineEnds = keepLineEnds;
  }

  run(): Lexed {
    const begin = this.text.charCodeAt(0) === byteOrderMark ? 1 : 0;
    const shebang = this.text.startsWith('#!', begin) ? this.text.slice(begin, endOfLine(this.text, begin)) : undefined;
    this.at = begin + (shebang?.length ?? 0);
    while (this.at < this.text.length && !this.isCut) this.step();
    const { length } = this.text;
    this.tokens.push(new Token(t.EndOfFile, '', length, length));
    this.brackets.rest();
    const unclosed = new Set(this.brackets.unclosed.map(({ token }) => token.startOffset));
    return {
      tokens: this.tokens,
      comments: this.comments,
      faults: this.faults,
      shebang,
      unclosed,
      isCut: this.isCut,
      deepFrom: this.deepFrom,
    };
  }

  private step(): void {
    const { text } = this;
    let { at } = this;
    let code = text.charCodeAt(at);
    while (code === 32 || code === 9 || code === 12) {
      // What stands behind the text is no number of a character; V8 would take back what it has made of this.
      if (++at === text.length) break;
      code = text.charCodeAt(at);
    }
    this.at = at;
    if (at === text.length) return;
    switch (code < 128 ? leads[code] : isLetter(code) ? lead.word : lead.sign) {
      case lead.word:
        return this.word();
      case lead.lineEnd:
        return this.lineEnd(code);
      case lead.string:
        return this.string();
      case lead.number:
        return this.number();
      case lead.slash:
        return this.slash();
      case lead.dollar:
        return this.dollar();
      default:
        if (code === 92 && isLineEnd(text.charCodeAt(at + 1))) this.at += 1 + lineEndLength(text, at + 1);
        else this.sign();
    }
  }

  // ── Line ends and comments ─────────────────────────────────────────────────────────────────────────────────────────────

  private lineEnd(code: number): void {
    const end = this.at + (code === 10 ? 1 : lineEndLength(this.text, this.at));
    if (this.brackets.oneLiners > 0) this.checkHole();
    const isFirst = this.lineEndsFrom !== this.tokens.length;
    if (isFirst && end < this.text.length && this.text.charCodeAt(end) === 47 && !this.isComment(end)) {
      this.faults.push(messages.slashBeginsLine(this.source.span(end, end + 1)));
    }
    // Line ends in a row are one token, whatever comments stand between them.
    if (!this.brackets.isLoose && this.last !== t.Newline.tokenTypeIdx) this.push(t.Newline, '\n', end);
    this.lineEndsFrom = this.tokens.length;
    this.at = behindBlanks(this.text, end);
  }

  private isComment(slash: number): boolean {
    return this.text.startsWith('//', slash) || this.text.startsWith('/*', slash);
  }

  /** A hole of a string that must stand on one line holds no line end; told once a string. */
  private checkHole(): void {
    const string = this.brackets.oneLiner();
    if (string === undefined || string.index === this.toldOf) return;
    this.toldOf = string.index;
    const { startOffset, end } = string.token;
    this.faults.push(messages.lineEndInHole(this.source.span(startOffset, end), this.source.span(this.at, this.at)));
  }

  private slash(): void {
    const next = this.text[this.at + 1];
    if (next === '/') this.lineComment();
    else if (next === '*') this.blockComment();
    else if (!sets.expressionEnds.holds(this.last)) this.string();
    else if (next === '=') this.push(t.OperatorAssign, '/=', this.at + 2);
    else this.push(t.Slash, '/', this.at + 1);
  }

  private lineComment(): void {
    this.comment(endOfLine(this.text, this.at));
  }

  private blockComment(): void {
    const closing = this.text.indexOf('*/', this.at + 2);
    const end = closing < 0 ? this.text.length : closing + 2;
    if (closing < 0) {
      this.isCut = true;
      const opening = this.source.span(this.at, this.at + 2);
      this.faults.push(messages.unclosedComment(this.source.line(this.at), opening, this.source.span(end, end)));
    } else if (this.brackets.oneLiners > 0 && /[\n\r]/.test(this.text.slice(this.at, end))) this.checkHole();
    this.comment(end);
  }

  private comment(end: number): void {
    this.comments.push({
      kind: 'Comment',
      span: this.source.span(this.at, end),
      text: this.source.slice(this.at, end),
      ...(lineEndsBefore(this.text, this.at) > 1 && { blankBefore: true }),
      ...(lineEndsBehind(this.text, end) > 1 && { blankAfter: true }),
    });
    this.at = end;
  }

  // ── Words and numbers ──────────────────────────────────────────────────────────────────────────────────────────────────

  private word(): void {
    const end = behindWord(this.text, this.at + 1);
    const word = this.text.slice(this.at, end);
    this.push(this.typeOfWord(word, end), word, end);
  }

  private number(): void {
    const end = scanNumber(this.text, this.at);
    const start = this.at;
    this.push(t.NumberText, this.text.slice(start, end), end);
    if (!endsBadly(this.text, start, end)) return;
    while (/[\w]/.test(this.text[this.at] ?? '')) this.at++;
    this.faults.push(messages.badNumber(this.text.slice(start, this.at), this.source.span(start, this.at)));
  }

  // ── Operators and brackets ─────────────────────────────────────────────────────────────────────────────────────────────

  private sign(): void {
    const sign = scanSign(this.text, this.at);
    if (sign === undefined) return this.unknown();
    const { role, type, spelling } = sign;
    if (role === 'opening') return this.opening(sign);
    if (role === 'closing') return this.closing(sign);
    if (role !== 'none') this.brackets.mark(role);
    this.push(type, spelling, this.at + spelling.length);
  }

  private unknown(): void {
    const character = String.fromCodePoint(this.text.codePointAt(this.at)!);
    const end = this.at + character.length;
    const isToldAgain = character === '\0' && this.nulAt >= 0 && !/[\n\r]/.test(this.text.slice(this.nulAt, this.at));
    if (!isToldAgain) this.faults.push(messages.unknownCharacter(character, this.source.span(this.at, end)));
    if (character === '\0') this.nulAt = this.at;
    this.at = end;
  }

  private opening({ type, spelling }: Sign): void {
    if (this.isTooDeep()) return;
    const kind = spelling as '(' | '[' | '{';
    const isLoose = kind !== '{' && !this.keepLineEnds.has(this.at);
    const index = this.tokens.length;
    this.brackets.open({ kind, isLoose, index, token: this.push(type, spelling, this.at + 1) });
  }

  private closing({ type, spelling }: Sign): void {
    const opened = this.brackets.close(spelling as ')' | ']' | '}');
    const index = this.tokens.length;
    const token = this.push(type, spelling, this.at + 1);
    if (opened === undefined) return;
    token.partner = opened.index;
    opened.token.partner = index;
    const string = this.brackets.top;
    if (opened.kind === 'hole' && this.partBehindHole(string!)) this.holes(string!);
  }

  private dollar(): void {
    if (this.text[this.at + 1] === '/' && !sets.expressionEnds.holds(this.last)) this.string();
    else this.word();
  }
}
