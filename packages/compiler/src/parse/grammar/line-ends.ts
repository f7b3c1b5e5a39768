import type { Token } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { TypeSteps } from './type-steps.ts';

/** Where lines and brackets end, or should: what separators, recovery and messages ask. */
export abstract class LineEnds extends TypeSteps {
  private innermost: Int32Array | undefined;

  // ── Lines ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether the author left a line empty right above a token. */
  hasBlankLineBefore(at: number, text: string): boolean {
    if (this.type(at - 1) !== t.Newline) return false;
    let lineEnds = 0;
    for (let i = this.tokens[at]!.startOffset - 1; i >= 0; i--) {
      const code = text.charCodeAt(i);
      if (code === 10) lineEnds++;
      else if (code !== 32 && code !== 9 && code !== 13) break;
    }
    return lineEnds > 1;
  }

  /** Behind what may separate two statements: a `;` and line ends, or a line end and any number of `;`. */
  overSeparator(at: number): number {
    const isLineEnd = this.type(at) === t.Newline;
    if (isLineEnd || this.type(at) === t.Semicolon) at++;
    while (this.type(at) === t.Newline || (isLineEnd && this.type(at) === t.Semicolon)) at++;
    return at;
  }

  /**
   * The end of the line on which a fault was found, for a statement that begins at a token: the next line end, semicolon or end
   * of the block around, over all brackets that open in between.
   */
  endOfLine(from: number, fault: number): number {
    for (let at = from; ;) {
      const { tokenType, tokenTypeIdx, partner } = this.tokens[at]!;
      if (tokenType === t.EndOfFile) return at;
      const isEnd = tokenType === t.Semicolon || (tokenType === t.Newline && !this.goesOn(at - 1));
      if (isEnd && at >= fault && at > from) return at;
      if (tokenType === t.RBrace && partner >= 0 && at > from) return at;
      at =
        partner > at && (sets.openingBrackets.holds(tokenTypeIdx) || tokenType === t.GStringStart)
          ? partner + 1
          : at + 1;
    }
  }

  /** Whether a line that ends with a token cannot end there. */
  private goesOn(at: number): boolean {
    const type = this.type(at);
    return type === t.Comma || type === t.LParen || type === t.LBracket;
  }

  // ── Brackets that are never closed ───────────────────────────────────────────────────────────────────────────────────────

  /**
   * The bracket around a token that is never closed; `undefined` where the innermost one has a partner, or where it is a brace
   * and the block goes on.
   */
  unclosedAround(at: number, text: string): Token | undefined {
    this.innermost ??= innermostBrackets(this.tokens);
    const open = this.innermost[at]!;
    const bracket = this.tokens[open];
    if (bracket === undefined || bracket.partner >= 0) return undefined;
    if (bracket.tokenType !== t.LBrace) return bracket;
    return sets.blockEnds.holds(this.tokens[at]!.tokenTypeIdx) ? this.likelyUnclosed(open, text) : undefined;
  }

  /**
   * Where Groovy tells that the file ends within a bracket: at the bracket, at a `?` or at an argument of one word, if nothing stands
   * behind them, and else at the end of the file.
   */
  placeOfEnd(end: number, open: Token): Token {
    const last = this.tokens[end - 1]!;
    if (last.tokenType === t.LBracket || sets.needsOperandAtOnce.holds(last.tokenTypeIdx)) return last;
    const isCall =
      open.tokenType === t.LBracket ||
      sets.callees.holds(this.tokens[this.tokens.indexOf(open) - 1]?.tokenTypeIdx ?? 0);
    const before = this.tokens[end - 2];
    const isAlone = before === open || before?.tokenType === t.Comma;
    return isCall && isAlone && sets.oneWordValues.holds(last.tokenTypeIdx) ? last : this.tokens[end]!;
  }

  /**
   * Of a brace that is never closed and the blocks in it, the one whose own `}` is missing: the first `}` that stands further left
   * than the line that it closes tells.
   */
  private likelyUnclosed(at: number, text: string): Token {
    for (let i = at + 1; i < this.tokens.length; i++) {
      const { tokenType, startOffset, partner } = this.tokens[i]!;
      if (tokenType !== t.RBrace || partner < at) continue;
      const open = this.tokens[partner]!;
      const indent = indentBefore(text, startOffset);
      if (indent !== undefined && indent < indentOfLine(text, open.startOffset)) return open;
    }
    return this.tokens[at]!;
  }
}

/** For each token the index of the innermost bracket around it; -1 where there is none. */
function innermostBrackets(tokens: readonly Token[]): Int32Array {
  const innermost = new Int32Array(tokens.length);
  const open: number[] = [];
  tokens.forEach(({ tokenTypeIdx, partner }, i) => {
    innermost[i] = open.at(-1) ?? -1;
    // What was left open within a pair of brackets ends with the pair.
    if (partner >= 0 && partner < i) while (open.length > 0 && open.at(-1)! >= partner) open.pop();
    else if (sets.openingBrackets.holds(tokenTypeIdx)) open.push(i);
  });
  return innermost;
}

/** How far a line is indented. */
function indentOfLine(text: string, offset: number): number {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(begin, offset))![0].length;
}

/** How far a token is indented that is the first on its line; `undefined` for another one. */
function indentBefore(text: string, offset: number): number | undefined {
  const indent = indentOfLine(text, offset);
  return text.lastIndexOf('\n', offset - 1) + 1 + indent === offset ? indent : undefined;
}
