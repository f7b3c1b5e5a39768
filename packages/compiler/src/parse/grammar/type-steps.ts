import type { TokenType } from 'chevrotain';
import * as sets from '../token-sets.ts';
import * as t from '../tokens.ts';
import { TokenSteps } from './token-steps.ts';

/** Steps over types, modifiers and annotations. */
export abstract class TypeSteps extends TokenSteps {
  overModifiers(at: number): number {
    for (;;) {
      const token = this.tokens[at]!;
      if (token.tokenType === t.Def || sets.modifiers.holds(token.tokenTypeIdx)) at = this.overLineEnd(at + 1);
      else {
        const behind = this.overAnnotation(at);
        if (behind < 0) return at;
        at = this.overLineEnd(behind);
      }
    }
  }

  protected overAnnotations(at: number): number {
    for (;;) {
      const behind = this.overAnnotation(at);
      if (behind < 0) return at;
      at = this.overLineEnd(behind);
    }
  }

  /** Behind `@a.B(…)`; -1 where there is none. */
  protected overAnnotation(at: number): number {
    if (this.type(at) !== t.At || this.type(at + 1) !== t.Identifier) return -1;
    at += 2;
    while (this.type(at) === t.Dot && this.type(this.overLineEnd(at + 1)) === t.Identifier)
      at = this.overLineEnd(at + 1) + 1;
    const bracket = this.overLineEnd(at);
    return this.type(bracket) === t.LParen ? this.overBrackets(bracket) : at;
  }

  /** Behind a type in front of what it declares: capitalised, qualified or primitive; -1 where there is none. */
  protected overDeclaredType(at: number): number {
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

  /** Whether a type stands in front of a name, where both are optional or only the name is sure. */
  hasTypeBeforeName(at: number, allowed: TypeFollowers): boolean {
    const type = this.type(at);
    return type === t.Primitive || (type === t.Identifier && allowed.holds(this.tokens[at + 1]!.tokenTypeIdx));
  }

  /** Behind `<…>`; -1 where it is not closed. */
  protected overTypeArguments(at: number): number {
    const angles = { open: 0 };
    const behind = this.overAngles(at, angles);
    return angles.open === 0 ? behind : -1;
  }

  protected overAngles(at: number, angles: { open: number }): number {
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

  protected overTypeArgument(at: number, angles: { open: number }): number {
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
  protected overTypeName(at: number, angles: { open: number }): number {
    for (;;) {
      if (this.type(at) !== t.Identifier) return -1;
      at++;
      if (this.type(at) === t.Less) at = this.type(at + 1) === t.Greater ? at + 2 : this.overAngles(at, angles);
      if (at < 0 || this.type(at) !== t.Dot) return at;
      at++;
    }
  }

  protected overArrayBrackets(at: number): number {
    while (this.type(at) === t.LBracket && this.type(at + 1) === t.RBracket) at += 2;
    return at;
  }
}

export type TypeFollowers = Pick<InstanceType<typeof sets.TokenSet>, 'holds'>;

/** What stands behind a type in front of a variable; in front of a method's name too; in front of a parameter. */
export const beforeVariable: TypeFollowers = new sets.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket]);
export const beforeMethod: TypeFollowers = new sets.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket, t.StringText]);
export const beforeParameter: TypeFollowers = new sets.TokenSet([t.Identifier, t.Dot, t.Less, t.LBracket, t.Ellipsis]);

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
