import type { Comment, Diagnostic, Quote } from '@pipec/model';
import type { TokenType } from 'chevrotain';
import * as messages from '../messages.ts';
import type { Source } from '../source.ts';
import { Token } from '../token.ts';
import type { StringPart } from '../token.ts';
import * as t from '../tokens.ts';
import { Brackets } from './brackets.ts';
import type { Open, OpenKind } from './brackets.ts';
import { isDigit, isLetter, isLineEnd, lineEndLength } from './characters.ts';
import { scanSign } from './punctuation.ts';
import type { Sign } from './punctuation.ts';
import { endsBadly, scanNumber } from './scan-number.ts';
import { scanString } from './scan-string.ts';
import type { Scanned, Stop } from './scan-string.ts';

/** How deep brackets may be nested: what the parser's stack bears with room to spare, many times what a person writes. */
export const nestingLimit = 128;

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

class Lexer {
  private readonly source: Source;
  private readonly text: string;
  private readonly keepLineEnds: ReadonlySet<number>;
  private readonly tokens: Token[] = [];
  private readonly comments: Comment[] = [];
  private readonly faults: Diagnostic[] = [];
  private readonly brackets = new Brackets();
  private at = 0;
  /** The type of the token before this place. */
  private last: number = t.EndOfFile.tokenTypeIdx!;
  private isCut = false;
  /** How many tokens there were when a line end was read last. */
  private lineEndsFrom = -1;
  private deepFrom: number | undefined;
  /** The string whose hole with a line end was told of last. */
  private toldOf = -1;

  constructor(source: Source, keepLineEnds: ReadonlySet<number>) {
    this.source = source;
    this.text = source.text;
    this.keepLineEnds = keepLineEnds;
  }

  run(): Lexed {
    const shebang = /^#![^\n\r]*/.exec(this.text)?.[0];
    this.at = shebang?.length ?? 0;
    while (this.at < this.text.length && !this.isCut) this.step();
    const { length } = this.text;
    this.tokens.push(new Token(t.EndOfFile, '', length, length));
    this.brackets.rest();
    const unclosed = new Set(this.brackets.unclosed.map(({ token }) => token.startOffset));
    return { tokens: this.tokens, comments: this.comments, faults: this.faults, shebang, unclosed, isCut: this.isCut, deepFrom: this.deepFrom };
  }

  private step(): void {
    const code = this.text.charCodeAt(this.at);
    if (code === 32 || code === 9 || code === 12) this.at++;
    else if (isLetter(code)) this.word();
    else if (code === 10 || code === 13) this.lineEnd();
    else if (code === 39 || code === 34) this.string();
    else if (isDigit(code)) this.number();
    else if (code === 47) this.slash();
    else if (code === 36) this.dollar();
    else if (code === 92 && isLineEnd(this.text.charCodeAt(this.at + 1))) this.at += 1 + lineEndLength(this.text, this.at + 1);
    else this.sign();
  }

  private push(type: TokenType, image: string, end: number): Token {
    const token = new Token(type, image, this.at, end);
    this.tokens.push(token);
    this.last = type.tokenTypeIdx!;
    this.at = end;
    return token;
  }

  // ── Line ends and comments ─────────────────────────────────────────────────────────────────────────────────────────────

