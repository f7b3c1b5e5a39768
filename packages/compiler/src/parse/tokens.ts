import { EOF } from 'chevrotain';
import type { TokenType } from 'chevrotain';

// The vocabulary. The lexer is driven by hand (`lexer/lexer.ts`), so no token bears a pattern; the label is what messages call it.
// The types are what chevrotain's `createToken` gives, without the price of a hundred calls when a process starts.

let count = EOF.tokenTypeIdx!;

function token(name: string, label: string): TokenType {
  return {
    name,
    LABEL: label,
    tokenTypeIdx: ++count,
    CATEGORIES: [],
    categoryMatches: [],
    categoryMatchesMap: {},
    isParent: false,
  };
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
// prettier-ignore
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
]);

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

// prettier-ignore
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
]);

// prettier-ignore
export const vocabulary: TokenType[] = [
  ...new Set([
    Identifier, StringText, NumberText, GStringStart, GStringMiddle, GStringEnd, Newline, Slash,
    ...punctuation.values(), ...keywords.values(),
  ]),
];
