import type { Argument, Call, Expression, Index, Member } from '@pipec/model';
import { leftmost, Level, levelOf, rightmost } from './precedence.ts';
import { isSlashy } from './slashy.ts';
import { beginsUpperCase, isKeyword, isWord } from './words.ts';

// Which calls can be printed without their brackets: `sh 'make'`, and in a row, `a b c d`.

export type Link = Member | Index | Call;

/** Whether a path is a command, or several in a row, and can be printed so. */
export function isCommand(links: readonly Link[]): boolean {
  const last = links.at(-1);
  if (links.length === 1) return last?.kind === 'Call' && dropsBrackets(last);
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

/** Whether an argument would take the next word of a chain for its own: in `a b = c d`, or for a cast, in `a b + (c) d`. */
function takesNextWord({ value }: Argument): boolean {
  if (levelOf(value) === Level.assignment) return true;
  const last = rightmost(value);
  return last.kind === 'Parens' && looksLikeType(last.expression);
}

export function looksLikeType(expression: Expression): boolean {
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

function isImplied(link: Link): link is Member {
  return link.kind === 'Member' && link.implied === true;
}

function isPlainWord(name: string | Expression): boolean {
  if (typeof name === 'string') return isWord(name) && !isKeyword(name);
  return name.kind === 'StringLiteral' && beginsPlainly(name);
}

/** Whether Groovy reads a call without its brackets as the same call. */
export function dropsBrackets({ callee, args, closures, form, trivia }: Call): boolean {
  const [first] = args;
  if (form !== 'command' || closures.length > 0 || first === undefined || trivia?.dangling !== undefined) return false;
  return isCommandName(callee) && startsCommand(first) && args.every(canStandBare);
}

/** A path that is no call, or a value that stands for itself. What ends with a capitalised word would declare: `String x`. */
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
    case 'StringLiteral':
    case 'NumberLiteral':
      return beginsPlainly(callee);
    case 'New':
      return callee.dimensions === undefined && callee.body === undefined;
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
