import type { Edit } from '@pipec/model';
import { nextToken } from './tokens.ts';
import type { Stretch, Token } from './tokens.ts';

/** What is not the same in a template as in the text that it means. */
const special = /[\\`$]/;

/**
 * Whether edits of Groovy can be made in the author's module as they are: all stand in the text of one template, which they neither
 * leave nor need an escape in.
 */
export function areInTemplate(text: string, edits: readonly Edit[]): boolean {
  const [first] = edits;
  const template = first && templateAround(text, first.span.start);
  if (template === undefined) return false;
  return edits.every(({ span: { start, end }, text: inserted }) => {
    const isInText = template.start < start && start <= end && end < template.end;
    const isApart = (template.holes ?? []).every((hole) => end < hole.start - 1 || start > hole.end);
    return isInText && isApart && !special.test(text.slice(start, end)) && !special.test(inserted);
  });
}

/** The innermost template whose text an offset stands in. */
function templateAround(text: string, at: number): Token | undefined {
  return templatesIn(text).findLast(
    ({ start, end, holes = [] }) => start < at && at < end && !holes.some((hole) => hole.start <= at && at <= hole.end),
  );
}

/** What was read of the text that was asked for last: the faults of one module are told one after another. */
let read: { readonly text: string; readonly templates: readonly Token[] } = { text: '', templates: [] };

/** All templates of a module, those in holes of others behind them. */
function templatesIn(text: string): readonly Token[] {
  if (read.text !== text) read = { text, templates: [...templatesOf(text, { start: 0, end: text.length })] };
  return read.templates;
}

function* templatesOf(text: string, { start, end }: Stretch): Generator<Token> {
  for (
    let token = nextToken(text, start);
    token !== undefined && token.start < end;
    token = nextToken(text, token.end, token)
  ) {
    if (token.kind !== 'template') continue;
    yield token;
    for (const hole of token.holes ?? []) yield* templatesOf(text, hole);
  }
}
