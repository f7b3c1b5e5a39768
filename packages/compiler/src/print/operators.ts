import type { Binary, Cast, Elvis, Expression, GroovyNode, Range, Ternary, TypeName, Unary } from '@pipec/model';
import type { Author } from './author.ts';
import { asked, bare, child, choice, fill, group, hardline, indent, line, mark } from './doc.ts';
import type { Doc } from './doc.ts';
import { behind, endsLine, inFront, leads, onOwnLine, triviaOf, wantsLines } from './comments.ts';
import { Level, levelOf, operand, operatorLevel, sides } from './precedence.ts';
import { isSlashy } from './slashy.ts';
import { printTypeAtEnd } from './types.ts';

/** Operators of one level that stand in a row; a line ends behind an operator. */
export function printBinary(binary: Binary): Doc {
  return asked((author) => {
    const { first, rest } = operandsOf(binary, author);
    return group([first, indent(rest)]);
  });
}

/** The same within brackets, which indent it already. */
export function printCondition(condition: Expression): Doc {
  if (condition.kind !== 'Binary' || operatorLevel(condition.operator) === Level.assignment) return child(condition);
  return child(condition, (node) =>
    asked((author) => {
      const { first, rest } = operandsOf(node as Binary, author);
      return group([first, rest]);
    }),
  );
}

function operandsOf(
  binary: Binary,
  author: Author | undefined,
): { readonly first: Doc; readonly rest: readonly Doc[] } {
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
  const gap = gapOf(binary, chain, endsLine(here), author);
  const rest = chain.reverse().map((link): Doc => {
    const doc = rightSide(link, right);
    return [[' ', link.operator, gap(link, doc)], link === binary ? '' : behind(triviaOf(link).trailing)];
  });
  return { first, rest };
}

/**
 * How the right sides of a chain stand behind their operators: all on lines of their own where a comment ends one of the lines;
 * where the author ended lines those end; conditions that are too long for a line are parted into all that they consist of.
 */
function gapOf(
  binary: Binary,
  chain: readonly Binary[],
  isEnded: boolean,
  author: Author | undefined,
): (link: Binary, doc: Doc) => Doc {
  const areEnded = isEnded || chain.some((link) => (link !== binary && endsLine(link)) || wantsLines(link.right));
  if (areEnded) return (_, doc) => [hardline, doc];
  const isBroken = ({ left, right }: Binary) => breaks(author, left, right);
  const level = operatorLevel(binary.operator);
  const isParted = (level === Level.and || level === Level.or) && !chain.some(isBroken);
  return (link, doc) => {
    if (isBroken(link)) return [hardline, doc];
    if (link.right.kind === 'ListLiteral' || link.right.kind === 'MapLiteral') return [' ', doc];
    return isParted ? [line, doc] : fill(doc);
  };
}

/** Whether the author ended a line between two operands. */
function breaks(author: Author | undefined, left: GroovyNode, right: GroovyNode): boolean {
  return author?.breaks(left.span.end, right.span.start) === true;
}

/** Behind `in` Groovy takes a slash for a division. */
function rightSide({ operator, right }: Binary, least: number): Doc {
  if (right.kind === 'TypeName') return child(right, printTypeAtEnd);
  if (leads(right)) return onOwnLine(right, (node) => operand(node as Expression, least, bare));
  return operator === 'in' && isSlashy(right) ? ['(', child(right), ')'] : operand(right, least);
}

/** `a ? b : c`; the signs may begin their lines. */
export function printTernary({ condition, then, else: otherwise }: Ternary): Doc {
  return choices(condition, [
    { sign: '?', value: then, least: Level.assignment },
    { sign: ':', value: otherwise, least: Level.conditional },
  ]);
}

export function printElvis({ condition, else: otherwise }: Elvis): Doc {
  return choices(condition, [{ sign: '?:', value: otherwise, least: Level.conditional }]);
}

interface Branch {
  readonly sign: string;
  readonly value: Expression;
  readonly least: number;
}

/** All branches stand on lines of their own where the author ended a line in front of one, and where they have no room. */
function choices(condition: Expression, branches: readonly Branch[]): Doc {
  const nodes = [condition, ...branches.map(({ value }) => value)];
  const broken = (isLong: boolean): Doc =>
    group([operand(condition, Level.or), indent(branches.map((one) => branchDoc(one, isLong)))]);
  if (nodes.some(wantsLines)) return broken(true);
  return asked((author) => {
    if (nodes.slice(1).some((node, i) => breaks(author, nodes[i]!, node))) return broken(true);
    const inline = branches.map(({ sign, value, least }): Doc => [` ${sign} `, operand(value, least)]);
    return choice([operand(condition, Level.or), inline], broken(false));
  });
}

/** Comments above a branch stand above its sign. */
function branchDoc({ sign, value, least }: Branch, isLong: boolean): Doc {
  const print = (node: GroovyNode): Doc => [sign, ' ', operand(node as Expression, least, bare)];
  return isLong ? [hardline, onOwnLine(value, print)] : [line, sign, ' ', operand(value, least)];
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
