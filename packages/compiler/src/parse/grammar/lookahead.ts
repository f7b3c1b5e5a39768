import { Mark } from '../token.ts';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { LineEnds } from './line-ends.ts';
import { beforeParameter } from './type-steps.ts';

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

/**
 * The questions of the grammar that one token of lookahead does not answer.
 *
 * Groovy tells a declaration from a command by a capital letter (`String x` declares, `println x` calls) and by what stands
 * around it; brackets know their partners already, so that looking over them costs nothing.
 */
export class Lookahead extends LineEnds {
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
    if (sets.typeIntroducers.holds(type.tokenTypeIdx!)) return 'type';
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

  // ── Declarations and types ─────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether modifiers or types stand here, and a name or a string behind them. */
  declares(at: number): boolean {
    if (this.isSmallWord(at)) return false;
    let isAny = false;
    for (;;) {
      const token = this.tokens[at]!;
      const type = token.tokenType;
      let behind = at;
      if (type === t.Identifier || type === t.Primitive) {
        if (!sets.behindType.holds(this.tokens[at + 1]!.tokenTypeIdx)) return isAny && type === t.Identifier;
        behind = this.overDeclaredType(at);
        if (behind < 0) return false;
      } else if (type === t.Def || sets.modifiers.holds(token.tokenTypeIdx)) behind = this.overLineEnd(at + 1);
      else if (type === t.At) {
        behind = this.overAnnotation(at);
        if (behind < 0) return false;
        behind = this.overLineEnd(behind);
      } else return isAny && type === t.StringText;
      at = behind;
      isAny = true;
    }
  }

  /** A name in small letters without a dot behind it, as most are: no type, so that it declares nothing. */
  private isSmallWord(at: number): boolean {
    const { tokenType, image } = this.tokens[at]!;
    if (tokenType !== t.Identifier || this.tokens[at + 1]!.tokenType === t.Dot) return false;
    const first = image.charCodeAt(0);
    return first >= 97 && first <= 122;
  }

  /** Behind modifiers and a type. */
  behindDeclaredType(at: number): number {
    const behind = this.overTypeName(this.overModifiers(at), { open: 0 });
    return this.overArrayBrackets(behind < 0 ? this.overModifiers(at) + 1 : behind);
  }

  // ── Closures ───────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether parameters and an arrow stand behind a `{`; an arrow further on belongs to no closure. */
  hasParameters(open: number): boolean {
    if ((this.tokens[open]!.marks & Mark.arrow) === 0) return false;
    let at = this.overLineEnd(open + 1);
    if (this.type(at) === t.Arrow) return true;
    for (;;) {
      at = this.overLineEnd(this.overParameter(at));
      if (this.type(at) !== t.Comma) return this.type(at) === t.Arrow;
      at = this.overLineEnd(at + 1);
    }
  }

  /** Behind a parameter and its default; where none stands, at what takes its place. */
  private overParameter(at: number): number {
    at = this.overModifiers(at);
    if (this.hasTypeBeforeName(at, beforeParameter)) at = this.behindDeclaredType(at);
    if (this.type(at) === t.Ellipsis) at++;
    if (this.type(at) !== t.Identifier) return at;
    if (this.type(at + 1) !== t.Assign) return at + 1;
    const preset = this.overLineEnd(at + 2);
    return this.isTupleOfLambda(preset) ? at : this.overValue(preset);
  }

  /** `(a, b) ->`, which is no value to begin with. */
  private isTupleOfLambda(at: number): boolean {
    const { tokenType, marks, partner } = this.tokens[at]!;
    return tokenType === t.LParen && (marks & Mark.comma) !== 0 && this.type(partner + 1) === t.Arrow;
  }

  /** Behind a value: at the comma, the arrow or the end of the statement. */
  private overValue(at: number): number {
    for (;;) {
      const { tokenType, tokenTypeIdx, partner } = this.tokens[at]!;
      if (sets.valueEnds.holds(tokenTypeIdx) || (tokenType === t.Newline && this.endsStatement(at))) return at;
      at = partner > at ? partner + 1 : at + 1;
    }
  }

  private endsStatement(lineEnd: number): boolean {
    const [before, behind] = [this.tokens[lineEnd - 1]!, this.tokens[lineEnd + 1]!];
    return sets.expressionEnds.holds(before.tokenTypeIdx) && !sets.dots.holds(behind.tokenTypeIdx);
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
      const isType = this.overArrayBrackets(at + 2) === partner && sets.expressionStarts.holds(operand.tokenTypeIdx);
      return isType && (operand.tokenType !== t.LParen || this.isOneValue(partner + 1));
    }
    if (!sets.operandStarts.holds(operand.tokenTypeIdx)) return false;
    const angles = { open: 0 };
    const behind = this.overTypeName(at + 1, angles);
    if (behind < 0 || angles.open !== 0 || this.overArrayBrackets(behind) !== partner) return false;
    return operand.tokenType !== t.LParen || this.isOneValue(partner + 1);
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
    return this.type(at + 1) === t.Colon && (tokenType === t.Identifier || sets.keywordNames.holds(tokenTypeIdx));
  }

  /** `a:`, `'a':`, `1:`, `"$a":`, `(a):`, `[a]:`, `{ a }:` in front of an argument. */
  isLabel(at: number): boolean {
    const { tokenType: type, tokenTypeIdx, partner } = this.tokens[at]!;
    // Only brackets and strings with holes have a partner.
    if (this.type(partner < 0 ? at + 1 : partner + 1) !== t.Colon) return false;
    if (partner < 0) {
      const isWord = type === t.Identifier || sets.keywordNames.holds(tokenTypeIdx);
      return isWord || type === t.StringText || type === t.NumberText;
    }
    return type === t.GStringStart || sets.openingBrackets.holds(tokenTypeIdx);
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
