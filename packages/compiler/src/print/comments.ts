import type { Comment, GroovyNode, Trivia } from '@pipec/model';
import type { Author } from './author.ts';
import { asked, bare, behindLine, blankLine, commentLine, hardline, join, lineComment, literal, mark } from './doc.ts';
import type { Doc } from './doc.ts';

/** Kinds that print the comments in front of their closing bracket themselves. */
const holders = new Set<GroovyNode['kind']>([
  'Block',
  'Call',
  'ClassDeclaration',
  'Closure',
  'EnumConstant',
  'Index',
  'ListLiteral',
  'MapLiteral',
  'New',
  'Parens',
  'Method',
  'Case',
  'Script',
  'Switch',
]);

const nothing: Trivia = {};

export function triviaOf(node: GroovyNode): Trivia {
  return node.kind === 'Comment' ? nothing : (node.trivia ?? nothing);
}

/** Whether a node has comments that want lines of their own. */
export function wantsLines(node: GroovyNode): boolean {
  return leads(node) || endsLine(node);
}

/** Whether comments stand above a node, or one in front of it that reaches to the end of its line. */
export function leads(node: GroovyNode): boolean {
  const { leading } = triviaOf(node);
  return leading !== undefined && leading.some((comment) => reachesLineEnd(comment) || comment.text.includes('\n'));
}

/** Whether a comment behind a node reaches to the end of its line. */
export function endsLine(node: GroovyNode): boolean {
  return triviaOf(node).trailing?.some(reachesLineEnd) ?? false;
}

/** A node that stands at the begin of its line, its comments above it, behind it, and below it where the author wrote them so. */
export function onOwnLine(node: GroovyNode, print: (node: GroovyNode) => Doc = bare, end: Doc = ''): Doc {
  const { leading, trailing } = triviaOf(node);
  return [above(leading), print(node), end, behindOrBelow(trailing)];
}

function reachesLineEnd({ text }: Comment): boolean {
  return text.startsWith('//');
}

export function printComment({ text, span }: Comment): Doc {
  if (reachesLineEnd({ text } as Comment)) return mark(span, lineComment(text.trimEnd()));
  const [first = '', ...rest] = text.split(/\r?\n/);
  const isStarred = rest.every((line) => /^\s*\*/.test(line));
  if (!isStarred) return mark(span, literal(text));
  return mark(span, join(commentLine, [first.trimEnd(), ...rest.map((line) => ` ${line.trim()}`)]));
}

/** Comments below each other, an empty line where their author left one. */
export function commentLines(comments: readonly Comment[]): Doc {
  return comments.map((comment, i): Doc => {
    const before = comments[i - 1];
    const isApart = comment.blankBefore === true || before?.blankAfter === true;
    return [
      before === undefined ? '' : hardline,
      before !== undefined && isApart ? blankLine : '',
      printComment(comment),
    ];
  });
}

/** Comments on the lines above what follows. */
export function above(comments: readonly Comment[] = []): Doc {
  if (comments.length === 0) return '';
  return [commentLines(comments), hardline, comments.at(-1)?.blankAfter === true ? blankLine : ''];
}

/**
 * The comment that the author wrote on the line of the bracket in front of some nodes; `undefined` where none stands there.
 *
 * @param nodes What stands in the brackets.
 * @param dangling The comments behind the last node.
 */
export function commentAtBracket(
  nodes: readonly GroovyNode[],
  dangling: readonly Comment[],
  author: Author | undefined,
): Comment | undefined {
  const first = nodes.length > 0 ? triviaOf(nodes[0]!).leading?.[0] : dangling[0];
  if (author === undefined || first === undefined || !reachesLineEnd(first)) return undefined;
  return author.beginsLine(first.span.start) ? undefined : first;
}

/** A node without its first comment. */
export function withoutFirstComment<N extends GroovyNode>(node: N): N {
  const { leading = [], ...trivia } = triviaOf(node);
  return { ...node, trivia: { ...trivia, ...(leading.length > 1 && { leading: leading.slice(1) }) } };
}

/** Comments behind a node on its line. */
export function behind(comments: readonly Comment[] = []): Doc {
  return comments.map((comment) =>
    reachesLineEnd(comment) ? behindLine(comment.text.trimEnd()) : [' ', printComment(comment)],
  );
}

/** Comments behind a node on its line, and below it those that their author wrote on lines of their own. */
export function behindOrBelow(comments: readonly Comment[] = []): Doc {
  if (comments.length === 0) return '';
  return asked((author) => {
    const first = comments.findIndex(({ span }) => author?.beginsLine(span.start) === true);
    const count = first < 0 ? comments.length : first;
    return [
      behind(comments.slice(0, count)),
      comments.slice(count).map((comment) => [hardline, printComment(comment)]),
    ];
  });
}

/**
 * The comments of a node in the midst of an expression. One that reaches to the end of its line goes to the end of the line that is
 * printed: Groovy may not let a line end here.
 */
export function withComments(node: GroovyNode, doc: Doc): Doc {
  return [inFront(node), doc, inside(node), behind(triviaOf(node).trailing)];
}

/** The comments within a node that has no nodes in it, as in `package a./* why *\/b`: they go behind it. */
export function inside(node: GroovyNode): Doc {
  return node.kind === 'Comment' || holders.has(node.kind) ? '' : behind(node.trivia?.dangling);
}

/** The comments in front of a node in the midst of an expression. */
export function inFront(node: GroovyNode): Doc {
  const { leading = [] } = triviaOf(node);
  return leading.map((comment) =>
    reachesLineEnd(comment) ? behindLine(comment.text.trimEnd()) : [printComment(comment), ' '],
  );
}
