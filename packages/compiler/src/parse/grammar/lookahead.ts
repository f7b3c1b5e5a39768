import type { TokenType } from 'chevrotain';
import { Mark } from '../token.ts';
import type { Token } from '../token.ts';
import * as t from '../tokens.ts';

/** What a statement, or a member of a class, begins like. */
export type Form =
  | 'expression'
  | 'declaration'
  /** Modifiers, and nothing behind them that they could modify. */
  | 'no-declaration'
  | 'tuple'
  | 'generic-method'
  | 'type'
  | 'label'
  | 'import'
  | 'package'
  | 'synchronized'
  | 'constructor'
  | 'initializer'
  | 'static-initializer';

const typeIntroducers = new t.TokenSet([t.Class, t.Interface, t.Enum, t.Trait]);
/** What may stand behind a word that is a type. */
const behindType = new t.TokenSet([
  t.Identifier, t.StringText, t.Primitive, t.Less, t.LBracket, t.Dot, t.Def, t.At, t.Static, t.Final, t.Synchronized, t.Modifier,
]); // prettier-ignore

/**
 * The questions of the grammar that one token of lookahead does not answer.
 *
 * Groovy tells a declaration from a command by a capital letter (`String x` declares, `println x` calls) and by what stands
 * around it; brackets know their partners already, so that looking over them costs nothing.
 */
export class Lookahead {
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  private type(at: number): TokenType | undefined {
    return this.tokens[at]?.tokenType;
  }

  private overLineEnd(at: number): number {
    return this.type(at) === t.Newline ? at + 1 : at;
  }

  /** Behind the bracket that closes the one at an index; -1 where none does. */
  private overBrackets(at: number): number {
    const { partner } = this.tokens[at]!;
    return partner < 0 ? -1 : partner + 1;
  }

  /**
   * The bracket around a token that is never closed; `undefined` where the innermost one has a partner, or where it is a brace
   * and the block goes on.
   */
  unclosedAround(at: number, text: string): Token | undefined {
    const isEnd = t.blockEnds.holds(this.tokens[at]!.tokenTypeIdx);
    for (let i = at - 1; i >= 0; i--) {
      const { tokenType, tokenTypeIdx, partner } = this.tokens[i]!;
      if (partner >= 0 && partner < i) i = partner;
      else if (!t.openingBrackets.holds(tokenTypeIdx)) continue;
      else if (partner >= 0) return undefined;
      else if (tokenType === t.LBrace) return isEnd ? this.likelyUnclosed(i, text) : undefined;
      else return this.tokens[i];
    }
    return undefined;
  }

  /**
   * Where Groovy tells that the file ends within a bracket: at the bracket, at a `?` or at an argument of one word, if nothing stands
   * behind them, and else at the end of the file.
   */
  placeOfEnd(end: number, open: Token): Token {
    const last = this.tokens[end - 1]!;
    if (last.tokenType === t.LBracket || t.needsOperandAtOnce.holds(last.tokenTypeIdx)) return last;
    const isCall = open.tokenType === t.LBracket || t.callees.holds(this.tokens[this.tokens.indexOf(open) - 1]?.tokenTypeIdx ?? 0);
    const before = this.tokens[end - 2];
    const isAlone = before === open || before?.tokenType === t.Comma;
    return isCall && isAlone && t.oneWordValues.holds(last.tokenTypeIdx) ? last : this.tokens[end]!;
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
    for (let at = from; ; ) {
      const { tokenType, tokenTypeIdx, partner } = this.tokens[at]!;
      if (tokenType === t.EndOfFile) return at;
      const isEnd = tokenType === t.Semicolon || (tokenType === t.Newline && !this.goesOn(at - 1));
      if (isEnd && at >= fault && at > from) return at;
      if (tokenType === t.RBrace && partner >= 0 && at > from) return at;
      at = partner > at && (t.openingBrackets.holds(tokenTypeIdx) || tokenType === t.GStringStart) ? partner + 1 : at + 1;
    }
  }

