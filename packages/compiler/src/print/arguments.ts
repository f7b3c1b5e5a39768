import type { Argument, Expression } from '@pipec/model';
import { holdsClosure, isBroken } from './brackets.ts';
import { wantsLines } from './comments.ts';
import { printDeclaration } from './declarations.ts';
import { asked, child, choice, fill, group, indent, join, line } from './doc.ts';
import type { Doc } from './doc.ts';
import { inParens } from './parens.ts';
import { rows } from './rows.ts';
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

const keys = new Set<Expression['kind']>([
  'StringLiteral',
  'GString',
  'NumberLiteral',
  'ListLiteral',
  'MapLiteral',
  'Closure',
  'Parens',
]);

/** The name of an argument, or the key of a map: a word, keywords among them, or a value that Groovy takes for one; all else in brackets. */
function key(name: string | Expression): Doc {
  if (typeof name === 'string') return isWord(name) ? name : quotedName(name);
  return keys.has(name.kind) ? child(name) : inParens(name);
}

/** Arguments without brackets. Lines may end behind the commas; a block ends its line by itself. */
export function commandArguments(args: readonly Argument[]): Doc {
  const [only] = args;
  if (args.length === 1 && only !== undefined) return child(only);
  const docs = args.map((arg) => child(arg));
  const isCommented = args.some(wantsLines);
  if (!isCommented && args.some(holdsClosure)) return join(', ', docs);
  return asked((author) => {
    if (isCommented || isBroken(args, author)) {
      const items = args.map((node) => ({ node }));
      return indent(rows(items, { author, end: '', begins: true }));
    }
    return choice(join(', ', docs), areSimple(args) ? filled(docs) : group(indent(join([',', line], docs))));
  });
}

const simple = new Set<Expression['kind']>([
  'StringLiteral',
  'GString',
  'NumberLiteral',
  'BooleanLiteral',
  'NullLiteral',
  'Name',
]);

/** Whether arguments have neither names nor brackets, in which a line could end. */
function areSimple(args: readonly Argument[]): boolean {
  return args.every(({ name, value }) => name === undefined && simple.has(value.kind));
}

/** As many on a line as have room. */
function filled(docs: readonly Doc[]): Doc {
  return indent(
    docs.map((doc, i): Doc => {
      const item = i === docs.length - 1 ? doc : [doc, ','];
      return i === 0 ? item : fill(item);
    }),
  );
}
