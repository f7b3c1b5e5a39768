import { withoutParens } from './calls.ts';
import type { Expression } from './groovy.ts';

/** Whether Groovy holds an expression for a constant: a text without holes, a number with or without sign, `true`, `null`. */
export function isConstant(expression: Expression): boolean {
  const value = withoutParens(expression);
  if (value.kind === 'Unary') return isSign(value.operator) && value.operand.kind === 'NumberLiteral';
  return constants.has(value.kind);
}

const constants: ReadonlySet<Expression['kind']> = new Set([
  'StringLiteral',
  'NumberLiteral',
  'BooleanLiteral',
  'NullLiteral',
]);

function isSign(operator: string): boolean {
  return operator === '-' || operator === '+';
}

/** What Jenkins takes for a text where it wants one: a constant text, or a bare word. */
export function constantText(expression: Expression): string | undefined {
  const value = withoutParens(expression);
  if (value.kind === 'StringLiteral') return value.value;
  return value.kind === 'Name' ? value.name : undefined;
}

/** `true` or `false`. */
export function constantFlag(expression: Expression | undefined): boolean | undefined {
  const value = expression === undefined ? undefined : withoutParens(expression);
  return value?.kind === 'BooleanLiteral' ? value.value : undefined;
}

/** Whether a number is beyond what Java's `long` holds, which Jenkins' values do not go beyond. */
export function isBeyondLong(expression: Expression): boolean {
  const value = withoutParens(expression);
  if (value.kind === 'Unary' && value.operator === '-') return magnitude(value.operand) > 2n ** 63n;
  const number = value.kind === 'Unary' ? value.operand : value;
  return magnitude(number) >= 2n ** 63n;
}

function magnitude(expression: Expression): bigint {
  const value = withoutParens(expression);
  if (value.kind !== 'NumberLiteral') return 0n;
  const plain = value.text.replaceAll('_', '');
  const digits = /^(0x[\da-f]+|0b[01]+|0[0-7]+|\d+)[gli]?$/i.exec(plain)?.[1] ?? '0';
  return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}
