import { EOF } from 'chevrotain';
import type { TokenType } from 'chevrotain';

// The vocabulary. The lexer is driven by hand (`lexer/lexer.ts`), so no token bears a pattern; the label is what messages call it.
// The types are what chevrotain's `createToken` gives, without the price of a hundred calls when a process starts.

let count = EOF.tokenTypeIdx!;

function token(name: string, label: string): TokenType {
  return { name, LABEL: label, tokenTypeIdx: ++count, CATEGORIES: [], categoryMatches: [], categoryMatchesMap: {}, isParent: false };
}

export const EndOfFile = EOF;

export const Identifier = token('Identifier', 'a name');
export const StringText = token('StringText', 'a string');
export const NumberText = token('NumberText', 'a number');
/** A string with holes: start, middles and end hold the texts, the holes' tokens stand between. */
export const GStringStart = token('GStringStart', 'a string');
export const GStringMiddle = token('GStringMiddle', 'the rest of a string');
export const GStringEnd = token('GStringEnd', 'the end of a string');
/** One or more line ends that may end a statement; within round and square brackets there are none. */
export const Newline = token('Newline', 'the end of the line');
/** What is no token of Groovy; it carries the fault. */
export const Stray = token('Stray', 'this text');

export const LParen = token('LParen', "'('");
export const RParen = token('RParen', "')'");
export const LBracket = token('LBracket', "'['");
export const RBracket = token('RBracket', "']'");
export const LBrace = token('LBrace', "'{'");
export const RBrace = token('RBrace', "'}'");
export const Comma = token('Comma', "','");
export const Semicolon = token('Semicolon', "';'");
export const Colon = token('Colon', "':'");
export const Question = token('Question', "'?'");
export const ElvisOperator = token('ElvisOperator', "'?:'");
export const Arrow = token('Arrow', "'->'");
export const Ellipsis = token('Ellipsis', "'...'");
export const At = token('At', "'@'");
export const Dot = token('Dot', "'.'");
export const SafeDot = token('SafeDot', "'?.'");
export const SpreadDot = token('SpreadDot', "'*.'");
export const MethodPointer = token('MethodPointer', "'.&'");
export const Not = token('Not', "'!'");
export const Complement = token('Complement', "'~'");
export const Increment = token('Increment', "'++'");
export const Decrement = token('Decrement', "'--'");
export const Assign = token('Assign', "'='");
/** `+=` and its kin. */
export const OperatorAssign = token('OperatorAssign', 'an assignment');
export const Plus = token('Plus', "'+'");
export const Minus = token('Minus', "'-'");
export const Star = token('Star', "'*'");
export const Slash = token('Slash', "'/'");
export const Percent = token('Percent', "'%'");
export const Power = token('Power', "'**'");
export const Less = token('Less', "'<'");
export const Greater = token('Greater', "'>'");
export const ShiftRight = token('ShiftRight', "'>>'");
export const ShiftRightUnsigned = token('ShiftRightUnsigned', "'>>>'");
export const ShiftLeft = token('ShiftLeft', "'<<'");
export const RangeInclusive = token('RangeInclusive', "'..'");
export const RangeExclusive = token('RangeExclusive', "'..<'");
/** `<=`, `>=`. */
export const Relation = token('Relation', 'a comparison');
/** `==`, `!=`, `===`, `!==`, `<=>`. */
export const Equality = token('Equality', 'a comparison');
/** `=~`, `==~`. */
export const RegexOperator = token('RegexOperator', "'=~'");
export const And = token('And', "'&'");
export const Xor = token('Xor', "'^'");
export const Or = token('Or', "'|'");
export const LogicalAnd = token('LogicalAnd', "'&&'");
export const LogicalOr = token('LogicalOr', "'||'");

