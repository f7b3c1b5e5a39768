import type { Closure, Comment, GroovyNode, Statement } from '@pipec/model';
import { above, behind, commentLines, triviaOf } from './comments.ts';
import { bare, blankLine, child, group, hardline, indent, join, line, statementEnd } from './doc.ts';
import type { Doc } from './doc.ts';

/** Statements, members or cases below each other, with the comments and the empty lines that belong to them. */
export function lines(
  nodes: readonly GroovyNode[],
  dangling: readonly Comment[] = [],
  separator: Doc = statementEnd,
): Doc {
  const docs = nodes.map((node, i): Doc => {
    if (node.kind !== 'Comment' && node.trivia === undefined) return node.kind === 'Empty' ? '' : bare(node);
    const { leading = [], trailing, blankBefore } = triviaOf(node);
    const gap = i > 0 && (blankBefore === true || leading[0]?.blankBefore === true) ? blankLine : '';
    if (node.kind === 'Empty') return [gap, commentLines(leading), behind(trailing)];
    return [gap, above(leading), bare(node), behind(trailing)];
  });
  const isApart = docs.length > 0 && dangling[0]?.blankBefore === true;
  if (dangling.length > 0) docs.push([isApart ? blankLine : '', commentLines(dangling)]);
  return join(separator, docs);
}

/** A block in braces. */
export function braces(nodes: readonly GroovyNode[], head: Doc = '', dangling: readonly Comment[] = []): Doc {
  if (nodes.length === 0 && dangling.length === 0) return head === '' ? '{}' : ['{', head, ' }'];
  return ['{', head, indent([hardline, lines(nodes, dangling)]), hardline, '}'];
}

/** A closure; on one line where it is but one short expression and stands within another one. */
export function closure({ params, statements, trivia }: Closure, isExpanded: boolean): Doc {
  const head: Doc =
    params === undefined ? '' : [params.map((one, i): Doc => [i === 0 ? ' ' : ', ', child(one)]), ' ->'];
  const [only] = statements;
  if (isExpanded || only === undefined || statements.length > 1 || !isShort(only) || trivia?.dangling !== undefined) {
    return braces(statements, head, trivia?.dangling);
  }
  return group(['{', head, indent([line, child(only)]), line, '}']);
}

/** Whether a statement may stand beside the braces around it: a command reads better on a line of its own. */
function isShort(statement: Statement): boolean {
  if (statement.kind !== 'ExpressionStatement') return false;
  const { leading = [], trailing = [] } = triviaOf(statement);
  const { expression } = statement;
  return leading.length + trailing.length === 0 && !(expression.kind === 'Call' && expression.form === 'command');
}

/** What an `if` or a loop governs: a block, or one statement on the next line. */
export function governed(statement: Statement): Doc {
  if (statement.kind === 'Block') return [' ', child(statement)];
  if (statement.kind === 'Empty') return [' {}', behind(triviaOf(statement).leading)];
  return indent([hardline, lines([statement])]);
}
