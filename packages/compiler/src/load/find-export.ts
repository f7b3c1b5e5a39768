import type { Part } from './locate.ts';
import { nextToken, textOf } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

export type { Part };

/** A token of the top level, with the one before it. */
interface TopLevel {
  readonly token: Token;
  readonly before: Token | undefined;
}

/** The tokens of a text that stand in no brackets. */
function* topLevel(text: string): Generator<TopLevel> {
  let depth = 0;
  let before: Token | undefined;
  for (let token = nextToken(text, 0); token !== undefined; token = nextToken(text, token.end, token)) {
    const own = token.kind === 'mark' ? textOf(text, token) : '';
    if ('([{'.includes(own) && own !== '') depth += 1;
    else if (')]}'.includes(own) && own !== '') depth -= 1;
    else if (depth === 0) yield { token, before };
    before = token;
  }
}

/**
 * Where a module exports a name: the words `export default`, the name behind `export const`, or the name in `export { … }`.
 */
export function findExport(text: string, name: string): Stretch | undefined {
  let exporting: Token | undefined;
  for (const { token } of topLevel(text)) {
    const own = textOf(text, token);
    if (own === 'export') {
      exporting = token;
      const inList = name === 'default' ? undefined : findInList(text, token, name);
      if (inList !== undefined) return inList;
    } else if (own === ';') {
      exporting = undefined;
    } else if (exporting !== undefined && own === name) {
      return name === 'default' ? { start: exporting.start, end: token.end } : token;
    }
  }
  return undefined;
}

/** Where the expression starts that a module exports as its default. */
export function findDefaultValue(text: string): Stretch | undefined {
  const words = findExport(text, 'default');
  const token = words && nextToken(text, words.end);
  return token && { start: token.start, end: token.start };
}

/** The specifier of the import that brings a name, and the name in it. */
export function findImport(text: string, specifier: string, name?: string): Stretch | undefined {
  let found: Stretch | undefined;
  for (
    let token = nextToken(text, 0), before: Token | undefined;
    token !== undefined;
    before = token, token = nextToken(text, token.end, token)
  ) {
    if (name !== undefined && token.kind === 'word' && textOf(text, token) === name && isImported(text, before))
      found = token;
    if (textOf(text, token) === ';') found = undefined;
    if (token.kind === 'string' && textOf(text, token).slice(1, -1) === specifier && isSource(text, before))
      return found ?? token;
  }
  return undefined;
}

/** Each `await` of a text that is no part of a function, as far as brackets tell. */
export function findAwaits(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let inFunction = false;
  for (const { token } of topLevel(text)) {
    const own = textOf(text, token);
    if (own === ';') inFunction = false;
    if (own === 'async' || own === '=>') inFunction = true;
    if (own === 'await' && !inFunction) found.push(token);
  }
  return found;
}

function findInList(text: string, exported: Token, name: string): Stretch | undefined {
  let token = nextToken(text, exported.end, exported);
  if (textOf(text, token) !== '{') return undefined;
  while (token !== undefined && textOf(text, token) !== '}') {
    const next = nextToken(text, token.end, token);
    // In `a as b` the name is `b`.
    if (textOf(text, token) === name && textOf(text, next) !== 'as') return token;
    token = next;
  }
  return undefined;
}

function isImported(text: string, before: Token | undefined): boolean {
  return ['{', ',', 'type', 'import'].includes(textOf(text, before));
}

function isSource(text: string, before: Token | undefined): boolean {
  return ['from', 'import', '('].includes(textOf(text, before));
}