  private lineEnd(): void {
    const end = this.at + lineEndLength(this.text, this.at);
    this.checkHole();
    const isFirst = this.lineEndsFrom !== this.tokens.length;
    if (isFirst && this.text[end] === '/' && !/[/*]/.test(this.text[end + 1] ?? '')) {
      this.faults.push(messages.slashBeginsLine(this.source.span(end, end + 1)));
    }
    // Line ends in a row are one token, whatever comments stand between them.
    if (this.brackets.isLoose || this.last === t.Newline.tokenTypeIdx) this.at = end;
    else this.push(t.Newline, '\n', end);
    this.lineEndsFrom = this.tokens.length;
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
    else if (!t.expressionEnds.holds(this.last)) this.string();
    else if (next === '=') this.push(t.OperatorAssign, '/=', this.at + 2);
    else this.push(t.Slash, '/', this.at + 1);
  }

  private lineComment(): void {
    let end = this.at;
    while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end++;
    this.comment(end);
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
    this.comments.push({ kind: 'Comment', span: this.source.span(this.at, end), text: this.source.slice(this.at, end) });
    this.at = end;
  }

  // ── Words and numbers ──────────────────────────────────────────────────────────────────────────────────────────────────

  private word(): void {
    const { text } = this;
    let end = this.at + 1;
    for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code) || code === 36; ) code = text.charCodeAt(++end);
    const word = text.slice(this.at, end);
    this.push(this.typeOfWord(word, end), word, end);
  }

  /** A few keywords are names next to a dot, so that Java packages can be called after them. */
  private typeOfWord(word: string, end: number): TokenType {
    const type = t.keywords.get(word);
    if (type === undefined) return t.Identifier;
    const isBeforeDot = this.text.charCodeAt(end) === 46;
    const isBesideDot = isBeforeDot || this.last === t.Dot.tokenTypeIdx;
    if (type === t.Static) return isBeforeDot ? t.Identifier : type;
    if (type === t.As || type === t.Def || type === t.In || type === t.Trait) {
      return isBesideDot || this.last === t.Package.tokenTypeIdx ? t.Identifier : type;
    }
    if (type === t.Package) {
      const isBracketed = this.text[end] === ')' && this.last === t.LParen.tokenTypeIdx;
      return isBesideDot || isBracketed || this.last === t.Import.tokenTypeIdx ? t.Identifier : type;
    }
    return type;
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
    if (sign === undefined) this.unknown();
    else if (sign.type === t.LParen || sign.type === t.LBracket || sign.type === t.LBrace) this.opening(sign);
    else if (sign.type === t.RParen || sign.type === t.RBracket || sign.type === t.RBrace) this.closing(sign);
    else {
      if (sign.type === t.Comma) this.brackets.mark('comma');
      else if (sign.type === t.Semicolon) this.brackets.mark('semicolon');
      else if (sign.type === t.Arrow) this.brackets.mark('arrow');
      this.push(sign.type, sign.spelling, this.at + sign.spelling.length);
    }
  }

  private unknown(): void {
    const character = String.fromCodePoint(this.text.codePointAt(this.at)!);
    const end = this.at + character.length;
    this.faults.push(messages.unknownCharacter(character, this.source.span(this.at, end)));
    this.at = end;
  }

  private opening({ type, spelling }: Sign): void {
    if (this.isTooDeep()) return;
    const kind = spelling as '(' | '[' | '{';
    const isLoose = kind !== '{' && !this.keepLineEnds.has(this.at);
    const index = this.tokens.length;
    this.brackets.open({ kind, isLoose, index, token: this.push(type, spelling, this.at + 1) });
  }

  private isTooDeep(): boolean {
    if (this.brackets.depth < nestingLimit) return false;
    this.isCut = true;
    const outermost = this.brackets.outermost?.token.startOffset ?? 0;
    this.deepFrom = this.text.lastIndexOf('\n', outermost) + 1;
    this.faults.push(messages.nestedTooDeeply(nestingLimit, this.source.span(this.at, this.at + 1)));
    return true;
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

  // ── Strings ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  private dollar(): void {
    if (this.text[this.at + 1] === '/' && !t.expressionEnds.holds(this.last)) this.string();
    else this.word();
  }

  private string(): void {
    const quote = quoteAt(this.text, this.at);
    const opening = this.at;
    const start = opening + quote.length;
    const scanned = this.scan(start, quote);
    const isWhole = scanned.stop !== 'hole';
    if (quote === '$/' && isWhole && scanned.end === start) this.faults.push(messages.emptyDollarString(this.source.span(opening, start)));
    const index = this.tokens.length;
    const token = this.push(isWhole ? t.StringText : t.GStringStart, quote, behind(scanned, quote));
    token.string = this.part(start, quote, scanned);
    if (!isWhole) {
      this.brackets.open({ kind: 'string', token, index, quote, isLoose: false });
      this.holes(this.brackets.top!);
    } else if (scanned.stop !== 'closed') this.tellUnclosed(scanned.stop, quote, opening);
  }

  /** Reads on behind the `$` of a hole; what stands between the braces of a `${` is read by and by. */
  private holes(string: Open): void {
    do {
      if (this.text[this.at] === '{') {
        if (this.isTooDeep()) return;
        const index = this.tokens.length;
        this.brackets.open({ kind: 'hole', isLoose: false, index, token: this.push(t.LBrace, '{', this.at + 1) });
        return;
      }
      this.dottedName();
    } while (this.partBehindHole(string));
  }

  /** `a.b` of `"$a.b."`. */
  private dottedName(): void {
    const { text } = this;
    for (;;) {
      let end = this.at + 1;
      for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code); ) code = text.charCodeAt(++end);
      const word = text.slice(this.at, end);
      this.push(this.typeOfWord(word, end), word, end);
      if (text[end] !== '.' || !isLetter(text.charCodeAt(end + 1))) return;
      this.push(t.Dot, '.', end + 1);
    }
  }

  /** Reads a string on behind a hole; says whether another hole follows. */
  private partBehindHole(string: Open): boolean {
    const { quote } = string as Open & { quote: Quote };
    const start = this.at;
    const scanned = this.scan(start, quote);
    const index = this.tokens.length;
    const token = this.push(scanned.stop === 'hole' ? t.GStringMiddle : t.GStringEnd, quote, behind(scanned, quote));
    token.string = this.part(start, quote, scanned);
    if (scanned.stop === 'hole') return true;
    this.brackets.closeString();
    token.partner = string.index;
    string.token.partner = index;
    if (scanned.stop !== 'closed') this.tellUnclosed(scanned.stop, quote, string.token.startOffset);
    return false;
  }

  private scan(start: number, quote: Quote): Scanned {
    const scanned = scanString(this.text, start, quote);
    for (const at of scanned.badEscapes) {
      this.faults.push(messages.badEscape(this.text.slice(at, at + 2), this.source.span(at, Math.min(at + 2, this.text.length))));
    }
    for (const at of scanned.badDollars) this.tellBadDollar(start, at);
    return scanned;
  }

  /** Groovy tells a `$` without a hole where the text before it begins; behind a label it tells the `$` itself. */
  private tellBadDollar(start: number, at: number): void {
    const dollar = this.source.span(at, at + 1);
    const isHere = this.last === t.Colon.tokenTypeIdx || !/[\n\r]/.test(this.text.slice(start, at));
    this.faults.push(isHere ? messages.badDollar(dollar) : messages.badDollar(this.source.span(this.at, at + 1), dollar));
  }

  private part(start: number, quote: Quote, { value, end }: Scanned): StringPart {
    return { quote, raw: this.source.slice(start, end), value, start, end };
  }

  /** Tells of a string that is never closed; what a line end cuts off is closed as if its author had done so. */
  private tellUnclosed(stop: Stop, quote: Quote, opening: number): void {
    const here = this.source.span(this.at, this.at);
    const begins = this.source.span(opening, opening + quote.length);
    if (quote === "'" || quote === '"') {
      const cut = this.brackets.cutOneLiner();
      const hole = cut.findLast(({ kind }) => kind === 'hole')?.token;
      if (hole === undefined) this.faults.push(messages.unclosedString(quote, begins, here));
      else this.faults.push(messages.unclosedHole(this.source.span(hole.startOffset, hole.end), here));
      for (const left of cut) this.closeFor(left);
    } else if (stop === 'text-end') {
      this.isCut = true;
      this.faults.push(messages.unclosedText(closingQuote(quote), this.source.line(opening), begins, here));
    }
  }

  /** Closes a bracket that was left open with a token of no width. */
  private closeFor({ kind, token, index, quote }: Open): void {
    const type = closingTypes[kind];
    const closing = new Token(type, '', this.at, this.at);
    if (quote !== undefined) closing.string = { quote, raw: '', value: '', start: this.at, end: this.at };
    closing.partner = index;
    token.partner = this.tokens.length;
    this.tokens.push(closing);
    this.last = type.tokenTypeIdx!;
  }
}

const closingTypes: Readonly<Record<OpenKind, TokenType>> = {
  '(': t.RParen,
  '[': t.RBracket,
  '{': t.RBrace,
  hole: t.RBrace,
  string: t.GStringEnd,
};

function quoteAt(text: string, at: number): Quote {
  if (text[at] === '$') return '$/';
  const single = text[at] as Quote;
  return single !== '/' && text.startsWith(single.repeat(3), at) ? (single.repeat(3) as Quote) : single;
}

function closingQuote(quote: Quote): string {
  return quote === '$/' ? '/$' : quote;
}

/** The offset behind what a part of a string ends with: its closing quotes, the `$` of a hole, or nothing. */
function behind({ stop, end }: Scanned, quote: Quote): number {
  if (stop === 'hole') return end + 1;
  return stop === 'closed' ? end + quote.length : end;
}
