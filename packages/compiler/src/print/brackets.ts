import type { Argument, Comment, Expression, GroovyNode, TypeName } from '@pipec/model';
import type { Author } from './author.ts';
import { behind, commentAtBracket, commentLines, wantsLines, withoutFirstComment } from './comments.ts';
import { asked, child, choice, group, hardline, indent, join, line, softline } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';
import { rows } from './rows.ts';
import { itemsOf } from './stretches.ts';

export interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly trailingComma?: boolean | undefined;
  /** Comments in front of the closing bracket. */
  readonly dangling?: readonly Comment[] | undefined;
}

/**
 * Arguments or items between brackets: on one line, or each on its own. Where the author has ended a line between them they do not
 * stand on one.
 */
export function bracketed(items: readonly Argument[], brackets: Brackets): Doc {
  const { open, close, dangling = [] } = brackets;
  const [first] = items;
  if (first === undefined && dangling.length === 0) return [open, close];
  if (first === undefined || dangling.length > 0 || items.some(wantsLines))
    return asked((author) => onOwnLines(items, brackets, author));
  return asked((author) => {
    if (isBroken(items, author)) return onOwnLines(items, brackets, author);
    const comma = endsWithComma(items, brackets, author) ? ',' : '';
    if (items.length === 1 && hugs(first, open)) return [open, child(first), comma, close];
    const docs = items.map((item, i) => (declares(item, i, items) ? inParens(item.value) : child(item)));
    const all = group([open, indent([softline, join([',', line], docs), comma]), softline, close]);
    return author === undefined && !endsWithBlock(items) ? all : choice([open, join(', ', docs), comma, close], all);
  });
}

function onOwnLines(items: readonly Argument[], brackets: Brackets, author: Author | undefined): Doc {
  const { open, close, dangling = [] } = brackets;
  const comment = commentAtBracket(items, dangling, author);
  const [first, ...others] = items;
  const isAlone = comment !== undefined && first === undefined;
  const nodes = comment === undefined || first === undefined ? items : [withoutFirstComment(first), ...others];
  const parts = itemsOf(nodes, isAlone ? dangling.slice(1) : dangling, author);
  const end = first !== undefined && endsWithComma(items, brackets, author) ? ',' : '';
  const list = rows(parts.items, { author, end });
  const last = parts.dangling.length === 0 ? '' : [hardline, commentLines(parts.dangling)];
  const head = comment === undefined ? open : [open, behind([comment])];
  return [head, indent([first === undefined ? '' : hardline, list, last]), hardline, close];
}

/** Whether the author has ended a line in front of an item. */
export function isBroken(items: readonly GroovyNode[], author: Author | undefined): boolean {
  return author !== undefined && items.some(({ span }) => author.beginsLine(span.start));
}

/** The tree of a call does not tell of the comma that may stand behind its last argument. */
function endsWithComma(items: readonly Argument[], { open, trailingComma }: Brackets, author: Author | undefined) {
  if (author === undefined || open !== '(') return trailingComma === true;
  return author.text[author.behindComments(items.at(-1)!.span.end)] === ',';
}

/** Whether Groovy would read items as a declaration with type arguments: `f(A < B, C > d)`. */
function declares({ name, value }: Argument, at: number, items: readonly Argument[]): boolean {
  if (name !== undefined || value.kind !== 'Binary' || value.operator !== '<') return false;
  return items.some((other, i) => i > at && holdsGreater(other.value));
}

function holdsGreater(value: Expression | TypeName): boolean {
  if (value.kind !== 'Binary') return false;
  return value.operator.startsWith('>') || holdsGreater(value.left) || holdsGreater(value.right);
}

/** Whether the last item is a block and no other one is. */
function endsWithBlock(items: readonly Argument[]): boolean {
  return items.findIndex(holdsClosure) === items.length - 1;
}

export function holdsClosure({ value }: Argument): boolean {
  return value.kind === 'Closure';
}

/** Whether the brackets around a lone argument stand close to it: it has brackets of its own, or is a string. */
function hugs({ value }: Argument, open: string): boolean {
  switch (value.kind) {
    case 'Closure':
    case 'ListLiteral':
    case 'MapLiteral':
    case 'StringLiteral':
    case 'GString':
      return true;
    case 'Call':
      return open === '(' && value.args.length > 0;
    default:
      return false;
  }
}
