import type { TokenType } from 'chevrotain';
import type { Diagnostic, Span } from '@pipec/model';
import * as messages from '../messages.ts';
import { Source } from '../source.ts';
import { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { Lookahead } from './lookahead.ts';
import { endToken, Rules } from './rules.ts';

/** What Groovy cannot read, and where it says so. */
export interface Unread {
  readonly what: string;
  readonly span: Span;
}

/** What the parser finds besides a tree. */
export interface Found {
  readonly faults: readonly Diagnostic[];
  readonly refusals: readonly Diagnostic[];
  readonly earlier: ReadonlyMap<Diagnostic, Unread>;
}

/** Thrown where the text stops to be Groovy; the nearest list of statements or members catches it and goes on behind the line. */
export class SyntaxFault {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    this.diagnostic = diagnostic;
  }
}

/** How deep what needs no brackets may be nested: signs in front of signs, assignments of assignments. */
const depthLimit = 300;
/** How many operators, members or words may follow each other in one chain; trees of chains are as deep as they are long. */
const chainLimit = 1000;

/**
 * What every chapter of the grammar stands on. Hand-written parts read tokens with `ahead` and `next`, which also work while chevrotain
 * records the grammar: then there is nothing but the end of the file.
 */
export abstract class Basics extends Rules {
  protected source = new Source('', '');
  protected look = new Lookahead([endToken, endToken, endToken]);
  /** What Groovy's parser refuses, in the order found. */
  protected faults: Diagnostic[] = [];
  /** What Groovy refuses when it makes its tree of a text that parses. */
  protected refusals: Diagnostic[] = [];
  /** Where Groovy tells a fault that it finds while it looks ahead. */
  protected earlier = new Map<Diagnostic, Unread>();
  protected depth = 0;
  /** Whether the missing end of a block was told: it ends all blocks around it too. */
  protected hasToldEnd = false;

  /** Puts the parser before the first token of a text, the end of which may not be there to be read. */
  begin(source: Source, tokens: Token[], isCut: boolean): void {
    this.source = source;
    this.look = new Lookahead(tokens);
    this.faults = [];
    this.refusals = [];
    this.earlier = new Map();
    this.depth = 0;
    this.hasToldEnd = isCut;
    this.input = tokens;
    this.goTo(0);
  }

  /** What was found since `begin`. */
  found(): Found {
    return { faults: this.faults, refusals: this.refusals, earlier: this.earlier };
  }

  // ── Tokens ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The token behind the next one; the end of the file has none behind it. */
  protected peekBehind(): Token {
    return this.tokVector[this.currIdx + 2] ?? endToken;
  }

  protected at(type: TokenType): boolean {
    return this.ahead.tokenType === type;
  }

  /** Takes the next token, but never the end of the file. */
  protected next(): Token {
    const token = this.ahead;
    if (token.tokenType !== t.EndOfFile) this.ahead = this.tokVector[++this.currIdx + 1]!;
    return token;
  }

  protected take(type: TokenType): boolean {
    if (this.ahead.tokenType !== type) return false;
    this.ahead = this.tokVector[++this.currIdx + 1]!;
    return true;
  }

  /** Takes a token that must stand here. Chevrotain sees it while it records the grammar, and where it is missing. */
  protected eat(type: TokenType, expected = type.LABEL!): Token {
    const token = this.ahead;
    if (token.tokenType !== type) return this.CONSUME(type, { ERR_MSG: expected }) as Token;
    this.ahead = this.tokVector[++this.currIdx + 1]!;
    return token;
  }

  protected previous(): Token {
    return this.tokVector[this.currIdx] ?? endToken;
  }

  /** The index of the next token. */
  protected get index(): number {
    return this.currIdx + 1;
  }

  /** Goes on, or back, to the token of an index. */
  protected goTo(index: number): void {
    this.currIdx = index - 1;
    this.ahead = this.tokVector[index]!;
  }

  /** Line ends that mean nothing here. Groovy's grammar calls them `nls`. */
  protected skipLineEnd(): void {
    if (this.ahead.tokenType === t.Newline) this.ahead = this.tokVector[++this.currIdx + 1]!;
  }

  /** Takes a line end if a token of a type stands behind it. */
  protected skipLineEndBefore(type: TokenType): boolean {
    const { tokenType } = this.ahead;
    if (tokenType === type) return true;
    if (tokenType !== t.Newline || this.peekBehind().tokenType !== type) return false;
    this.ahead = this.tokVector[++this.currIdx + 1]!;
    return true;
  }