  /** Whether a line that ends with a token cannot end there. */
  private goesOn(at: number): boolean {
    const type = this.type(at);
    return type === t.Comma || type === t.LParen || type === t.LBracket;
  }

  // ── Statements and members ─────────────────────────────────────────────────────────────────────────────────────────────

  statementForm(at: number): Form {
    const first = this.tokens[at]!;
    if (first.tokenType === t.Identifier) {
      if (this.type(at + 1) === t.Colon) return 'label';
      return this.declares(at) ? 'declaration' : 'expression';
    }
    if (first.tokenType === t.Primitive) return this.declares(at) ? 'declaration' : 'expression';
    if (first.tokenType === t.Import) return 'import';
    if (first.tokenType === t.Package) return 'package';
    // An annotation whose brackets are not closed tells its own fault.
    return this.modifiedForm(at) ?? (first.tokenType === t.At ? 'no-declaration' : 'expression');
  }

  /** What stands behind modifiers, annotations and `def`; `undefined` where none of these do. */
  private modifiedForm(at: number): Form | undefined {
    const behind = this.overModifiers(at);
    const type = this.type(behind)!;
    if (typeIntroducers.holds(type.tokenTypeIdx!)) return 'type';
    if (type === t.At && this.type(behind + 1) === t.Interface) return 'type';
    if (behind === at) return undefined;
    if (type === t.Less) return 'generic-method';
    if (type === t.LParen && this.type(this.backOverLineEnd(behind - 1)) === t.Def) return 'tuple';
    if (this.declares(at)) return 'declaration';
    if (type === t.Import && this.overAnnotations(at) === behind) return 'import';
    if (type === t.Package && this.overAnnotations(at) === behind) return 'package';
    return this.type(at) === t.Synchronized && this.type(at + 1) === t.LParen ? 'synchronized' : 'no-declaration';
  }

  /** @param className The name of the class around: what is called so and has brackets is a constructor. */
  memberForm(at: number, className: string | undefined): Form {
    const first = this.type(at);
    if (first === t.LBrace) return 'initializer';
    const behind = this.overModifiers(at);
    const token = this.tokens[behind]!;
    if (token.tokenType === t.Identifier && token.image === className) {
      if (this.type(this.overLineEnd(behind + 1)) === t.LParen) return 'constructor';
    }
    if (first === t.Static && this.type(this.overLineEnd(at + 1)) === t.LBrace) return 'static-initializer';
    return this.modifiedForm(at) ?? (this.declares(at) ? 'declaration' : 'no-declaration');
  }

  private backOverLineEnd(at: number): number {
    return this.type(at) === t.Newline ? at - 1 : at;
  }

  overModifiers(at: number): number {
    for (;;) {
      const token = this.tokens[at]!;
      if (token.tokenType === t.Def || t.modifiers.holds(token.tokenTypeIdx)) at = this.overLineEnd(at + 1);
      else {
        const behind = this.overAnnotation(at);
        if (behind < 0) return at;
        at = this.overLineEnd(behind);
      }
    }
  }

  private overAnnotations(at: number): number {
    for (;;) {
      const behind = this.overAnnotation(at);
      if (behind < 0) return at;
      at = this.overLineEnd(behind);
    }
  }

  /** Behind `@a.B(…)`; -1 where there is none. */
  private overAnnotation(at: number): number {
    if (this.type(at) !== t.At || this.type(at + 1) !== t.Identifier) return -1;
    at += 2;
    while (this.type(at) === t.Dot && this.type(this.overLineEnd(at + 1)) === t.Identifier) at = this.overLineEnd(at + 1) + 1;
    const bracket = this.overLineEnd(at);
    return this.type(bracket) === t.LParen ? this.overBrackets(bracket) : at;
  }

