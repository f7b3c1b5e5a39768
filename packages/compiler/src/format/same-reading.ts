import type { Comment, Script, Trivia } from '@pipec/model';

/**
 * Whether Groovy reads two scripts alike, and both have the same comments. Brackets that only hold together what holds together,
 * those of calls, a `;` and a last comma say nothing, nor does white space within a comment.
 */
export function isSameReading(one: Script, two: Script): boolean {
  const left = new Side();
  const right = new Side();
  // Two lists side by side: a pair for each node would cost more than comparing it.
  const ours: object[] = [one];
  const theirs: object[] = [two];
  while (ours.length > 0) {
    const mine = left.read(ours.pop()!);
    const its = right.read(theirs.pop()!);
    if (Array.isArray(mine) !== Array.isArray(its)) return false;
    for (const key in mine) {
      if (isForAuthor(key, mine)) continue;
      const value = mine[key];
      const other = its[key];
      if (isObject(value) && isObject(other)) {
        ours.push(value);
        theirs.push(other);
      } else if (value !== other) return false;
    }
    for (const key in its)
      if (mine[key] === undefined && its[key] !== undefined && !isForAuthor(key, its)) return false;
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

  /** A list without what says nothing, or what stands in brackets. */
  read(value: object): Fields {
    if (Array.isArray(value)) {
      const list: unknown[] = value.some(isEmpty) ? value.filter((item) => !this.passes(item)) : value;
      return list as unknown as Fields;
    }
    let here = value as Fields;
    this.collect(here);
    while (here['kind'] === 'Parens') {
      here = here['expression'] as Fields;
      this.collect(here);
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