  // ── Places and faults ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** From an offset to the end of the token taken last. */
  protected span(start: number): Span {
    const last = this.tokVector[this.currIdx] ?? endToken;
    return this.source.span(start, last.tokenType === t.Newline ? this.lastEnd() : last.end);
  }

  /** The end of the token taken last; a line end that was taken with it is no part of it. */
  protected lastEnd(): number {
    const last = this.previous();
    return last.tokenType === t.Newline ? this.tokVector[this.currIdx - 1]!.end : last.end;
  }

  protected spanOf(token: Token): Span {
    return this.source.span(token.startOffset, token.end);
  }

  /** While chevrotain records the grammar, on no text at all, nothing is a fault. */
  protected fail(diagnostic: Diagnostic): never {
    if (this.RECORDING_PHASE) return undefined as never;
    throw new SyntaxFault(diagnostic);
  }

  /**
   * Reads what Groovy looks over as a whole before it takes it for what it is. With a fault in it, Groovy takes it for nothing and
   * tells the token in front instead.
   */
  protected lookedOver<T>(place: Token, what: string, read: () => T): T {
    const from = this.faults.length;
    try {
      const value = read();
      if (this.faults.length > from) this.tellEarlier(this.faults.slice(from), place, what);
      return value;
    } catch (fault) {
      const thrown = fault instanceof SyntaxFault ? [fault.diagnostic] : [];
      this.tellEarlier([...this.faults.slice(from), ...thrown], place, what);
      throw fault;
    }
  }

  protected tellEarlier(faults: readonly Diagnostic[], place: Token, what: string): void {
    // Groovy's grammar lets a loop without a type pass.
    const first = faults.find(({ code }) => code !== 'syntax/untyped-loop');
    if (first !== undefined) this.earlier.set(first, { what, span: this.spanOf(place) });
  }

  /** The next token is none that may stand here. */
  protected failHere(expected: string): never {
    return this.fail(this.unexpected(expected));
  }

  protected refuse(diagnostic: Diagnostic): void {
    this.refusals.push(diagnostic);
  }

  protected unexpected(expected: string): Diagnostic {
    const found = this.ahead;
    const span = this.spanOf(found);
    const open = this.RECORDING_PHASE ? undefined : this.look.unclosedAround(this.index, this.source.text);
    const shown = describe(found, this.peekBehind(), this.source.text);
    if (open !== undefined) {
      const place = found.tokenType === t.EndOfFile ? this.look.placeOfEnd(this.index, open) : found;
      const span = this.spanOf(place);
      return messages.unclosedBracket(open.image, this.source.line(open.startOffset), this.spanOf(open), shown, span);
    }
    if (sets.closingBrackets.holds(found.tokenTypeIdx) && found.partner < 0)
      return messages.strayBracket(found.image, span);
    return messages.unexpected(shown, expected, span, this.previous().tokenType === t.Identifier);
  }

  /** Counts a level that no bracket opens. */
  protected descend(): void {
    if (++this.depth > depthLimit) this.fail(messages.nestedTooDeeply(depthLimit, this.spanOf(this.ahead)));
  }

  protected checkLength(length: number): void {
    if (length > chainLimit) this.fail(messages.chainTooLong(chainLimit, this.spanOf(this.ahead)));
  }

  /** Chevrotain would search its grammar for a message; this is seven times faster on texts with faults. */
  protected consumeInternalError(type: TokenType, _found: Token, options?: { readonly ERR_MSG?: string }): never {
    return this.failHere(options?.ERR_MSG ?? type.LABEL!);
  }
}

/** A token as a message names it. */
function describe(token: Token, behind: Token, text: string): string {
  if (token.tokenType === t.Not && (behind.tokenType === t.In || behind.tokenType === t.Instanceof))
    return `'!${behind.image}'`;
  if (token.tokenType === t.EndOfFile) return 'the end of the file';
  if (token.tokenType === t.Newline) return 'the end of the line';
  if (token.string === undefined) return `'${token.image}'`;
  if (token.string.start === token.startOffset) return 'the rest of a string';
  const written = text.slice(token.startOffset, token.startOffset + 24).split(/[\n\r]/, 1)[0]!;
  return written.length < token.end - token.startOffset ? `${written}…` : text.slice(token.startOffset, token.end);
}
