import type { Argument, Call, Expression, Index, Member } from '@pipec/model';
import { bracketed, commandArguments } from './arguments.ts';
import { closure } from './blocks.ts';
import { behind, endsLine, triviaOf, withComments } from './comments.ts';
import { child, choice, hardline, indent, mark } from './doc.ts';
import type { Doc } from './doc.ts';
import { isCallOfBlock, leftmost, Level, levelOf, rightmost } from './precedence.ts';
import { isSlashy } from './slashy.ts';
import { quotedName } from './strings.ts';
import { typeArguments } from './types.ts';
import { beginsUpperCase, isKeyword, isWord } from './words.ts';

type Link = Member | Index | Call;

export interface PathPlace {
  /** Whether a command may stand here: `sh 'make'` for `sh('make')`. */
  readonly commands?: boolean;
  /** Whether this is a statement, whose block has lines of its own. */
  readonly isStatement?: boolean;
}

/** A value and what is said of it: `a.b[c](d) { … }`. Calls in a row that are too long for a line stand below each other. */
export function printPath(path: Link, place: PathPlace = {}): Doc {
  const links = linksOf(path);
  const commands = place.commands === true && isCommand(links);
  const first = links[0]!;
  const segments = links.map((link, i) =>
    segment(link, commands, place.isStatement === true && i === links.length - 1, links[i + 1]),
  );
  const head = marked(links, printHead(headOf(first), first));
  if (links.length === 1) return [head, segments];
  const ended = links.flatMap((link, i) => (link.kind === 'Member' && endsLine(headOf(link)) ? [i] : []));
  const calls = links.flatMap((link, i) => (isCallOfMember(link, links[i + 1]) ? [i] : [])).slice(1);
  if (commands || (calls.length < 2 && ended.length === 0)) return [head, segments];
  const breaks = new Set(calls.length < 2 ? ended : [...calls, ...ended]);
  const from = Math.min(...breaks);
  const below = segments.slice(from).map((doc, i): Doc => (breaks.has(from + i) ? [hardline, doc] : doc));
  const broken = [head, segments.slice(0, from), indent(below)];
  return ended.length > 0 ? broken : choice([head, segments], broken);
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
  return link.kind === 'Call' ? link.callee : link.object;
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
function printHead(head: Expression, next: Link): Doc {
  const isFree = next.kind === 'Member';
  const castsNext = !isFree && head.kind === 'Parens' && looksLikeType(head.expression);
  const takesNext = !isFree && head.kind === 'New';
  const isCalledBare = isLink(head);
  return levelOf(head) < Level.path || castsNext || takesNext || isCalledBare ? ['(', child(head), ')'] : child(head);
}

function looksLikeType(expression: Expression): boolean {
  switch (expression.kind) {
    case 'Name':
    case 'TypeExpression':
      return true;
    case 'Member':
      return looksLikeType(expression.object);
    case 'Index':
      return expression.args.length === 0 && looksLikeType(expression.object);
    default:
      return false;
  }
}

function segment(link: Link, commands: boolean, isStatement: boolean, next: Link | undefined): Doc {
  const doc =
    link.kind === 'Member'
      ? memberSegment(link, commands)
      : link.kind === 'Index'
        ? indexSegment(link)
        : callSegment(link, commands, isStatement);
  return next === undefined ? doc : [doc, behind(triviaOf(link).trailing)];
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
  return isBare ? child(name) : ['(', child(name), ')'];
}

function callSegment(call: Call, commands: boolean, isStatement: boolean): Doc {
  if (commands && dropsBrackets(call)) return [' ', commandArguments(call.args)];
  const args = hasBrackets(call)
    ? bracketed(call.args, { open: '(', close: ')', dangling: call.trivia?.dangling })
    : '';
  const isLast = (i: number) => isStatement && i === call.closures.length - 1;
  return [args, call.closures.map((block, i): Doc => [' ', child(block, (node) => closure(node, isLast(i)))])];
}

/** Whether an argument would take the next word of a chain for its own: in `a b = c d`, or for a cast, in `a b + (c) d`. */
function takesNextWord({ value }: Argument): boolean {
  if (levelOf(value) === Level.assignment) return true;
  const last = rightmost(value);
  return last.kind === 'Parens' && looksLikeType(last.expression);
}

function isCallOfMember(link: Link, next: Link | undefined): boolean {
  return link.kind === 'Member' && link.access !== '.&' && next?.kind === 'Call';
}

// ── Commands ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether a path is a command, or several in a row, and can be printed so. */
function isCommand(links: readonly Link[]): boolean {
  const last = links.at(-1);
  return (links.some(isImplied) || (last?.kind === 'Call' && dropsBrackets(last))) && chainsAsCommands(links);
}

/**
 * Whether nothing speaks against a path of commands: a command within it has a word behind it, as in `a b c d`, and such a word stands
 * behind a command. (Behind a call with brackets it may too, but then Groovy loses its way within arguments of another command.)
 */
function chainsAsCommands(links: readonly Link[]): boolean {
  return links.every((link, i) => {
    const next = links[i + 1];
    if (link.kind === 'Call') return link.form !== 'command' || next === undefined || isImplied(next);
    return !isImplied(link) || (link.access === '.' && isPlainWord(link.name) && hasWordBehind(links[i - 1]));
  });
}

function hasWordBehind(link: Link | undefined): boolean {
  return link?.kind === 'Call' && dropsBrackets(link) && !link.args.some(takesNextWord);
}

function isImplied(link: Link): link is Member {
  return link.kind === 'Member' && link.implied === true;
}

function isPlainWord(name: string | Expression): boolean {
  if (typeof name === 'string') return isWord(name) && !isKeyword(name);
  return name.kind === 'StringLiteral' && beginsPlainly(name);
}

/** Whether Groovy reads a call without its brackets as the same call. */
function dropsBrackets({ callee, args, closures, form, trivia }: Call): boolean {
  const [first] = args;
  if (form !== 'command' || closures.length > 0 || first === undefined || trivia?.dangling !== undefined) return false;
  return isCommandName(callee) && startsCommand(first) && args.every(canStandBare);
}

/** A path that is no call. What ends with a capitalised word would declare: `String x`. */
function isCommandName(callee: Expression): boolean {
  switch (callee.kind) {
    case 'Name':
      return !beginsUpperCase(callee.name) && callee.name !== 'this' && callee.name !== 'super';
    case 'Member':
      return (
        callee.implied === true ||
        (typeof callee.name === 'string' ? !beginsUpperCase(callee.name) : callee.name.kind !== 'Closure')
      );
    case 'Index':
      return isCommandName(callee.object);
    default:
      return false;
  }
}

function canStandBare({ spread, value }: Argument): boolean {
  return spread === undefined && value.kind !== 'Declaration' && value.kind !== 'Annotation';
}

/**
 * Whether an argument begins so that Groovy sees it for one: `f [1]` is an index, `f -1` a subtraction, `f (a).b` asks the call for
 * its `b`, `f {}` takes a block, `f /x/` divides, `f else: 1` belongs to an `if`.
 */
function startsCommand({ name, value }: Argument): boolean {
  if (typeof name === 'string') return name !== 'else';
  const first = name === undefined ? leftmost(value) : name;
  return first !== '(' && beginsPlainly(first) && (name === undefined || name.kind !== 'Name');
}

function beginsPlainly(first: Expression): boolean {
  switch (first.kind) {
    case 'StringLiteral':
      return !isSlashy(first) && !first.value.includes('\uffff');
    case 'GString':
      return !isSlashy(first);
    case 'NumberLiteral':
      return !first.text.startsWith('-');
    case 'Unary':
      return first.operator === '!' || first.operator === '~';
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'Name':
    case 'New':
    case 'TypeExpression':
      return true;
    default:
      return false;
  }
}
