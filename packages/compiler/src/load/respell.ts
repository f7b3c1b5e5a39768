import { safetyOf } from '@pipec/model';
import type { Diagnostic, Slip, Span } from '@pipec/model';
import { readBracketed } from './expression.ts';
import { follow, keyOf, nameOf } from './locate.ts';
import type { Key, Part, Step } from './locate.ts';
import { nextToken, textOf } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

/** A word in an author's text that was meant to be another: where it stands, and what puts it right. */
export type Respelled = Required<Pick<Diagnostic, 'span' | 'fix'>>;

/**
 * Finds the word of a call that was meant to be another: a key of an object, a text in quotes, or the last name of the callee.
 *
 * Only what is written in the call itself is found: what is spread into it, worked out, handed through another call or kept in a
 * variable may be right elsewhere, and a text that says another word is not the one that is wrong.
 *
 * @param path The way from the call to the word; none leads to the last name of the callee.
 *
 * @example
 * ```ts
 * const slip = { written: 'retrunStdout', meant: 'returnStdout', ofKey: true } as const;
 * respell('sh({ retrunStdout: true })', { file: 'a.ts', start: 0, end: 2 }, ['retrunStdout'], slip); // from 5 to 17
 * ```
 */
export function respell(text: string, span: Span, path: readonly Part[], slip: Slip): Respelled | undefined {
  if (needsEscape.test(slip.meant) || isOfPackage(text, span)) return undefined;
  const found = path.length === 0 ? lastName(text, span, slip) : wordAlong(text, span, path, slip);
  if (found === undefined) return undefined;
  const { file } = span;
  const { place, edit, title } = found;
  return {
    span: { file, start: place.start, end: place.end },
    fix: { title, safety: safetyOf(slip), edits: [{ ...edit, span: { file, ...edit.span } }] },
  };
}

