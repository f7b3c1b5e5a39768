import { nowhere } from '@pipec/model';
import type { Expression, New, Parens } from '@pipec/model';
import { printArgument } from './arguments.ts';
import { braces, closure } from './blocks.ts';
import { bracketed } from './brackets.ts';
import { printParameter } from './declarations.ts';
import { asked, child, choice, group, hardline, indent, join, literal, softline } from './doc.ts';
import type { Doc } from './doc.ts';
import { printGString } from './gstrings.ts';
import {
  printBinary,
  printCast,
  printCondition,
  printElvis,
  printRange,
  printTernary,
  printUnary,
} from './operators.ts';
import { printAssignment } from './commands.ts';
import { behind, commentLines, onOwnLine, wantsLines } from './comments.ts';
import { printPath } from './paths.ts';
import { Level, operatorLevel } from './precedence.ts';
import type { PrintersOf } from './printers.ts';
import { printString } from './strings.ts';
import { printType, printTypeArgument } from './types.ts';

export const expressionPrinters: PrintersOf<
  | Exclude<Expression['kind'], 'Declaration' | 'Annotation'>
  | 'GStringText'
  | 'GStringHole'
  | 'Argument'
  | 'Parameter'
  | 'TypeName'
  | 'TypeArgument'
> = {
  StringLiteral: printString,
  NumberLiteral: ({ text }) => text,
  BooleanLiteral: ({ value }) => String(value),
  NullLiteral: () => 'null',
  GString: printGString,
  // Parts of strings are printed with their string, which alone knows what stands around them.
  GStringText: ({ value, raw }) => literal(raw ?? value),
  GStringHole: ({ expression }) => (expression === undefined ? '${}' : ['${', child(expression), '}']),
  Name: ({ name }) => name,
  Member: (node) => printPath(node),
  Index: (node) => printPath(node),
  Call: (node) => printPath(node),
  Argument: printArgument,
  New: printNew,
  Closure: (node) => closure(node, false),
  Parameter: printParameter,
  ListLiteral: ({ items, trailingComma, trivia }) =>
    bracketed(items, { open: '[', close: ']', trailingComma, dangling: trivia?.dangling }),
  MapLiteral: ({ entries, trailingComma, trivia }) => {
    if (entries.length === 0 && trivia?.dangling === undefined) return '[:]';
    const open = entries.length === 0 ? '[:' : '[';
    return bracketed(entries, { open, close: ']', trailingComma, dangling: trivia?.dangling });
  },
  Range: printRange,
  Unary: printUnary,
  Binary: (node) =>
    operatorLevel(node.operator) === Level.assignment ? printAssignment(node, child(node.right)) : printBinary(node),
  Ternary: printTernary,
  Elvis: printElvis,
  Cast: printCast,
  Parens: printParens,
  Tuple: ({ items }) => [
    '(',
    join(
      ', ',
      items.map((item) => child(item)),
    ),
    ')',
  ],
  TypeExpression: ({ type }) => child(type),
  TypeName: printType,
  TypeArgument: printTypeArgument,
  Unparsed: ({ text }) => literal(text),
};

/** Brackets stand close to what they hold, unless their author ended a line behind them or there is no room. */
function printParens({ expression, span, trivia }: Parens): Doc {
  const { dangling = [] } = trivia ?? {};
  if (dangling.length > 0 || wantsLines(expression)) {
    const last = dangling.length === 0 ? '' : [hardline, commentLines(dangling)];
    return ['(', indent([hardline, onOwnLine(expression), last]), hardline, ')'];
  }
  const expanded = group(['(', indent([softline, printCondition(expression)]), softline, ')']);
  return asked((author) => {
    if (span !== nowhere && author?.beginsLine(expression.span.start) === true)
      return ['(', indent([hardline, printCondition(expression)]), hardline, ')'];
    return choice(['(', child(expression), ')'], expanded);
  });
}

function printNew({ type, args, dimensions, body, trivia }: New): Doc {
  const { dangling } = trivia ?? {};
  if (dimensions !== undefined) {
    const sizes = dimensions.map((size): Doc => ['[', size === undefined ? '' : child(size), ']']);
    return ['new ', child(type), sizes, behind(dangling)];
  }
  const inBrackets = bracketed(args, { open: '(', close: ')', dangling: body === undefined ? dangling : undefined });
  return ['new ', child(type), inBrackets, body === undefined ? '' : [' ', braces(body, '', dangling)]];
}
