import type { Argument, Comment, Expression } from '@pipec/model';
import { commentLines, onOwnLine, wantsLines } from './comments.ts';
import { printDeclaration } from './declarations.ts';
import { bare, child, choice, group, hardline, indent, join, line, oneLine, softline } from './doc.ts';
import type { Doc } from './doc.ts';
import { quotedName } from './strings.ts';
import { isWord } from './words.ts';

/** `name: value`, `*list`. */
export function printArgument({ name, value, spread }: Argument): Doc {
  const sign = spread === undefined ? '' : spread === '*' ? '*' : '*: ';
  return [sign, name === undefined ? '' : [key(name), ': '], printValue(value)];
}

/** A declaration among arguments takes no command: it would take the arguments behind it too. */
function printValue(value: Expression): Doc {
  return value.kind === 'Declaration' ? child(value, (node) => printDeclaration(node, false)) : child(value);
}

/** The name of an argument, or the key of a map: a word, keywords among them, a string or a number; all else in brackets. */
function key(name: string | Expression): Doc {
  if (typeof name === 'string') return isWord(name) ? name : quotedName(name);
  const isBare = ['StringLiteral', 'GString', 'NumberLiteral', 'Parens'].includes(name.kind);
  return isBare ? child(name) : ['(', child(name), ')'];
}

export interface Brackets {
  readonly open: string;
  readonly close: string;
  readonly trailingComma?: boolean | undefined;
  /** Comments in front of the closing bracket. */
  readonly dangling?: readonly Comment[] | undefined;
}

/** Arguments or items between brackets: on one line, or each on its own. */
export function bracketed(
  items: readonly Argument[],
  { open, close, trailingComma = false, dangling = [] }: Brackets,
): Doc {
  const [first] = items;
  const last = items.at(-1);
  const tail = trailingComma ? ',' : '';
  if (dangling.length > 0 || items.some(wantsLines)) return onOwnLines(items, { open, close, trailingComma, dangling });
  if (first === undefined || last === undefined) return [open, close];
  if (items.length === 1 && hugs(first)) return [open, printItem(first), tail, close];
  const all = group([open, indent([softline, join([',', line], items.map(printItem)), tail]), softline, close]);
  if (last.value.kind !== 'Closure' || items.slice(0, -1).some(holdsClosure)) return all;
  return choice(
    [open, oneLine(join(', ', items.slice(0, -1).map(printItem))), ', ', printItem(last), tail, close],
    all,
  );
}

function onOwnLines(items: readonly Argument[], { open, close, trailingComma, dangling = [] }: Brackets): Doc {
  const docs = items.map((item, i) => onOwnLine(item, bare, i < items.length - 1 || trailingComma === true ? ',' : ''));
  if (dangling.length > 0) docs.push(commentLines(dangling));
  return [open, indent([hardline, join(hardline, docs)]), hardline, close];
}

/** An item whose comments, if it has any, stand on its line. */
function printItem(item: Argument): Doc {
  return child(item);
}

/** Arguments without brackets. Lines may end behind the commas; a block ends its line by itself. */
export function commandArguments(args: readonly Argument[]): Doc {
  const [only] = args;
  if (args.length === 1 && only !== undefined) return child(only);
  if (args.some(wantsLines))
    return indent(
      join(
        hardline,
        args.map((arg, i) => onOwnLine(arg, bare, i < args.length - 1 ? ',' : '')),
      ),
    );
  if (args.some(holdsClosure)) return join(', ', args.map(printItem));
  return group(indent(join([',', line], args.map(printItem))));
}

function holdsClosure({ value }: Argument): boolean {
  return value.kind === 'Closure';
}

/** Whether the brackets around a lone argument stand close to its own. */
function hugs({ value }: Argument): boolean {
  switch (value.kind) {
    case 'Closure':
    case 'ListLiteral':
    case 'MapLiteral':
      return true;
    case 'Call':
      return value.args.length > 0;
    case 'StringLiteral':
      return (value.raw ?? value.value).includes('\n');
    case 'GString':
      return value.parts.some((part) => part.kind === 'GStringText' && (part.raw ?? part.value).includes('\n'));
    default:
      return false;
  }
}
