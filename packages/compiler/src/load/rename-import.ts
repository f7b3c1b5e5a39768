import type { Edit, Span } from '@pipec/model';
import { readBracketed } from './expression.ts';
import { nextToken, textOf } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

/** A word of a module, with what stands around it. */
interface Word {
  readonly token: Token;
  readonly before: string;
  readonly next: Token | undefined;
  /** The bracket that it stands in. */
  readonly within: string;
}

/**
 * Makes an import bring another name, and the rest of the module use it.
 *
 * Where the module has that name already, or says the old one at a place where it may be the name of a field, the import brings the
 * new name under the old one.
 *
 * @param span The name in the import.
 * @returns The edits; none where the span is no such name.
 */
export function renameImport(text: string, span: Span, meant: string): readonly Edit[] {
  const { file, start, end } = span;
  const name = text.slice(start, end);
  const imported = nextToken(text, start);
  if (imported?.kind !== 'word' || imported.end !== end) return [];
  const edit = ({ start, end }: Stretch, word: string): Edit => ({ span: { file, start, end }, text: word });
  if (textOf(text, nextToken(text, end, imported)) === 'as') return [edit(imported, meant)];
  const words = [...wordsIn(text, { start: 0, end: text.length }, '')];
  const uses = words.filter(({ token, before }) => textOf(text, token) === name && !['.', '?.'].includes(before));
  const isFree = words.every(({ token }) => textOf(text, token) !== meant);
  const others = uses.filter(({ token }) => token.start !== start);
  if (isFree && !others.some((word) => mayBeField(text, word))) return uses.map(({ token }) => edit(token, meant));
  return [edit(imported, `${meant} as ${name}`)];
}

/** All words of a stretch of a module, those in holes of templates too. */
function* wordsIn(text: string, { start, end }: Stretch, outside: string): Generator<Word> {
  const open: string[] = [outside];
  let before: Token | undefined;
  for (let token = nextToken(text, start); token !== undefined && token.start < end;) {
    const next = nextToken(text, token.end, token);
    const own = token.kind === 'mark' ? textOf(text, token) : '';
    if (token.kind === 'word') yield { token, before: textOf(text, before), next, within: open.at(-1)! };
    for (const hole of token.holes ?? []) yield* wordsIn(text, hole, '(');
    if (own !== '' && '([{'.includes(own)) open.push(own);
    if (own !== '' && ')]}'.includes(own) && open.length > 1) open.pop();
    before = token;
    token = next;
  }
}

/** Whether a word may be the name of a field, of a method or of an export, which must stay as it is. */
function mayBeField(text: string, { token, before, next, within }: Word): boolean {
  if (['get', 'set', 'async', '*'].includes(before)) return true;
  if (within !== '{' || !['{', ',', ';', '}'].includes(before)) return false;
  const behind = textOf(text, next);
  const isMethod = behind === '(' && textOf(text, nextToken(text, readBracketed(text, next!.start).end)) === '{';
  return isMethod || [',', '}', ':', '=', '?', 'as'].includes(behind) || token.end === text.length;
}
