import type { Binary, Cast, Elvis, Expression, GroovyNode, Range, Ternary, TypeName, Unary } from '@pipec/model';
import { bare, child, group, hardline, indent, line, mark } from './doc.ts';
import type { Doc } from './doc.ts';
import { behind, endsLine, inFront, leads, onOwnLine, triviaOf, wantsLines } from './comments.ts';
import { Level, levelOf, operand, operatorLevel, sides } from './precedence.ts';
import { isSlashy } from './slashy.ts';
import { printTypeAtEnd } from './types.ts';

/** Operators of one level that stand in a row end their lines together, each behind its operator. */
export function printBinary(binary: Binary): Doc {
  const { first, rest } = operandsOf(binary);
  return group([first, indent(rest)]);
}

/** The same within brackets, which indent it already. */
export function printCondition(condition: Expression): Doc {
  if (condition.kind !== 'Binary' || operatorLevel(condition.operator) === Level.assignment) return child(condition);
  return child(condition, (node) => {
    const { first, rest } = operandsOf(node as Binary);
    return [first, rest];
  });
}

function operandsOf(binary: Binary): { readonly first: Doc; readonly rest: readonly Doc[] } {
  const level = operatorLevel(binary.operator);
  const { left, right } = sides(level);
  const chain: Binary[] = [];
  let here: Expression = binary;
  do {
    chain.push(here);
    here = here.left;
  } while (left === level && here.kind === 'Binary' && operatorLevel(here.operator) === level);
  const head = level === Level.power && levelOf(here) === Level.sign ? ['(', child(here), ')'] : operand(here, left);
  const first = chain.slice(1).reduceRight((doc: Doc, link) => mark(link.span, [inFront(link), doc]), head);
  const gap =
    chain.some((link) => link !== binary && endsLine(link)) ||
    endsLine(here) ||
    chain.some((link) => wantsLines(link.right))
      ? hardline
      : line;
  const rest = chain
    .reverse()
    .map((link): Doc => [
      [' ', link.operator, gap, rightSide(link, right)],
      link === binary ? '' : behind(triviaOf(link).trailing),
    ]);
  return { first, rest };
}

/** Behind `in` Groovy takes a slash for a division. */
function rightSide({ operator, right }: Binary, least: number): Doc {
  if (right.kind === 'TypeName') return child(right, printTypeAtEnd);
  if (leads(right)) return onOwnLine(right, (node) => operand(node as Expression, least, bare));
  return operator === 'in' && isSlashy(right) ? ['(', child(right), ')'] : operand(right, least);
}

/** `a ? b : c`; the signs may begin their lines. */
export function printTernary({ condition, then, else: otherwise }: Ternary): Doc {
  const isLong = [condition, then, otherwise].some(wantsLines);
  const branches = [branch('? ', then, Level.assignment, isLong), branch(': ', otherwise, Level.conditional, isLong)];
  return group([operand(condition, Level.or), indent(branches)]);
}

/** Comments above a branch stand above its sign. */
function branch(sign: string, value: Expression, least: number, isLong: boolean): Doc {
  const print = (node: GroovyNode): Doc => [sign, operand(node as Expression, least, bare)];
  return isLong ? [hardline, onOwnLine(value, print)] : [line, sign, operand(value, least)];
}

export function printElvis({ condition, else: otherwise }: Elvis): Doc {
  return group([
    operand(condition, Level.or),
    indent(branch('?: ', otherwise, Level.conditional, [condition, otherwise].some(wantsLines))),
  ]);
}

export function printRange({ from, to, inclusive }: Range): Doc {
  const { left, right } = sides(Level.shift);
  return [operand(from, left), inclusive ? '..' : '..<', operand(to, right)];
}

/** Two signs in a row would be another operator. */
export function printUnary({ operator, operand: value, postfix }: Unary): Doc {
  if (postfix === true) return [operand(value, Level.path), operator];
  if (operator === '!' || operator === '~') return [operator, operand(value, Level.sign)];
  if (operator.length === 2 && isSlashy(value)) return [operator, '(', child(value), ')'];
  const isPower = value.kind === 'Binary' && value.operator === '**';
  return [operator, isPower ? child(value) : operand(value, Level.unsigned)];
}

/** A sign behind `(T)` belongs to it if the type is primitive; else Groovy subtracts. */
export function printCast({ type, expression, form }: Cast): Doc {
  if (form === 'as') return [operand(expression, Level.shift), ' as ', child(type, printTypeAtEnd)];
  if (isSlashy(expression)) return ['(', child(type), ') (', child(expression), ')'];
  return ['(', child(type), ') ', operand(expression, isPrimitive(type) ? Level.sign : Level.unsigned)];
}

const primitives = new Set(['void', 'boolean', 'byte', 'char', 'short', 'int', 'float', 'long', 'double']);

export function isPrimitive({ name, outer }: TypeName): boolean {
  return outer === undefined && primitives.has(name);
}