/** The spellings of operators and brackets, without `/`, which may begin a string or a comment. */
export const punctuation: ReadonlyMap<string, TokenType> = new Map([
  ['(', LParen], [')', RParen], ['[', LBracket], [']', RBracket], ['{', LBrace], ['}', RBrace], [',', Comma], [';', Semicolon],
  [':', Colon], ['?', Question], ['?:', ElvisOperator], ['->', Arrow], ['...', Ellipsis], ['@', At], ['.', Dot], ['?.', SafeDot],
  ['*.', SpreadDot], ['.&', MethodPointer], ['!', Not], ['~', Complement], ['++', Increment], ['--', Decrement], ['=', Assign],
  ['+=', OperatorAssign], ['-=', OperatorAssign], ['*=', OperatorAssign], ['%=', OperatorAssign], ['**=', OperatorAssign],
  ['<<=', OperatorAssign], ['>>=', OperatorAssign], ['>>>=', OperatorAssign], ['&=', OperatorAssign], ['^=', OperatorAssign],
  ['|=', OperatorAssign], ['+', Plus], ['-', Minus], ['*', Star], ['%', Percent], ['**', Power], ['<', Less], ['>', Greater],
  ['>>', ShiftRight], ['>>>', ShiftRightUnsigned], ['<<', ShiftLeft], ['..', RangeInclusive], ['..<', RangeExclusive],
  ['<=', Relation], ['>=', Relation], ['==', Equality], ['!=', Equality], ['===', Equality], ['!==', Equality],
  ['<=>', Equality], ['=~', RegexOperator], ['==~', RegexOperator], ['&', And], ['^', Xor], ['|', Or], ['&&', LogicalAnd],
  ['||', LogicalOr],
]); // prettier-ignore

function keyword(word: string): TokenType {
  return token(word[0]!.toUpperCase() + word.slice(1), `'${word}'`);
}

export const As = keyword('as');
export const Assert = keyword('assert');
export const Break = keyword('break');
export const Case = keyword('case');
export const Catch = keyword('catch');
export const Class = keyword('class');
export const Continue = keyword('continue');
export const Def = keyword('def');
export const Default = keyword('default');
export const Else = keyword('else');
export const Enum = keyword('enum');
export const Extends = keyword('extends');
export const False = keyword('false');
export const Finally = keyword('finally');
export const For = keyword('for');
export const If = keyword('if');
export const Implements = keyword('implements');
export const Import = keyword('import');
export const In = keyword('in');
export const Instanceof = keyword('instanceof');
export const Interface = keyword('interface');
export const New = keyword('new');
export const Null = keyword('null');
export const Package = keyword('package');
export const Return = keyword('return');
export const Super = keyword('super');
export const Switch = keyword('switch');
export const This = keyword('this');
export const Throw = keyword('throw');
export const Throws = keyword('throws');
export const Trait = keyword('trait');
export const True = keyword('true');
export const Try = keyword('try');
export const While = keyword('while');
/** `goto`, `const`, `do`: reserved, without a use but as the name of a member or a label. */
export const Reserved = token('Reserved', 'a reserved word');
export const Static = keyword('static');
export const Final = keyword('final');
export const Synchronized = keyword('synchronized');
/** The other modifiers: `private`, `abstract`, … */
export const Modifier = token('Modifier', 'a modifier');
/** `int`, `boolean`, `void`, … */
export const Primitive = token('Primitive', 'a type');

export const keywords: ReadonlyMap<string, TokenType> = new Map([
  ...[
    As, Assert, Break, Case, Catch, Class, Continue, Def, Default, Else, Enum, Extends, False, Finally, For, If, Implements, Import,
    In, Instanceof, Interface, New, Null, Package, Return, Super, Switch, This, Throw, Throws, Trait, True, Try, While, Static,
    Final, Synchronized,
  ].map((type): [string, TokenType] => [type.LABEL!.slice(1, -1), type]),
  ...['goto', 'const', 'do'].map((word): [string, TokenType] => [word, Reserved]),
  ...['private', 'public', 'protected', 'transient', 'abstract', 'native', 'threadsafe', 'volatile', 'strictfp'].map(
    (word): [string, TokenType] => [word, Modifier],
  ),
  ...['void', 'boolean', 'byte', 'char', 'short', 'int', 'float', 'long', 'double'].map((word): [string, TokenType] => [
    word,
    Primitive,
  ]),
]); // prettier-ignore

export const vocabulary: TokenType[] = [
  ...new Set([
    Identifier, StringText, NumberText, GStringStart, GStringMiddle, GStringEnd, Newline, Stray, Slash,
    ...punctuation.values(), ...keywords.values(),
  ]),
]; // prettier-ignore

/** Sets of token types by number, for questions that the grammar asks at every statement. */
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

const words = new Set([...keywords.values()]);

