import type { Comment, GroovyNode, Script, Trivia } from '@pipec/model';

/** Nodes that keep a comment in front of their closing bracket as their own. */
const holders = new Set<GroovyNode['kind']>([
  'Script', 'Block', 'Closure', 'ClassDeclaration', 'Switch', 'Case', 'Call', 'New', 'ListLiteral', 'MapLiteral', 'Index', 'Parens',
  'Method', 'Annotation', 'EnumConstant',
]); // prettier-ignore

/**
 * Gives every comment to a node: one that ends a line to what it stands behind, one on a line of its own to what follows, one with
 * nothing behind it in its block to the block. Comments in what could not be read stay in its text.
 */
export function attachComments(script: Script, comments: readonly Comment[], text: string): void {
  const places = new Places(script);
  for (const comment of comments) {
    const { around, before, behind } = places.of(comment);
    if (around.kind === 'Unparsed') continue;
    const isBehind = before !== undefined && standsBehind(comment, before, text);
    if (isBehind && (behind === undefined || endsItem(comment, around, text))) add(before, 'trailing', comment);
    else if (behind !== undefined) addLeading(behind, comment);
    else if (before === undefined || holders.has(around.kind)) add(around, 'dangling', comment);
    else add(before, 'trailing', comment);
  }
}

interface Place {
  /** The innermost node around a comment, and its parts in front of and behind the comment. */
  readonly around: GroovyNode;
  readonly before: GroovyNode | undefined;
  readonly behind: GroovyNode | undefined;
}

/** A node around a comment, its parts as they stand in the text, and where what stands behind it begins. */
interface Level {
  readonly node: GroovyNode;
  readonly parts: readonly GroovyNode[];
  readonly until: number;
}

/** Finds where comments stand that are asked for in the order of the text: from one to the next few nodes are left. */
class Places {
  /** From the script to the innermost node around the comment before. */
  private readonly path: Level[];

  constructor(script: Script) {
    this.path = [{ node: script, parts: inOrder(partsIn(script)), until: Infinity }];
  }

  of({ span: { start, end } }: Comment): Place {
    this.leave(start, end);
    for (;;) {
      const { node: around, parts } = this.path[this.path.length - 1]!;
      const next = firstBehind(parts, start);
      const [before, behind] = [parts[next - 1], parts[next]];
      if (before === undefined || before.span.end < end) return { around, before, behind };
      this.path.push({ node: before, parts: inOrder(partsIn(before)), until: behind?.span.start ?? Infinity });
    }
  }

  /** Leaves the nodes that end in front of a comment, or that another one follows there. */
  private leave(start: number, end: number): void {
    const left = this.path.findIndex(({ node, until }, i) => i > 0 && (node.span.end < end || until <= start));
    if (left > 0) this.path.length = left;
  }
}

/** The nodes that a node holds. The model's own `children` would load the shapes of all of Declarative for it. */
function partsIn(node: GroovyNode): readonly GroovyNode[] {
  const parts: GroovyNode[] = [];
  for (const value of Object.values(node) as readonly unknown[]) {
    if (isNode(value)) parts.push(value);
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) parts.push(item);
  }
  return parts;
}

function isNode(value: unknown): value is GroovyNode {
  return typeof value === 'object' && value !== null && (value as { readonly kind?: unknown }).kind !== undefined;
}

/** The parts of a node as they stand in the text, which nearly all are already. */
function inOrder(parts: readonly GroovyNode[]): readonly GroovyNode[] {
  const isSorted = parts.every((part, i) => i === 0 || parts[i - 1]!.span.start <= part.span.start);
  return isSorted ? parts : parts.toSorted((a, b) => a.span.start - b.span.start);
}

/** The index of the first part that begins behind an offset. */
function firstBehind(parts: readonly GroovyNode[], offset: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.span.start > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a comment stands on the last line of a node, or between an annotation and what it annotates. */
function standsBehind(comment: Comment, before: GroovyNode, text: string): boolean {
  const last = before.kind === 'Annotation' ? before.trivia?.trailing?.at(-1) : undefined;
  const between = text.slice((last ?? before).span.end, comment.span.start);
  return !/[\n\r]/.test(between) || (before.kind === 'Annotation' && between.trim() === '');
}

/**
 * Whether a comment between two nodes belongs to the first: it ends its line. What stands between the parts of an expression may come to
 * stand within a line, unless it reaches to the line's end.
 */
function endsItem(comment: Comment, around: GroovyNode, text: string): boolean {
  return (comment.text.startsWith('//') || holders.has(around.kind)) && endsLine(text, comment);
}

const commentsToLineEnd = /(?:[ \t\f]|\/\*(?:[^*]|\*(?!\/))*\*\/)*(?:\/\/|$)/my;

/** Whether nothing but comments stands between a comment and the end of a line. */
function endsLine(text: string, { span: { end } }: Comment): boolean {
  commentsToLineEnd.lastIndex = end;
  return commentsToLineEnd.test(text);
}

/** Nodes were made a moment ago, and nobody else has seen them yet. */
type Fresh = { trivia?: Trivia };

function add(node: GroovyNode, place: 'leading' | 'trailing' | 'dangling', comment: Comment): void {
  const { trivia } = node as Fresh;
  const others = trivia?.[place] as Comment[] | undefined;
  if (others === undefined) (node as Fresh).trivia = { ...trivia, [place]: [comment] };
  else others.push(comment);
}

/** The empty line above a node is the one above its first comment. */
function addLeading(node: GroovyNode, comment: Comment): void {
  const { trivia } = node as Fresh;
  if (trivia?.leading === undefined) {
    const { blankBefore: _, ...others } = trivia ?? {};
    (node as Fresh).trivia = comment.blankBefore === true ? { ...others, blankBefore: true } : others;
  }
  add(node, 'leading', comment);
}
