import { children, lineTable } from '@pipec/model';
import type { Comment, Node, Script, Span } from '@pipec/model';

/** A `// pipec-ignore` comment: what it silences, why, and where. */
export interface Ignore {
  readonly span: Span;
  readonly codes: readonly { readonly code: string; readonly span: Span }[];
  readonly reason: string;
  /** What it holds for, as offsets: a diagnostic that begins there. */
  readonly from: number;
  readonly to: number;
}

type Reach = Pick<Ignore, 'from' | 'to'>;

const mark = /pipec-ignore(?<rest>[^\n]*)/;

/** Whether a text may hold an ignore at all: most do not, and need not be looked through. */
export function mayIgnore(text: string): boolean {
  return text.includes('pipec-ignore');
}

/** The ignores of a script, from the comments of its nodes: what stands in a string is none. */
export function ignoresIn(script: Script, text: string): readonly Ignore[] {
  const found: Ignore[] = [];
  const lines = linesOf(text);
  const open: Node[] = [script];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const trivia = 'trivia' in node ? node.trivia : undefined;
    for (const comment of trivia?.leading ?? []) add(comment, below(node, comment, lines));
    for (const comment of trivia?.trailing ?? []) add(comment, lines(comment.span.start));
    for (const comment of trivia?.dangling ?? []) add(comment, lines(comment.span.start));
    open.push(...children(node));
  }
  return found.toSorted((a, b) => a.span.start - b.span.start);

  function add(comment: Comment, reach: Reach): void {
    const ignore = readIgnore(comment.text, comment.span, reach);
    if (ignore !== undefined) found.push(ignore);
  }
}

/** The ignores of a pipeline.ts: each in a comment of its own line, or at the end of one. */
export function ignoresInSource(text: string, file: string): readonly Ignore[] {
  const lines = linesOf(text);
  return [...text.matchAll(/\/\/[ \t]*pipec-ignore[^\n]*/g)].flatMap(({ 0: comment, index }) => {
    const span = { file, start: index, end: index + comment.length };
    const isAlone = /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', index) + 1, index));
    const below = text.indexOf('\n', index) + 1;
    const reach = lines(isAlone && below > 0 ? below : index);
    const ignore = readIgnore(comment, span, reach);
    return ignore === undefined ? [] : [ignore];
  });
}

/**
 * What a comment above a node holds for: the node, as far as it is one statement; of what has a block its first line alone, or one word
 * above a pipeline would hide all that is ever wrong in it.
 */
function below(node: Node, comment: Comment, lines: Lines): Reach {
  if (node.span.start < comment.span.end) return lines(comment.span.start);
  const line = lines(node.span.start);
  return { from: line.from, to: hasBlock(node) ? line.to : Math.max(node.span.end, line.to) };
}

function hasBlock(node: Node): boolean {
  if (['Closure', 'Block', 'ClassDeclaration', 'Method'].includes(node.kind)) return true;
  return children(node).some(hasBlock);
}

/** The line of an offset, as far as its line end. */
type Lines = (at: number) => Reach;

/** Lines are found once: one may be as long as its file, and have an ignore at each of its words. */
function linesOf(text: string): Lines {
  const table = lineTable(text);
  return (at) => {
    const { line } = table.position(at);
    return { from: table.offset(line, 1), to: line < table.count ? table.offset(line + 1, 1) - 1 : text.length };
  };
}

/** `pipec-ignore CODE, CODE: reason`. */
function readIgnore(comment: string, span: Span, reach: Reach): Ignore | undefined {
  const found = mark.exec(comment);
  if (found === null) return undefined;
  const rest = found.groups!['rest']!.replace(/\*\/\s*$/, '');
  const [, list = '', reason = ''] = /^([\w\s,/*-]*)(?::(.*))?$/.exec(rest) ?? [];
  const at = span.start + found.index + 'pipec-ignore'.length;
  const codes = [...list.matchAll(/[\w/*-]+/g)].map(({ 0: code, index }) => ({
    code,
    span: { ...span, start: at + index, end: at + index + code.length },
  }));
  return { span, codes, reason: reason.trim(), ...reach };
}
