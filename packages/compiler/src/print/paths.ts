import type { Call, Comment, Expression, Index, Member, Name } from '@pipec/model';
import { commandArguments } from './arguments.ts';
import type { Author } from './author.ts';
import { bracketed } from './brackets.ts';
import { closure } from './blocks.ts';
import { behind, behindOrBelow, endsLine, triviaOf, withComments } from './comments.ts';
import { dropsBrackets, isCommand, looksLikeType } from './command-form.ts';
import type { Link } from './command-form.ts';
import { asked, child, choice, hardline, indent, mark } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';
import { isCallOfBlock, Level, levelOf } from './precedence.ts';
import { quotedName } from './strings.ts';
import { typeArguments } from './types.ts';
import { isNameBeforeDot, isWord } from './words.ts';

export interface PathPlace {
  /** Whether a command may stand here: `sh 'make'` for `sh('make')`. */
  readonly commands?: boolean;
  /** Whether this is a statement, whose block has lines of its own. */
  readonly isStatement?: boolean;
}

/**
 * A value and what is said of it: `a.b[c](d) { … }`. Links begin a line where the author let them; else calls in a row that are too
 * long for a line stand below each other.
 */
export function printPath(path: Link, place: PathPlace = {}): Doc {
  if (path.kind === 'Call' && path.callee.kind === 'Name') return printCall(path, path.callee, place);
  const links = linksOf(path);
  const commands = place.commands === true && isCommand(links);
  const first = links[0]!;
  const segments = links.map((link, i) =>
    segment(link, commands, place.isStatement === true && i === links.length - 1),
  );
  const head = marked(links, printHead(headOf(first), first, commands));
  if (links.length === 1) return [head, segments];
  if (commands) return [head, onOneLine(links, segments)];
  const isEnded = links.some((link) => link.kind === 'Member' && endsLine(headOf(link)));
  const calls = indicesOf(links, (link, i) => isCallOfMember(link, links[i + 1])).slice(1);
  return asked((author) => {
    if (isEnded || (author !== undefined && links.some((link) => beginsLine(link, author))))
      return onLines(links, head, segments, ownBreaks(links, author));
    const inline = [head, onOneLine(links, segments)];
    return calls.length < 2 ? inline : choice(inline, onLines(links, head, segments, calls));
  });
}

/** The call of a name, as nearly all steps are. */
function printCall(call: Call, callee: Name, { commands = false, isStatement = false }: PathPlace): Doc {
  const isBare = commands && dropsBrackets(call);
  return [child(besideDot(callee)), callSegment(call, isBare, isStatement)];
}

/** The links that begin a line by their author's will, or below a comment. */
function ownBreaks(links: readonly Link[], author: Author | undefined): readonly number[] {
  return indicesOf(
    links,
    (link) => link.kind === 'Member' && (endsLine(headOf(link)) || (author !== undefined && beginsLine(link, author))),
  );
}

function indicesOf(links: readonly Link[], is: (link: Link, i: number) => boolean): readonly number[] {
  const indices: number[] = [];
  for (let i = 0; i < links.length; i++) if (is(links[i]!, i)) indices.push(i);
  return indices;
}

function onOneLine(links: readonly Link[], segments: readonly Doc[]): Doc {
  return segments.map((doc, i): Doc => [behind(commentsBefore(links, i)), doc]);
}

/** Some links begin a line, below the comments that their author wrote above them. */
function onLines(links: readonly Link[], head: Doc, segments: readonly Doc[], breaks: readonly number[]): Doc {
  const from = breaks[0]!;
  const docs = segments.map((doc, i): Doc => {
    const comments = commentsBefore(links, i);
    return breaks.includes(i) ? [behindOrBelow(comments), hardline, doc] : [behind(comments), doc];
  });
  return [head, docs.slice(0, from), indent(docs.slice(from))];
}

/** The comments behind the link before another one. */
function commentsBefore(links: readonly Link[], i: number): readonly Comment[] | undefined {
  return i === 0 ? undefined : triviaOf(links[i - 1]!).trailing;
}

