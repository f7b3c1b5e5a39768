import type { Comment, Script, Trivia } from '@pipec/model';

/**
 * Whether Groovy reads two scripts alike, and both have the same comments. Brackets that only hold together what holds together,
 * those of calls, a `;` and a last comma say nothing, nor does white space within a comment.
 */
export function isSameReading(one: Script, other: Script): boolean {
  const left = new Side();
  const right = new Side();
  // Two lists side by side: a pair for each node would cost more than comparing it.
  const ours: unknown[] = [one];
  const theirs: unknown[] = [other];
  while (ours.length > 0) {
    const mine = left.read(ours.pop());
    const its = right.read(theirs.pop());
    if (mine === its) continue;
    if (!isObject(mine) || !isObject(its) || Array.isArray(mine) !== Array.isArray(its)) return false;
    for (const key in mine) {
      if (isForAuthor(key, mine)) continue;
      ours.push(mine[key]);
      theirs.push(its[key]);
    }
    for (const key in its)
      if (its[key] !== undefined && mine[key] === undefined && !isForAuthor(key, its)) return false;
  }
  return left.words() === right.words();
}

type Fields = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** What stands in a tree for the author's sake alone. */
function isForAuthor(key: string, { kind }: Fields): boolean {
  switch (key) {
    case 'span':
    case 'trivia':
    case 'trailingComma':
    case 'implied':
      return true;
    default:
      return key === 'form' && kind === 'Call';
  }
}

/** One of two trees: what is read of it, and the comments that were come across. */
class Side {
  private readonly comments: Comment[] = [];

  read(value: unknown): unknown {
    if (Array.isArray(value)) return value.some(isEmpty) ? value.filter((item) => !this.passes(item)) : value;
    let here = value;
    while (isObject(here)) {
      this.collect(here);
      if (here['kind'] !== 'Parens') break;
      here = here['expression'];
    }
    return here;
  }

  words(): string {
    const texts = this.comments.map(({ text }) => text.replace(/\s+/g, ' ').trim());
    return texts.toSorted().join('\n');
  }

  /** Whether an item says nothing; its comments count all the same. */
  private passes(item: unknown): boolean {
    if (!isEmpty(item)) return false;
    this.collect(item);
    return true;
  }

  private collect({ trivia }: Fields): void {
    if (trivia === undefined) return;
    const { leading = [], trailing = [], dangling = [] } = trivia as Trivia;
    this.comments.push(...leading, ...trailing, ...dangling);
  }
}

function isEmpty(item: unknown): item is Fields {
  return isObject(item) && item['kind'] === 'Empty';
}