/** Where a word stands, and how it is replaced there. */
interface Word {
  readonly place: Stretch;
  readonly title: string;
  readonly edit: { readonly span: Stretch; readonly text: string };
}

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;
/** What takes more than quotes to write. */
const needsEscape = /[\\'"`\n\r]|\$\{/;
const fileOfPackage = /(?:^|\/)node_modules\//;

function wordAlong(text: string, span: Span, path: readonly Part[], slip: Slip): Word | undefined {
  const steps = follow(text, span, path);
  const last = steps.at(-1);
  if (last === undefined || steps.length !== path.length) return undefined;
  const isPlain = steps.every((step, i) => isHeldPlainly(text, step, steps[i - 1]));
  if (!isPlain) return undefined;
  return slip.ofKey ? keyWord(text, last, slip) : textWord(text, last.value, slip);
}

/** Whether a step leads into what stands there itself, and whether nothing beside it can take its place. */
function isHeldPlainly(text: string, { open, argument, shown }: Step, before: Step | undefined): boolean {
  const holder = before === undefined ? argument : before.value;
  const { items, end } = readBracketed(text, open);
  const isWhole = holder === undefined || (startOf(text, holder) === open && endsThere(text, end, holder.end));
  const opening = text[open];
  if (opening === '{') return isWhole && isOnlyKey(text, items, shown);
  return isWhole && (opening === '(' || opening === '[') && !items.some((item) => text.startsWith('...', item.start));
}

/** Whether all keys of an object are written down, and no other one is the same. */
function isOnlyKey(text: string, items: readonly Stretch[], { start, end }: Stretch): boolean {
  const keys = items.map((item) => keyOf(text, item));
  if (!keys.every((key) => key !== undefined && isConstantKey(text, key))) return false;
  const own = keys.find((key) => key!.token.start === start && key!.token.end === end);
  return own !== undefined && keys.filter((key) => isNamed(text, key!, nameOf(text, own.token))).length === 1;
}

/** Whether a key is a name or a text; in brackets only a text is one. */
function isConstantKey(text: string, { token, end }: Key): boolean {
  if (token.kind === 'word') return token.end === end;
  const isAlone = token.end === end || nextToken(text, token.end, token)?.end === end;
  return isAlone && (isPlainText(text, token) || token.kind === 'number');
}

function isNamed(text: string, { token }: Key, name: string): boolean {
  return nameOf(text, token) === name;
}

function keyWord(text: string, { shown, open }: Step, { written, meant }: Slip): Word | undefined {
  const key = nextToken(text, shown.start);
  const { items } = readBracketed(text, open);
  if (key === undefined || nameOf(text, key) !== written) return undefined;
  // The right name may be there already, with another value.
  if (items.some((item) => isNamed(text, keyOf(text, item)!, meant))) return undefined;
  const title = `Rename it to '${meant}'`;
  if (key.kind !== 'word') return { place: key, title, edit: inQuotes(key, meant) };
  const quote = quoteOf(text);
  const name = identifier.test(meant) ? meant : `${quote}${meant}${quote}`;
  // `{ lable }` stands for `{ lable: lable }`: the variable keeps its name.
  const isShort = items.some((item) => item.start === key.start && item.end === key.end);
  const span = { start: key.start, end: isShort ? key.start : key.end };
  return { place: key, title, edit: { span, text: isShort ? `${name}: ` : name } };
}

/** A text that is the whole of a value. */
function textWord(text: string, value: Stretch | undefined, { written, meant }: Slip): Word | undefined {
  const token = value && nextToken(text, value.start);
  if (value === undefined || token === undefined || !isPlainText(text, token)) return undefined;
  if (nameOf(text, token) !== written || !endsThere(text, token.end, value.end)) return undefined;
  return { place: token, title: `Write '${meant}'`, edit: inQuotes(token, meant) };
}

/** The last name of a chain, as in `params.VERSON` and `params['VERSON']`. */
function lastName(text: string, { start, end }: Stretch, { written, meant }: Slip): Word | undefined {
  const title = `Write '${meant}'`;
  const nameStart = end - written.length;
  if (nameStart > start && text.startsWith(`.${written}`, nameStart - 1)) {
    const name = { start: nameStart, end };
    return identifier.test(meant) ? { place: { start, end }, title, edit: { span: name, text: meant } } : undefined;
  }
  const bracket = nextToken(text, end, { kind: 'word', start, end });
  if (textOf(text, bracket) !== '[') return undefined;
  const { items, end: behind } = readBracketed(text, bracket!.start);
  const word = items.length === 1 ? textWord(text, items[0], { written, meant }) : undefined;
  return word && { ...word, place: { start, end: behind } };
}

/** Whether a token is a text without an escape or a hole. */
function isPlainText(text: string, { kind, start, end, holes = [] }: Token): boolean {
  if (kind !== 'string' && kind !== 'template') return false;
  return (
    holes.length === 0 && end - start > 1 && text[end - 1] === text[start] && !text.slice(start, end).includes('\\')
  );
}

/** Whether an expression ends where one of its tokens does, but for what TypeScript is told of its type. */
function endsThere(text: string, at: number, end: number): boolean {
  const word = nextToken(text, at);
  if (word === undefined || word.start >= end) return true;
  if (!['as', 'satisfies'].includes(textOf(text, word))) return false;
  for (let token = nextToken(text, word.end, word); token !== undefined && token.start < end;) {
    if (token.kind === 'mark' && !'.<>[],|&'.includes(textOf(text, token))) return false;
    token = nextToken(text, token.end, token);
  }
  return true;
}

function startOf(text: string, stretch: Stretch): number | undefined {
  return nextToken(text, stretch.start)?.start;
}

/** A word in the place of another, within its quotes. */
function inQuotes({ start, end }: Stretch, word: string): Word['edit'] {
  return { span: { start: start + 1, end: end - 1 }, text: word };
}

/** The quotes that an author writes, to judge by the first text of the file. */
function quoteOf(text: string): string {
  return /(?:from|import)\s*(?<quote>['"])/.exec(text)?.groups?.['quote'] ?? "'";
}

/** Whether a call is one of an installed package, or of what is imported from one: what it makes of its arguments nobody knows. */
function isOfPackage(text: string, { file, start }: Span): boolean {
  if (fileOfPackage.test(file)) return true;
  const [name = ''] = /^[\p{ID_Continue}$]+/u.exec(text.slice(start, start + 200)) ?? [];
  const source = name === '' ? undefined : importedFrom(text, name);
  return source !== undefined && !/^\.{0,2}\/|^@pipec\//.test(source);
}

/** What was read of the text that was asked for last: the faults of one module are told one after another. */
let read: { readonly text: string; readonly sources: ReadonlyMap<string, string> } = { text: '', sources: new Map() };

/** The module that a name is imported from. */
function importedFrom(text: string, name: string): string | undefined {
  if (read.text !== text) read = { text, sources: sourcesOfNames(text) };
  return read.sources.get(name);
}

/** The names that a module imports, with the modules that bring them. */
function sourcesOfNames(text: string): ReadonlyMap<string, string> {
  const imports = /^[ \t]*import\s+(?<names>[^'";]+?)\s+from\s*['"](?<source>[^'"\n]+)['"]/gm;
  return new Map(
    [...text.matchAll(imports)].flatMap(({ groups }) => {
      const names = groups!['names']!.split(/[{},]/).map((one) => one.trim().split(/\s+/).at(-1)!);
      return names.map((name): [string, string] => [name, groups!['source']!]);
    }),
  );
}
