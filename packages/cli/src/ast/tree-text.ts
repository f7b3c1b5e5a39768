import { lineTable } from '@pipec/model';
import type { Comment, GroovyNode, LineTable, Span, Trivia } from '@pipec/model';

/** How deep a node stands, what its owner calls it, and the node. */
interface Open {
  readonly level: number;
  readonly label: string;
  readonly node: GroovyNode;
}

type Fields = { readonly [key: string]: unknown };

/** What is told in another way, or not at all. */
const apart = new Set(['kind', 'span', 'trivia']);

/**
 * A tree for people: a node a line, with the place it takes as `line:column`, the end being behind its last character, and what it
 * holds below it.
 *
 * @example
 * ```text
 * Script 1:1-1:9
 *   statements: ExpressionStatement 1:1-1:9
 *     expression: Call form=command 1:1-1:9
 * ```
 */
export function treeText(root: GroovyNode, text: string): string {
  const table = lineTable(text);
  const lines: string[] = [];
  const open: Open[] = [{ level: 0, label: '', node: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { level, label, node } = next;
    const blanks = '  '.repeat(level);
    lines.push(`${blanks}${label}${nodeText(node, table)}`);
    if (node.kind !== 'Comment') for (const line of commentTexts(node.trivia, `${blanks}  `, table)) lines.push(line);
    // One by one: as arguments of a call, the children of a long file would have no room on the stack.
    for (const child of childrenOf(node, level + 1).toReversed()) open.push(child);
  }
  return `${lines.join('\n')}\n`;
}

function nodeText(node: GroovyNode, table: LineTable): string {
  const facts = Object.entries(node as unknown as Fields).flatMap(([key, value]) => {
    if (apart.has(key) || isNode(value) || (Array.isArray(value) && value.some(isNode))) return [];
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${key}=${shown(value)}`];
  });
  const apartFromCode = node.kind !== 'Comment' && node.trivia?.blankBefore === true ? ['blankBefore'] : [];
  return [node.kind, ...facts, ...apartFromCode, placeOf(node.span, table)].join(' ');
}

/** Words as they are, all else as JSON. */
function shown(value: unknown): string {
  return typeof value === 'string' && /^\w+$/.test(value) ? value : JSON.stringify(value);
}

function childrenOf(node: GroovyNode, level: number): readonly Open[] {
  return Object.entries(node as unknown as Fields).flatMap(([key, value]) => {
    if (apart.has(key)) return [];
    const nodes = (Array.isArray(value) ? value : [value]).filter(isNode);
    return nodes.map((child) => ({ level, label: `${key}: `, node: child }));
  });
}

function isNode(value: unknown): value is GroovyNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function commentTexts(trivia: Trivia | undefined, blanks: string, table: LineTable): readonly string[] {
  const lists: readonly (readonly [string, readonly Comment[] | undefined])[] = [
    ['leading', trivia?.leading],
    ['trailing', trivia?.trailing],
    ['dangling', trivia?.dangling],
  ];
  return lists.flatMap(([place, comments = []]) =>
    comments.map(({ text, span }) => `${blanks}${place} comment ${JSON.stringify(text)} ${placeOf(span, table)}`),
  );
}

function placeOf({ start, end }: Span, table: LineTable): string {
  const [from, to] = [table.position(start), table.position(end)];
  return `${from.line}:${from.column}-${to.line}:${to.column}`;
}
