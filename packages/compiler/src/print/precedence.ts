import type { BinaryOperator, Call, Expression, TypeName } from '@pipec/model';
import { child } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';

/**
 * How tightly an expression holds together, loosest first. `signed` is a sign in front of a power, `-a ** b`, which Groovy reads as
 * `-(a ** b)` at the begin of a product, but behind a `*` as `(-a) ** b`.
 */
export const Level = {
  assignment: 0,
  conditional: 1,
  or: 2,
  and: 3,
  bitOr: 4,
  bitXor: 5,
  bitAnd: 6,
  regex: 7,
  equality: 8,
  relational: 9,
  shift: 10,
  additive: 11,
  multiplicative: 12,
  signed: 13,
  power: 14,
  sign: 15,
  unsigned: 16,
  postfix: 17,
  path: 18,
} as const;
export type Level = (typeof Level)[keyof typeof Level];

const operators: readonly (readonly [level: Level, operators: readonly BinaryOperator[]])[] = [
  [Level.or, ['||']],
  [Level.and, ['&&']],
  [Level.bitOr, ['|']],
  [Level.bitXor, ['^']],
  [Level.bitAnd, ['&']],
  [Level.regex, ['=~', '==~']],
  [Level.equality, ['==', '!=', '===', '!==', '<=>']],
  [Level.relational, ['<', '<=', '>', '>=', 'in', 'instanceof']],
  [Level.shift, ['<<', '>>', '>>>']],
  [Level.additive, ['+', '-']],
  [Level.multiplicative, ['*', '/', '%']],
  [Level.power, ['**']],
];
const byOperator = new Map(operators.flatMap(([level, all]) => all.map((operator) => [operator, level] as const)));

export function operatorLevel(operator: BinaryOperator): Level {
  return byOperator.get(operator) ?? Level.assignment;
}

/** What must stand left and right of an operator. All go from the left, but two comparisons or casts never stand side by side. */
export function sides(level: Level): { readonly left: number; readonly right: number } {
  if (level === Level.assignment) return { left: Level.conditional, right: Level.assignment };
  if (level === Level.relational) return { left: level + 1, right: level + 1 };
  if (level === Level.multiplicative) return { left: level, right: Level.power };
  return { left: level, right: level + 1 };
}

export function levelOf(expression: Expression): Level {
  switch (expression.kind) {
    case 'Binary':
      return operatorLevel(expression.operator);
    case 'Ternary':
    case 'Elvis':
      return Level.conditional;
    case 'Range':
      return Level.shift;
    case 'Unary':
      return unaryLevel(expression);
    case 'Cast':
      return expression.form === 'as' ? Level.relational : Level.unsigned;
    case 'Declaration':
    case 'Annotation':
      return Level.assignment;
    case 'NumberLiteral':
      return expression.text.startsWith('-') ? Level.sign : Level.path;
    case 'Unparsed':
      return isOneWord(expression.text) ? Level.path : Level.assignment;
    default:
      return Level.path;
  }
}

function unaryLevel({ operator, operand, postfix }: Extract<Expression, { kind: 'Unary' }>): Level {
  if (postfix === true) return Level.postfix;
  if (operator === '!' || operator === '~') return Level.unsigned;
  return operand.kind === 'Binary' && operand.operator === '**' ? Level.signed : Level.sign;
}

function isOneWord(text: string): boolean {
  return /^\s*[\w.]+\s*$/.test(text);
}

/** An expression where one of at least this level must stand: in brackets if it holds together more loosely. */
export function operand(
  expression: Expression | TypeName,
  least: number,
  print: (node: Expression | TypeName) => Doc = child,
): Doc {
  if (expression.kind === 'TypeName' || levelOf(expression) >= least) return print(expression);
  return inParens(print === child ? expression : { ...expression, trivia: {} });
}

/** What an expression begins with as it is printed: one that begins with no other, or a bracket that is added. */
export function leftmost(expression: Expression): Expression | '(' {
  for (let here = expression; ;) {
    // Nearly all expressions are paths of names.
    if (here.kind === 'Name') return here;
    const left = leftSide(here);
    if (left === undefined) return here;
    if (levelOf(left.expression) < left.least) return '(';
    here = left.expression;
  }
}

/** What an expression ends with, as long as that is one too; brackets that are added are not minded. */
export function rightmost(expression: Expression): Expression {
  for (let here = expression; ;) {
    const right = rightSide(here);
    if (right === undefined) return here;
    here = right;
  }
}

function rightSide(whole: Expression): Expression | undefined {
  switch (whole.kind) {
    case 'Binary':
      return whole.right.kind === 'TypeName' ? undefined : whole.right;
    case 'Ternary':
    case 'Elvis':
      return whole.else;
    case 'Range':
      return whole.to;
    case 'Cast':
      return whole.form === 'prefix' ? whole.expression : undefined;
    case 'Unary':
      return whole.postfix === true ? undefined : whole.operand;
    default:
      return undefined;
  }
}

export function beginsWith(expression: Expression, kind: Expression['kind']): boolean {
  const first = leftmost(expression);
  return first !== '(' && first.kind === kind;
}

/** What stands at the very left of an expression, where that is an expression too, and how tightly it must hold together there. */
function leftSide(whole: Expression): { readonly expression: Expression; readonly least: number } | undefined {
  switch (whole.kind) {
    case 'Binary':
      return { expression: whole.left, least: sides(operatorLevel(whole.operator)).left };
    case 'Ternary':
    case 'Elvis':
      return { expression: whole.condition, least: Level.or };
    case 'Range':
      return { expression: whole.from, least: Level.shift };
    case 'Cast':
      return whole.form === 'as' ? { expression: whole.expression, least: Level.shift } : undefined;
    case 'Unary':
      return whole.postfix === true ? { expression: whole.operand, least: Level.path } : undefined;
    case 'Member':
      return { expression: whole.object, least: Level.path };
    case 'Index':
      return { expression: whole.object, least: whole.object.kind === 'New' ? alwaysBracketed : Level.path };
    case 'Call':
      return {
        expression: whole.callee,
        least: whole.callee.kind === 'New' || isCallOfBlock(whole) ? alwaysBracketed : Level.path,
      };
    default:
      return undefined;
  }
}

const alwaysBracketed = Level.path + 1;

/** Whether a call calls what another one gives with nothing but a block, which would else go to the other one. */
export function isCallOfBlock({ callee, args, closures, form }: Call): boolean {
  return callee.kind === 'Call' && args.length === 0 && closures.length > 0 && form !== 'parens';
}