/** Whether the author let a member begin a line. */
function beginsLine(link: Link, author: Author): boolean {
  if (link.kind !== 'Member') return false;
  const end = typeof link.name === 'string' ? link.span.end : link.name.span.start;
  return author.breaks(link.object.span.end, end);
}

/** The links of a path, the innermost first. A call of nothing but a block would give it to the call that it calls. */
function linksOf(path: Link): readonly Link[] {
  const links: Link[] = [];
  for (let here: Expression = path; isLink(here);) {
    links.push(here);
    const inner: Expression = headOf(here);
    if (here.kind === 'Call' && isCallOfBlock(here)) break;
    here = inner;
  }
  return links.reverse();
}

function isLink(expression: Expression): expression is Link {
  const { kind } = expression;
  return kind === 'Member' || kind === 'Index' || kind === 'Call';
}

function headOf(link: Link): Expression {
  return besideDot(link.kind === 'Call' ? link.callee : link.object);
}

/** `as` is a name right in front of a dot only: a comment between the two goes in front of it. */
function besideDot(head: Expression): Expression {
  if (head.kind !== 'Name' || !isNameBeforeDot(head.name) || head.trivia?.trailing === undefined) return head;
  const { leading = [], trailing, ...trivia } = head.trivia;
  return { ...head, trivia: { ...trivia, leading: [...leading, ...trailing] } };
}

function hasBrackets({ args, closures, form }: Call): boolean {
  return args.length > 0 || closures.length === 0 || form === 'parens';
}

/** All links begin where the path begins. */
function marked(links: readonly Link[], head: Doc): Doc {
  return links.slice(0, -1).reduce((doc, link) => mark(link.span, withLeading(link, doc)), head);
}

function withLeading(link: Link, doc: Doc): Doc {
  const { leading } = triviaOf(link);
  return leading === undefined ? doc : withComments({ ...link, trivia: { leading } }, doc);
}

/** Groovy casts in `(a)(b)`, `(a)[b]` and `(a) { b }`, and takes `new int[1][2]` for two sizes. */
function printHead(head: Expression, next: Link, commands: boolean): Doc {
  const isFree = next.kind === 'Member' || (commands && next.kind === 'Call' && dropsBrackets(next));
  const castsNext = !isFree && head.kind === 'Parens' && looksLikeType(head.expression);
  const takesNext = !isFree && head.kind === 'New';
  const isCalledBare = isLink(head);
  return levelOf(head) < Level.path || castsNext || takesNext || isCalledBare ? inParens(head) : child(head);
}

function segment(link: Link, commands: boolean, isStatement: boolean): Doc {
  switch (link.kind) {
    case 'Member':
      return memberSegment(link, commands);
    case 'Index':
      return indexSegment(link);
    case 'Call':
      return callSegment(link, commands, isStatement);
  }
}

function indexSegment({ args, trivia }: Index): Doc {
  return bracketed(args, { open: '[', close: ']', dangling: trivia?.dangling });
}

function memberSegment({ name, access, typeArgs, implied }: Member, commands: boolean): Doc {
  if (commands && implied === true) return [' ', typeof name === 'string' ? name : child(name)];
  return [access, typeArguments(typeArgs), memberName(name)];
}

function memberName(name: string | Expression): Doc {
  if (typeof name === 'string') return isWord(name) ? name : quotedName(name);
  const isBare = ['StringLiteral', 'GString', 'Parens', 'Closure'].includes(name.kind);
  return isBare ? child(name) : inParens(name);
}

function callSegment(call: Call, commands: boolean, isStatement: boolean): Doc {
  if (commands && dropsBrackets(call)) return [' ', commandArguments(call.args)];
  const args = hasBrackets(call)
    ? bracketed(call.args, { open: '(', close: ')', dangling: call.trivia?.dangling })
    : '';
  if (call.closures.length === 0) return args;
  const isLast = (i: number) => isStatement && i === call.closures.length - 1;
  return [args, call.closures.map((block, i): Doc => [' ', child(block, (node) => closure(node, isLast(i)))])];
}

function isCallOfMember(link: Link, next: Link | undefined): boolean {
  return link.kind === 'Member' && link.access !== '.&' && next?.kind === 'Call';
}
