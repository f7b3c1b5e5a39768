import type { Comment, GroovyNode } from '@pipec/model';
import type { Author } from './author.ts';
import { triviaOf } from './comments.ts';

/** A node of a list, or in its place a stretch that is printed as its author wrote it. */
export interface Item {
  /** Of a stretch, the node that begins it: the last of the comments above it says `off`. */
  readonly node: GroovyNode;
  /** The whole lines of a stretch. */
  readonly stretch?: string;
}

/** A list of nodes, and the comments behind the last one. */
export interface Items {
  readonly items: readonly Item[];
  readonly dangling: readonly Comment[];
}

/** Whether a stretch may begin among some nodes. */
export function mayHoldStretch(nodes: readonly GroovyNode[]): boolean {
  for (const node of nodes) {
    const { leading } = triviaOf(node);
    if (leading !== undefined && leading.some((comment) => says(comment, 'off'))) return true;
  }
  return false;
}

/**
 * The nodes of a list, and the stretches between `// pipec-fmt off` and `// pipec-fmt on`, each on a line of its own. A stretch that no
 * comment of the list ends goes on to the end of the list.
 */
export function itemsOf(nodes: readonly GroovyNode[], dangling: readonly Comment[], author: Author | undefined): Items {
  if (author === undefined || !mayHoldStretch(nodes)) return { items: nodes.map((node) => ({ node })), dangling };
  const items: Item[] = [];
  let end = dangling;
  for (let i = 0, node = nodes[0]; node !== undefined;) {
    const { leading = [] } = triviaOf(node);
    const off = leading.findIndex((_, at) => begins(node!, at, author));
    if (off < 0) {
      items.push({ node });
      node = nodes[++i];
      continue;
    }
    const behind = [leading.slice(off + 1), ...nodes.slice(i + 1).map((one) => triviaOf(one).leading ?? []), dangling];
    const on = behind.findIndex((comments, at) => comments.some((comment) => ends(comment, nodes[i + at], author)));
    const place = on < 0 ? -1 : behind[on]!.findIndex((comment) => ends(comment, nodes[i + on], author));
    const left = on < 0 ? [] : withoutGap(behind[on]!.slice(place));
    const from = author.lineEnd(leading[off]!.span.end) + 1;
    const to = left.length > 0 ? author.lineBegin(left[0]!.span.start) - 1 : endOfLast(nodes, dangling, author);
    items.push({ node: withLeading(node, upTo(leading, off)), stretch: author.text.slice(from, to) });
    i = on < 0 ? nodes.length : i + on;
    node = nodes[i] === undefined ? undefined : withLeading(nodes[i]!, left, false);
    if (node === undefined) end = left;
  }
  return { items, dangling: end };
}

const words = { off: /^\/\/\s*pipec-fmt off\b/, on: /^\/\/\s*pipec-fmt on\b/ } as const;

function says({ text }: Comment, word: keyof typeof words): boolean {
  return words[word].test(text);
}

/** Whether a comment above a node begins a stretch of at least one line. */
function begins(node: GroovyNode, at: number, author: Author): boolean {
  const { leading = [] } = triviaOf(node);
  const comment = leading[at]!;
  const next = leading[at + 1];
  if (!says(comment, 'off') || !standsAbove(comment, node, author)) return false;
  return next === undefined || !ends(next, node, author) || author.isBelowBlank(next.span.start);
}

/** Whether a comment above a node, or at the end of the list where there is none, ends a stretch. */
function ends(comment: Comment, node: GroovyNode | undefined, author: Author): boolean {
  return says(comment, 'on') && standsAbove(comment, node, author);
}

/** Whether a comment stands on a line of its own, and nothing but comments between it and the node. */
function standsAbove({ span }: Comment, node: GroovyNode | undefined, author: Author): boolean {
  if (!author.beginsLine(span.start)) return false;
  return node === undefined || author.behindComments(span.end) === node.span.start;
}

/** Where a list ends: with the line of its last node or comment, unless its bracket is closed on it. */
function endOfLast(nodes: readonly GroovyNode[], dangling: readonly Comment[], author: Author): number {
  const last = nodes.at(-1)!;
  const { trailing = [] } = triviaOf(last);
  const end = Math.max(...[last, ...trailing, ...dangling].map(({ span }) => span.end));
  const lineEnd = author.lineEnd(end);
  return /^[ \t,;]*$/.test(author.text.slice(end, lineEnd)) ? lineEnd : end;
}

function withLeading(node: GroovyNode, leading: readonly Comment[], keepsGap = true): GroovyNode {
  const { blankBefore, ...trivia } = triviaOf(node);
  const gap = keepsGap && blankBefore === true ? { blankBefore } : {};
  return { ...node, trivia: { ...trivia, ...gap, leading } } as GroovyNode;
}

/** The empty lines behind a comment that begins a stretch belong to the stretch. */
function upTo(comments: readonly Comment[], off: number): readonly Comment[] {
  const { blankAfter: _, ...comment } = comments[off]!;
  return [...comments.slice(0, off), comment];
}

/** So do those in front of the comment that ends it. */
function withoutGap([first, ...rest]: readonly Comment[]): readonly Comment[] {
  if (first === undefined) return [];
  const { blankBefore: _, ...comment } = first;
  return [comment, ...rest];
}