  // ── Declarations and types ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether modifiers or types stand here, and a name or a string behind them. */
  declares(at: number): boolean {
    let isAny = false;
    for (;;) {
      const token = this.tokens[at]!;
      const type = token.tokenType;
      let behind = at;
      if (type === t.Identifier || type === t.Primitive) {
        if (!behindType.holds(this.tokens[at + 1]!.tokenTypeIdx)) return isAny && type === t.Identifier;
        behind = this.overDeclaredType(at);
        if (behind < 0) return false;
      } else if (type === t.Def || t.modifiers.holds(token.tokenTypeIdx)) behind = this.overLineEnd(at + 1);
      else if (type === t.At) {
        behind = this.overAnnotation(at);
        if (behind < 0) return false;
        behind = this.overLineEnd(behind);
      } else return isAny && type === t.StringText;
      at = behind;
      isAny = true;
    }
  }

  /** Behind a type in front of what it declares: capitalised, qualified or primitive; -1 where there is none. */
  private overDeclaredType(at: number): number {
    if (this.type(at) === t.Identifier) {
      while (this.type(at + 1) === t.Dot && this.type(at) === t.Identifier) at += 2;
      const last = this.tokens[at]!;
      if (last.tokenType !== t.Identifier || !beginsUpperCase(last.image)) return -1;
    }
    at++;
    if (this.type(at) === t.Less) at = this.overTypeArguments(at);
    while (at >= 0 && this.type(at) === t.LBracket) at = this.overBrackets(at);
    return at;
  }

  /** Behind modifiers and a type. */
  behindDeclaredType(at: number): number {
    const behind = this.overTypeName(this.overModifiers(at), { open: 0 });
    return this.overArrayBrackets(behind < 0 ? this.overModifiers(at) + 1 : behind);
  }

  /** Whether a type stands in front of a name, where both are optional or only the name is sure. */
  hasTypeBeforeName(at: number, allowed: TypeFollowers): boolean {
    const type = this.type(at);
    return type === t.Primitive || (type === t.Identifier && allowed.holds(this.tokens[at + 1]!.tokenTypeIdx));
  }

  /** Behind `<…>`; -1 where it is not closed. */
  private overTypeArguments(at: number): number {
    const angles = { open: 0 };
    const behind = this.overAngles(at, angles);
    return angles.open === 0 ? behind : -1;
  }

  private overAngles(at: number, angles: { open: number }): number {
    const level = angles.open++;
    if (level > angleLimit) return -1;
    at = this.overTypeArgument(this.overLineEnd(at + 1), angles);
    while (at >= 0 && this.type(at) === t.Comma && angles.open === level + 1) {
      at = this.overTypeArgument(this.overLineEnd(at + 1), angles);
    }
    if (at < 0) return -1;
    at = this.overLineEnd(at);
    const closing = closedAngles(this.type(at));
    angles.open -= closing;
    return closing > 0 ? at + 1 : at;
  }

  private overTypeArgument(at: number, angles: { open: number }): number {
    if (this.type(at) === t.Question) {
      const bound = this.type(at + 1);
      return bound === t.Extends || bound === t.Super
        ? this.overLineEnd(this.overTypeName(this.overLineEnd(at + 2), angles))
        : at + 1;
    }
    at = this.type(at) === t.Primitive ? at + 1 : this.overTypeName(at, angles);
    while (at >= 0 && this.type(at) === t.LBracket && this.type(at + 1) === t.RBracket) at += 2;
    return at;
  }

  /** Behind `a.B<C>.D`; -1 where no name stands. */
  private overTypeName(at: number, angles: { open: number }): number {
    for (;;) {
      if (this.type(at) !== t.Identifier) return -1;
      at++;
      if (this.type(at) === t.Less) at = this.type(at + 1) === t.Greater ? at + 2 : this.overAngles(at, angles);
      if (at < 0 || this.type(at) !== t.Dot) return at;
      at++;
    }
  }

