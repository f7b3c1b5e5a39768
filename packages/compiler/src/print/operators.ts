import type { Binary, Cast, Elvis, Expression, GroovyNode, Range, Ternary, TypeName, Unary } from '@pipec/model';
import type { Author } from './author.ts';
import { asked, bare, child, choice, fill, group, hardline, indent, line, mark } from './doc.ts';
import type { Doc } from './doc.ts';
import { behind, endsLine, inFront, leads, onOwnLine, triviaOf, wantsLines } from './comments.ts';
import { inParens } from './parens.ts';
import { Level, levelOf, operand, operatorLevel, sides } from './precedence.ts';
import { isSlashy } from './slashy.ts';
import { printTypeAtEnd } from './types.ts';

/** Operators of one level that stand in a row; a line ends behind an operator. */
export function printBinary(binary: Binary): Doc {
  return asked((author) => chainDoc(chainOf(binary), author, false));
}

/** The same within brackets, which indent it already, and part it where they stand on lines of their own. */
export function printCondition(condition: Expression): Doc {
  if (condition.kind !== 'Binary' || operatorLevel(condition.operator) === Level.assignment) return child(condition);
  return child(condition, (node) => asked((author) => chainDoc(chainOf(node as Binary), author, true)));
}

/** Operators of one level in a row. */
interface Chain {
  /** The level that their right sides need. */
  readonly least: number;
  readonly first: Doc;
  /** What each operator belongs to, the innermost first. */
  readonly links: readonly Binary[];
  /** Whether a comment ends a line within. */
  readonly isEnded: boolean;
}

function chainOf(binary: Binary): Chain {
  const level = operatorLevel(binary.operator);
  const { left, right } = sides(level);
  const links: Binary[] = [];
  let here: Expression = binary;
  do {
    links.push(here);
    here = here.left;
  } while (left === level && here.kind === 'Binary' && operatorLevel(here.operator) === level);
  const head = level === Level.power && levelOf(here) === Level.sign ? inParens(here) : operand(here, left);
  return {
    least: right,
    first: links.slice(1).reduceRight((doc: Doc, link) => mark(link.span, [inFront(link), doc]), head),
    links: links.reverse(),
    isEnded: endsLine(here) || links.some((link) => (link !== binary && endsLine(link)) || wantsLines(link.right)),
  };
}

/**
 * All right sides stand on lines of their own where a comment ends a line within. Else lines end where their author ended them, and
 * where there is no room; conditions without room are parted into all that they consist of.
 */
function chainDoc(chain: Chain, author: Author | undefined, isInBrackets: boolean): Doc {
  const { first, links, isEnded } = chain;
  const withGaps = (gap: (link: Binary, doc: Doc) => Doc): Doc => {
    const docs = rest(chain, gap);
    return [first, isInBrackets ? docs : indent(docs)];
  };
  if (isEnded) return withGaps((_, doc) => [hardline, doc]);
  const isBroken = ({ left, right }: Binary) => breaks(author, left, right);
  const level = operatorLevel(links[0]!.operator);
  if ((level === Level.and || level === Level.or) && !endsLines(links.at(-1)!, author)) {
    const parted = withGaps((_, doc) => [line, doc]);
    return isInBrackets
      ? parted
      : choice(
          withGaps((_, doc) => fill(doc)),
          parted,
        );
  }
  return withGaps((link, doc) => {
    if (isBroken(link)) return [hardline, doc];
    return link.right.kind === 'ListLiteral' || link.right.kind === 'MapLiteral' ? [' ', doc] : fill(doc);
  });
}

function rest({ links, least }: Chain, gap: (link: Binary, doc: Doc) => Doc): Doc {
  return links.map((link, i): Doc => {
    const comments = i === links.length - 1 ? '' : behind(triviaOf(link).trailing);
    return [' ', link.operator, gap(link, rightSide(link, least)), comments];
  });
}

/** Whether the author ended a line behind an operator, or behind one that binds more tightly. */
function endsLines(node: GroovyNode, author: Author | undefined): boolean {
  if (node.kind !== 'Binary') return false;
  return breaks(author, node.left, node.right) || endsLines(node.left, author) || endsLines(node.right, author);
}

/** Whether the author ended a line between two operands. */
function breaks(author: Author | undefined, left: GroovyNode, right: GroovyNode): boolean {
  return author?.breaks(left.span.end, right.span.start) === true;
}

/** Behind `in` Groovy takes a slash for a division. */
function rightSide({ operator, right }: Binary, least: number): Doc {
  if (right.kind === 'TypeName') return child(right, printTypeAtEnd);
  if (leads(right)) return onOwnLine(right, (node) => operand(node as Expression, least, bare));
  return operator === 'in' && isSlashy(right) ? inParens(right) : operand(right, least);
}

/** `a ? b : c`; the signs may begin their lines. */
export function printTernary({ condition, then, else: otherwise }: Ternary): Doc {
  return choices(condition, [
    { sign: '?', value: then, least: Level.assignment },
    { sign: ':', value: otherwise, least: Level.conditional },
  ]);
}

/** `a ?: b ?: c` is `a ?: (b ?: c)`, but reads as a row. */
export function printElvis(elvis: Elvis): Doc {
  const branches: Branch[] = [];
  let last: Expression = elvis.else;
  for (; last.kind === 'Elvis' && last.trivia === undefined; last = last.else)
    branches.push({ sign: '?:', value: last.condition, least: Level.or });
  return choices(elvis.condition, [...branches, { sign: '?:', value: last, least: Level.conditional }]);
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
  if (leads(value)) return [hardline, onOwnLine(value, print)];
  return [isLong ? hardline : line, sign, ' ', operand(value, least)];
}

export function printRange({ from, to, inclusive }: Range): Doc {
  const { left, right } = sides(Level.shift);
  return [operand(from, left), inclusive ? '..' : '..<', operand(to, right)];
}

/** Two signs in a row would be another operator. */
export function printUnary({ operator, operand: value, postfix }: Unary): Doc {
  if (postfix === true) return [operand(value, Level.path), operator];
  if (operator === '!' || operator === '~') return [operator, operand(value, Level.sign)];
  if (operator.length === 2 && isSlashy(value)) return [operator, inParens(value)];
  const isPower = value.kind === 'Binary' && value.operator === '**';
  return [operator, isPower ? child(value) : operand(value, Level.unsigned)];
}

/** A sign behind `(T)` belongs to it if the type is primitive; else Groovy subtracts. */
export function printCast({ type, expression, form }: Cast): Doc {
  if (form === 'as') return [operand(expression, Level.shift), ' as ', child(type, printTypeAtEnd)];
  if (isSlashy(expression)) return ['(', child(type), ') ', inParens(expression)];
  return ['(', child(type), ') ', operand(expression, isPrimitive(type) ? Level.sign : Level.unsigned)];
}

const primitives = new Set(['void', 'boolean', 'byte', 'char', 'short', 'int', 'float', 'long', 'double']);

export function isPrimitive({ name, outer }: TypeName): boolean {
  return outer === undefined && primitives.has(name);
}
