import type { TokenType } from 'chevrotain';
import * as t from './tokens.ts';

// What the grammar asks of the type of nearly every token.

/** A set of token types, asked by number. */
export class TokenSet {
  private readonly has: readonly boolean[];

  constructor(types: Iterable<TokenType>) {
    const has: boolean[] = [];
    for (const { tokenTypeIdx } of types) has[tokenTypeIdx!] = true;
    this.has = Array.from(has, (set) => set ?? false);
  }

  holds(type: number): boolean {
    return this.has[type] === true;
  }
}

const words = new Set(t.keywords.values());
const names = [t.Identifier, t.StringText, t.NumberText, t.True, t.False, t.Null, t.This, t.Super, t.Primitive];
const opening = [t.LParen, t.LBracket, t.LBrace];
const closing = [t.RParen, t.RBracket, t.RBrace];
const signTypes = [t.Plus, t.Minus, t.Increment, t.Decrement];
const primaries = [...names, t.GStringStart, t.New, ...opening];
const operands = [...primaries, t.Not, t.Complement];
const expressions = [...operands, ...signTypes];
const items = [...expressions, t.Star, t.At, ...words];
const modifierTypes = [t.Modifier, t.Static, t.Final, t.Synchronized];

// ── Brackets and signs ───────────────────────────────────────────────────────────────────────────────────────────────────

export const openingBrackets = new TokenSet(opening);
export const closingBrackets = new TokenSet(closing);
/** Where a block that is not closed is missed. */
export const blockEnds = new TokenSet([...closing, t.EndOfFile]);
/** What ends a value that a closure's parameter has by default. */
export const valueEnds = new TokenSet([...closing, t.EndOfFile, t.Comma, t.Semicolon, t.Arrow]);
export const dots = new TokenSet([t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer]);
/** What goes on with a path, or may do so behind a line end. */
export const pathGoesOn = new TokenSet([...opening, t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer, t.Newline]);
/** What a value ends in front of, whatever it is. */
export const valueBorders = new TokenSet([t.Comma, t.RParen, t.RBracket, t.RBrace]);
/** What goes on with a value of the line above. */
// prettier-ignore
export const goesOnBelow = new TokenSet([
  t.Dot, t.SafeDot, t.SpreadDot, t.MethodPointer, t.LBrace, t.Question, t.ElvisOperator,
]);
export const signs = new TokenSet(signTypes);
export const factorOperators = new TokenSet([t.Star, t.Slash, t.Percent]);

// ── What something may begin with ────────────────────────────────────────────────────────────────────────────────────────

export const primaryStarts = new TokenSet(primaries);
/** A path that no bracket opens, which might be a cast. */
export const plainStarts = new TokenSet(primaries.filter((type) => type !== t.LParen));
/** An operand, `+` and `-` and their doubles aside. */
export const operandStarts = new TokenSet(operands);
export const expressionStarts = new TokenSet(expressions);
/** An argument, or an item of a list. */
export const itemStarts = new TokenSet(items);
/** The argument of a command: no bracket, which would belong to the path. */
export const argumentStarts = new TokenSet([...names, t.GStringStart, t.New, t.Not, t.Complement, ...signTypes]);
export const typeStarts = new TokenSet([t.Identifier, t.Primitive]);
export const declarationStarts = new TokenSet([t.Identifier, t.Primitive, t.Def, ...modifierTypes, t.At]);
/** What stands behind the `[` of a new array; anything else makes an index of it. */
export const sizeStarts = new TokenSet([...expressions, t.RBracket, t.EndOfFile]);
/** What Groovy takes for a possible second token of what goes on with a path. */
// prettier-ignore
export const behindOpening = new TokenSet([...items, ...closing, t.Newline, t.Semicolon, t.Arrow, t.Less, t.EndOfFile]);
/** What stands behind the `{` of a class's body; behind `new T()` anything else makes a closure of it. */
// prettier-ignore
export const behindClassBrace = new TokenSet([
  t.Newline, t.Semicolon, t.RBrace, t.LBrace, t.Identifier, t.Primitive, t.Def, ...modifierTypes, t.At, t.Class, t.Interface,
  t.Enum, t.Trait,
]);
/** What may stand behind a word that is a type. */
// prettier-ignore
export const behindType = new TokenSet([
  t.Identifier, t.StringText, t.Primitive, t.Less, t.LBracket, t.Dot, t.Def, t.At, ...modifierTypes,
]);

// ── Words ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What may stand behind a dot or in front of a label's colon though it is no name. */
export const keywordNames = new TokenSet(words);
/** `def` aside. */
export const modifiers = new TokenSet(modifierTypes);
export const typeIntroducers = new TokenSet([t.Class, t.Interface, t.Enum, t.Trait]);
export const jumps = new TokenSet([t.Return, t.Break, t.Continue, t.Throw, t.Assert]);
/** What only one statement begins with, its own. */
// prettier-ignore
export const controlWords = new TokenSet([
  t.If, t.For, t.While, t.Switch, t.Try, t.Return, t.Break, t.Continue, t.Throw, t.Assert,
]);

// ── What stands in front of something ────────────────────────────────────────────────────────────────────────────────────

/** What ends an expression, so that a `/` behind it divides. */
// prettier-ignore
export const expressionEnds = new TokenSet([
  t.Increment, t.Decrement, ...closing, t.StringText, t.GStringEnd, t.NumberText, t.Identifier,
  ...[...words].filter((type) => type !== t.Final && type !== t.Reserved),
]);
/** What Groovy takes for an operator only if it sees an operand behind it. */
export const needsOperandAtOnce = new TokenSet([t.Question, t.As, t.Instanceof, t.Less, t.Greater, t.Relation]);
export const oneWordValues = new TokenSet(names);
/** What goes on with an operand: operators with two sides, `++`, `--` and `?`, but no assignment. */
// prettier-ignore
export const operators = new TokenSet([
  t.Increment, t.Decrement, t.Power, t.Star, t.Slash, t.Percent, t.Plus, t.Minus, t.ShiftLeft, t.ShiftRight, t.ShiftRightUnsigned,
  t.RangeInclusive, t.RangeExclusive, t.Less, t.Greater, t.Relation, t.In, t.As, t.Instanceof, t.Equality, t.RegexOperator, t.And,
  t.Xor, t.Or, t.LogicalAnd, t.LogicalOr, t.ElvisOperator, t.Question,
]);
/** What stands in front of the `(` of arguments or parameters. */
// prettier-ignore
export const callees = new TokenSet([
  t.Identifier, t.StringText, t.GStringEnd, ...closing, t.This, t.Super, t.For, t.Def,
]);