/** What may stand behind a dot or in front of a label's colon though it is no name. */
export const keywordNames = new TokenSet(words);
/** `def` aside. */
export const modifiers = new TokenSet([Modifier, Static, Final, Synchronized]);
/** What an operand may begin with, `+` and `-` and their doubles aside. */
export const operandStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, True, False, Null, This, Super, New, LParen, LBracket, LBrace, Primitive,
  Not, Complement,
]); // prettier-ignore
/** What a primary expression may begin with. */
export const primaryStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, True, False, Null, This, Super, New, LParen, LBracket, LBrace, Primitive,
]); // prettier-ignore
/** What an expression may begin with. */
export const expressionStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, True, False, Null, This, Super, New, LParen, LBracket, LBrace, Primitive,
  Not, Complement, Plus, Minus, Increment, Decrement,
]); // prettier-ignore
/** What ends an expression, so that a `/` behind it divides; `final`, `abstract` and the reserved words are missing in Groovy too. */
export const expressionEnds = new TokenSet([
  Increment, Decrement, RParen, RBracket, RBrace, StringText, GStringEnd, NumberText, Identifier,
  ...[...words].filter((type) => type !== Final && type !== Reserved),
]); // prettier-ignore
export const closingBrackets = new TokenSet([RParen, RBracket, RBrace]);
export const openingBrackets = new TokenSet([LParen, LBracket, LBrace]);
export const dots = new TokenSet([Dot, SafeDot, SpreadDot, MethodPointer]);
export const signs = new TokenSet([Plus, Minus, Increment, Decrement]);
export const factorOperators = new TokenSet([Star, Slash, Percent]);
export const jumps = new TokenSet([Return, Break, Continue, Throw, Assert]);
/** What a declaration may begin with. */
export const declarationStarts = new TokenSet([Identifier, Primitive, Def, Static, Final, Synchronized, Modifier, At]);
/** What the argument of a command may begin with. */
export const argumentStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, True, False, Null, This, Super, New, Primitive, Not, Complement, Plus, Minus,
  Increment, Decrement,
]); // prettier-ignore
/** What an argument, or an item of a list, may begin with. */
export const itemStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, This, Super, New, LParen, LBracket, LBrace, Primitive, Not, Complement, Plus,
  Minus, Increment, Decrement, Star, At, ...words,
]); // prettier-ignore
/** What only one statement begins with, its own. */
export const controlWords = new TokenSet([If, For, While, Switch, Try, Return, Break, Continue, Throw, Assert]);
/** Where a block that is not closed is missed. */
export const blockEnds = new TokenSet([RParen, RBracket, RBrace, EOF]);
/** What Groovy takes for a possible second token of what goes on with a path. */
export const behindOpening = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, This, Super, New, LParen, LBracket, LBrace, Primitive, Not, Complement, Plus,
  Minus, Increment, Decrement, Star, At, ...words, RParen, RBracket, RBrace, Newline, Semicolon, Arrow, Less, EOF,
]); // prettier-ignore
/** What a type may begin with. */
export const typeStarts = new TokenSet([Identifier, Primitive]);
/** What may stand behind the `{` of a class's body; behind `new T()` anything else makes a closure of it. */
export const behindClassBrace = new TokenSet([
  Newline, Semicolon, RBrace, LBrace, Identifier, Primitive, Def, Static, Final, Synchronized, Modifier, At, Class, Interface, Enum,
  Trait,
]); // prettier-ignore
/** What Groovy takes for an operator only if it sees an operand behind it. */
export const needsOperandAtOnce = new TokenSet([Question, As, Instanceof, Less, Greater, Relation]);
export const oneWordValues = new TokenSet([Identifier, StringText, NumberText, True, False, Null, This, Super, Primitive]);
/** What stands in front of the `(` of arguments or parameters. */
export const callees = new TokenSet([Identifier, StringText, GStringEnd, RParen, RBracket, RBrace, This, Super, For, Def]);
/** What may stand behind the `[` of a new array; anything else makes an index of it. */
export const sizeStarts = new TokenSet([
  Identifier, StringText, NumberText, GStringStart, True, False, Null, This, Super, New, LParen, LBracket, LBrace, Primitive, Not,
  Complement, Plus, Minus, Increment, Decrement, RBracket, EOF,
]); // prettier-ignore
