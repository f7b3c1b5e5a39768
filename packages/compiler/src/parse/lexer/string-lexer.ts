import type { Diagnostic, Quote } from '@pipec/model';
import type { TokenType } from 'chevrotain';
import * as messages from '../messages.ts';
import type { Source } from '../source.ts';
import { Token } from '../token.ts';
import type { StringPart } from '../token.ts';
import * as t from '../tokens.ts';
import { Brackets } from './brackets.ts';
import type { Open, OpenKind } from './brackets.ts';
import { isDigit, isLetter } from './characters.ts';
import { scanString } from './scan-string.ts';
import type { Scanned, Stop } from './scan-string.ts';

/** How deep brackets may be nested: what the parser's stack bears with room to spare, many times what a person writes. */
export const nestingLimit = 128;

/** A lexer's place in its text, and strings: whole ones, and the parts between holes. */
export abstract class StringLexer {
  protected readonly source: Source;
  protected readonly text: string;
  protected readonly tokens: Token[] = [];
  protected readonly faults: Diagnostic[] = [];
  protected readonly brackets = new Brackets();
  protected at = 0;
  /** The type of the token before this place. */
  protected last: number = t.EndOfFile.tokenTypeIdx!;
  /** Whether the rest of the text cannot be read. */
  protected isCut = false;
  protected deepFrom: number | undefined = undefined;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
  }

  protected push(type: TokenType, image: string, end: number): Token {
    const token = new Token(type, image, this.at, end);
    this.tokens.push(token);
    this.last = type.tokenTypeIdx!;
    this.at = end;
    return token;
  }

  /** A few keywords are names next to a dot, so that Java packages can be called after them. */
  protected typeOfWord(word: string, end: number): TokenType {
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

  protected isTooDeep(): boolean {
    if (this.brackets.depth < nestingLimit) return false;
    this.isCut = true;
    const outermost = this.brackets.outermost?.token.startOffset ?? 0;
    this.deepFrom = this.text.lastIndexOf('\n', outermost) + 1;
    this.faults.push(messages.nestedTooDeeply(nestingLimit, this.source.span(this.at, this.at + 1)));
    return true;
  }

  // ── Strings ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  protected string(): void {
    const quote = quoteAt(this.text, this.at);
    const opening = this.at;
    const start = opening + quote.length;
    const scanned = this.scan(start, quote);
    const isWhole = scanned.stop !== 'hole';
    if (quote === '$/' && isWhole && scanned.end === start)
      this.faults.push(messages.emptyDollarString(this.source.span(opening, start)));
    const index = this.tokens.length;
    const token = this.push(isWhole ? t.StringText : t.GStringStart, quote, behind(scanned, quote));
    token.string = this.part(start, quote, scanned);
    if (!isWhole) {
      this.brackets.open({ kind: 'string', token, index, quote, isLoose: false });
      this.holes(this.brackets.top!);
    } else if (scanned.stop !== 'closed') this.tellUnclosed(scanned.stop, quote, opening);
  }

  /** Reads on behind the `$` of a hole; what stands between the braces of a `${` is read by and by. */
  protected holes(string: Open): void {
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
      for (let code = text.charCodeAt(end); isLetter(code) || isDigit(code);) code = text.charCodeAt(++end);
      const word = text.slice(this.at, end);
      this.push(this.typeOfWord(word, end), word, end);
      if (text[end] !== '.' || !isLetter(text.charCodeAt(end + 1))) return;
      this.push(t.Dot, '.', end + 1);
    }
  }

  /** Reads a string on behind a hole; says whether another hole follows. */
  protected partBehindHole(string: Open): boolean {
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
    scanned.badEscapes?.forEach((at) => this.tellBadEscape(at));
    scanned.badDollars?.forEach((at) => this.tellBadDollar(start, at));
    return scanned;
  }

  private tellBadEscape(at: number): void {
    const span = this.source.span(at, Math.min(at + 2, this.text.length));
    this.faults.push(messages.badEscape(this.text.slice(at, at + 2), span));
  }

  /** Groovy tells a `$` without a hole where the text before it begins; behind a label it tells the `$` itself. */
  private tellBadDollar(start: number, at: number): void {
    const dollar = this.source.span(at, at + 1);
    const isHere = this.last === t.Colon.tokenTypeIdx || !/[\n\r]/.test(this.text.slice(start, at));
    this.faults.push(
      isHere ? messages.badDollar(dollar) : messages.badDollar(this.source.span(this.at, at + 1), dollar),
    );
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
  const code = text.charCodeAt(at);
  if (code === 36) return '$/';
  if (code === 47) return '/';
  const isTriple = text.charCodeAt(at + 1) === code && text.charCodeAt(at + 2) === code;
  if (code === 39) return isTriple ? "'''" : "'";
  return isTriple ? '"""' : '"';
}

function closingQuote(quote: Quote): string {
  return quote === '$/' ? '/$' : quote;
}

/** The offset behind what a part of a string ends with: its closing quotes, the `$` of a hole, or nothing. */
function behind({ stop, end }: Scanned, quote: Quote): number {
  if (stop === 'hole') return end + 1;
  return stop === 'closed' ? end + quote.length : end;
}
