import type { GroovyNode } from '@pipec/model';
import type { Author } from './author.ts';
import { above, behind, endsLine, inFront, leads, onOwnLine, triviaOf } from './comments.ts';
import { bare, blankLine, fill, hardline, verbatim } from './doc.ts';
import type { Doc } from './doc.ts';
import type { Item } from './stretches.ts';

/** How items stand below each other. */
export interface RowOptions {
  readonly author: Author | undefined;
  /** What stands behind the last item: a comma or nothing. */
  readonly end: string;
  /** Whether the first item stands on the line of what is in front of it, whatever its comments. */
  readonly begins?: boolean;
}

/** Items below each other, those without names on one line where the author wrote them so; the line end in front of the first one not included. */
export function rows(items: readonly Item[], { author, end, begins = false }: RowOptions): Doc {
  return items.map((item, i): Doc => {
    const comma = i === items.length - 1 ? end : ',';
    const doc = begins && i === 0 ? inLine(item, comma) : itemDoc(item, comma, author);
    const before = items[i - 1];
    if (before === undefined) return doc;
    if (author !== undefined && sharesLine(before, item, author)) return fill(doc);
    return [hardline, isApart(before, item, author) ? blankLine : '', doc];
  });
}

function itemDoc({ node, stretch }: Item, comma: string, author: Author | undefined): Doc {
  const { leading } = triviaOf(node);
  if (stretch !== undefined) return [above(leading), verbatim(stretch)];
  if (author === undefined || leads(node) || author.beginsLine(node.span.start)) return onOwnLine(node, bare, comma);
  return inLine({ node }, comma);
}

function inLine({ node }: Item, comma: string): Doc {
  return [inFront(node), bare(node), comma, behind(triviaOf(node).trailing)];
}

/** Whether the author wrote an item without a name on the line of the one before it. */
function sharesLine(before: Item, { node, stretch }: Item, author: Author): boolean {
  if (stretch !== undefined || before.stretch !== undefined) return false;
  if (leads(node) || endsLine(before.node) || author.beginsLine(beginOf(node))) return false;
  return [before.node, node].every(isShort);
}

/** Whether an item may stand beside others: one without a name, or the name of a constant. */
function isShort(node: GroovyNode): boolean {
  return node.kind === 'Argument' ? node.name === undefined : node.kind === 'EnumConstant';
}

/** Whether the author left an empty line above an item; those of a stretch stand in it. */
function isApart(before: Item, { node }: Item, author: Author | undefined): boolean {
  return before.stretch === undefined && author?.isBelowBlank(beginOf(node)) === true;
}

/** Where an item begins, with its comments. */
function beginOf(node: GroovyNode): number {
  return (triviaOf(node).leading?.[0] ?? node).span.start;
}
