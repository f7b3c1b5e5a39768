import type { Block, Closure, Comment, GroovyNode, Statement } from '@pipec/model';
import {
  above,
  behind,
  commentAtBracket,
  commentLines,
  printComment,
  triviaOf,
  withoutFirstComment,
} from './comments.ts';
import {
  asked,
  bare,
  blankLine,
  child,
  choice,
  group,
  hardline,
  indent,
  join,
  line,
  statementEnd,
  verbatim,
} from './doc.ts';
import type { Doc } from './doc.ts';
import { itemsOf, mayHoldStretch } from './stretches.ts';
import type { Item } from './stretches.ts';

/** Statements, members or cases below each other, with the comments and the empty lines that belong to them. */
export function lines(nodes: readonly GroovyNode[], dangling: readonly Comment[] = []): Doc {
  if (!mayHoldStretch(nodes)) {
    const items = nodes.map((node) => ({ node }));
    return below(items, dangling);
  }
  return asked((author) => {
    const parts = itemsOf(nodes, dangling, author);
    return below(parts.items, parts.dangling);
  });
}

function below(items: readonly Item[], dangling: readonly Comment[]): Doc {
  const docs: Doc[] = [];
  for (const item of items) {
    const doc = itemDoc(item, docs.length === 0);
    if (doc !== undefined) docs.push(doc);
  }
  const isApart = docs.length > 0 && dangling[0]?.blankBefore === true;
  if (dangling.length > 0) docs.push([isApart ? blankLine : '', commentLines(dangling)]);
  return join(statementEnd, docs);
}

/** A lone `;` without comments is nothing. */
function itemDoc({ node, stretch }: Item, isFirst: boolean): Doc | undefined {
  if (node.kind === 'Comment' || node.trivia === undefined) return node.kind === 'Empty' ? undefined : bare(node);
  const { leading = [], trailing, blankBefore } = node.trivia;
  const gap = !isFirst && (blankBefore === true || leading[0]?.blankBefore === true) ? blankLine : '';
  if (stretch !== undefined) return [gap, above(leading), verbatim(stretch)];
  if (node.kind !== 'Empty') return [gap, aboveOrInFront(node), bare(node), behind(trailing)];
  return leading.length + (trailing?.length ?? 0) === 0 ? undefined : [gap, commentLines(leading), behind(trailing)];
}

/** The comments above a node, of which the last one may stand on its line: `/* why *\/ a()`. */
function aboveOrInFront(node: GroovyNode): Doc {
  const { leading = [] } = triviaOf(node);
  const last = leading.at(-1);
  if (last === undefined || !last.text.startsWith('/*')) return above(leading);
  return asked((author) => {
    const sharesLine = author?.breaks(last.span.start, node.span.start) === false;
    return sharesLine ? [above(leading.slice(0, -1)), printComment(last), ' '] : above(leading);
  });
}

/** A block in braces, each statement on a line of its own. */
export function braces(nodes: readonly GroovyNode[], head: Doc = '', dangling: readonly Comment[] = []): Doc {
  if (nodes.length === 0 && dangling.length === 0) return head === '' ? '{}' : ['{', head, ' }'];
  const plain = (): Doc => ['{', head, indent([hardline, lines(nodes, dangling)]), hardline, '}'];
  if ((nodes.length > 0 ? triviaOf(nodes[0]!).leading : dangling) === undefined) return plain();
  return asked((author) => {
    const comment = commentAtBracket(nodes, dangling, author);
    if (comment === undefined) return plain();
    const [first, ...rest] = nodes;
    const left =
      first === undefined ? lines([], dangling.slice(1)) : lines([withoutFirstComment(first), ...rest], dangling);
    const isEmpty = first === undefined && dangling.length === 1;
    return ['{', head, behind([comment]), isEmpty ? '' : indent([hardline, left]), hardline, '}'];
  });
}

/**
 * A closure; on one line where its author wrote it so, or where it is but one short expression and stands within another one and
 * nobody wrote it.
 */
export function closure(node: Closure, isExpanded: boolean): Doc {
  const { params, statements, trivia } = node;
  const head: Doc =
    params === undefined ? '' : [params.map((one, i): Doc => [i === 0 ? ' ' : ', ', child(one)]), ' ->'];
  return onOneLine(node, statements, head, trivia?.dangling, !isExpanded && isShort(statements));
}

/** A block of statements; on one line where its author wrote it so. */
export function block(node: Block): Doc {
  return onOneLine(node, node.statements, '', node.trivia?.dangling, false);
}

/** A block of statements, each on a line of its own. */
export function expandedBlock({ statements, trivia }: Block): Doc {
  return braces(statements, '', trivia?.dangling);
}

function onOneLine(
  node: GroovyNode,
  statements: readonly Statement[],
  head: Doc,
  dangling: readonly Comment[] | undefined,
  byItself: boolean,
): Doc {
  const [only] = statements;
  if (only === undefined || statements.length > 1 || dangling !== undefined || !mayShareLine(only))
    return braces(statements, head, dangling);
  return asked((author) => {
    const isShort = author === undefined ? byItself : !author.breaks(node.span.start, node.span.end);
    return isShort ? group(['{', head, indent([line, child(only)]), line, '}']) : braces(statements, head);
  });
}

/** Whether a block that nobody wrote stands on one line: a command reads better on a line of its own. */
function isShort([only]: readonly Statement[]): boolean {
  if (only?.kind !== 'ExpressionStatement') return false;
  return !(only.expression.kind === 'Call' && only.expression.form === 'command');
}

const simple = new Set<Statement['kind']>([
  'Assert',
  'Break',
  'Continue',
  'Declaration',
  'ExpressionStatement',
  'Return',
  'Throw',
]);

/** Whether a statement may stand beside the braces around it. */
function mayShareLine(statement: Statement): boolean {
  const { leading = [], trailing = [] } = triviaOf(statement);
  return simple.has(statement.kind) && leading.length + trailing.length === 0;
}

/** What a loop governs; a `;` is nothing to do. */
export function looped(statement: Statement): Doc {
  if (statement.kind !== 'Empty') return governed(statement);
  const { leading, trailing } = triviaOf(statement);
  return [';', behind(leading), behind(trailing)];
}

/**
 * What an `if` or a loop governs: a block, or one statement: on the next line, or on this one where its author wrote it so. Behind an
 * `if` Groovy takes no `;`.
 */
export function governed(statement: Statement): Doc {
  if (statement.kind === 'Block') return [' ', child(statement)];
  if (statement.kind === 'Empty') return [' {}', behind(triviaOf(statement).leading)];
  const onNext = indent([hardline, lines([statement])]);
  if (triviaOf(statement).leading !== undefined) return onNext;
  return asked((author) =>
    author === undefined || author.beginsLine(statement.span.start) ? onNext : choice([' ', child(statement)], onNext),
  );
}