  // ── Brackets ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** `(a, b) =`. */
  isTuple(at: number): boolean {
    const { partner } = this.tokens[at]!;
    if (partner < 0 || this.type(partner + 1) !== t.Assign) return false;
    for (let i = at + 1; i < partner; i++) {
      const expected = (i - at) % 2 === 1 ? t.Identifier : t.Comma;
      if (this.type(i) !== expected) return false;
    }
    return (partner - at) % 2 === 0;
  }

  /** `(T) x`: a type in round brackets, and an operand behind them. */
  isCast(at: number): boolean {
    const { partner } = this.tokens[at]!;
    if (partner < 0) return false;
    const operand = this.tokens[partner + 1]!;
    if (this.type(at + 1) === t.Primitive) {
      const isType = this.overArrayBrackets(at + 2) === partner && t.expressionStarts.holds(operand.tokenTypeIdx);
      return isType && (operand.tokenType !== t.LParen || this.isOneValue(partner + 1));
    }
    if (!t.operandStarts.holds(operand.tokenTypeIdx)) return false;
    const angles = { open: 0 };
    const behind = this.overTypeName(at + 1, angles);
    if (behind < 0 || angles.open !== 0 || this.overArrayBrackets(behind) !== partner) return false;
    return operand.tokenType !== t.LParen || this.isOneValue(partner + 1);
  }

  private overArrayBrackets(at: number): number {
    while (this.type(at) === t.LBracket && this.type(at + 1) === t.RBracket) at += 2;
    return at;
  }

  /** Whether round brackets hold one value, and not the arguments of a call: `(a)(b)` casts, `(a)()` and `(a)(b, c)` call. */
  private isOneValue(at: number): boolean {
    const open = this.tokens[at]!;
    if (open.partner === at + 1 || this.type(at + 1) === t.Star || (open.marks & Mark.comma) !== 0) return false;
    return !this.isLabel(at + 1);
  }

  /** A name or a keyword, and a colon. */
  isWordLabel(at: number): boolean {
    const { tokenType, tokenTypeIdx } = this.tokens[at]!;
    return this.type(at + 1) === t.Colon && (tokenType === t.Identifier || t.keywordNames.holds(tokenTypeIdx));
  }

  /** `a:`, `'a':`, `1:`, `(a):`, `"$a":` in front of an argument. */
  isLabel(at: number): boolean {
    const token = this.tokens[at]!;
    const type = token.tokenType;
    const isOpen = type === t.LParen || type === t.GStringStart;
    if (this.type(at + 1) === t.Colon && (type === t.StringText || type === t.NumberText)) return true;
    return this.isWordLabel(at) || (isOpen && token.partner >= 0 && this.type(token.partner + 1) === t.Colon);
  }

  /** Whether an enum begins with constants: a name and what may stand behind one. */
  beginsWithConstants(at: number): boolean {
    at = this.overAnnotations(at);
    if (this.type(at) !== t.Identifier) return false;
    const next = this.type(at + 1);
    if (next === t.LBrace || next === t.LParen) return true;
    const behind = this.overLineEnd(at + 1);
    const type = this.type(behind);
    return type === t.Semicolon || type === t.Comma || type === t.RBrace || this.declares(behind);
  }
}

export type TypeFollowers = Pick<InstanceType<typeof t.TokenSet>, 'holds'>;

/** What stands behind a type in front of a variable; in front of a method's name too; in front of a parameter. */
export const beforeVariable: TypeFollowers = new t.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket]);
export const beforeMethod: TypeFollowers = new t.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket, t.StringText]);
export const beforeParameter: TypeFollowers = new t.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket, t.Ellipsis]);

/** How deep the arguments of types may be nested. */
export const angleLimit = 100;

/** How many `<` a token closes. */
export function closedAngles(type: TokenType | undefined): number {
  if (type === t.Greater) return 1;
  if (type === t.ShiftRight) return 2;
  return type === t.ShiftRightUnsigned ? 3 : 0;
}

function beginsUpperCase(name: string): boolean {
  const first = name.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(name);
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
