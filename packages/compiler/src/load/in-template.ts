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
  const template = first && templateAround(text, first.span.start, { start: 0, end: text.length });
  if (template === undefined) return false;
  return edits.every(({ span: { start, end }, text: inserted }) => {
    const isInText = template.start < start && start <= end && end < template.end;
    const isApart = (template.holes ?? []).every((hole) => end < hole.start - 1 || start > hole.end);
    return isInText && isApart && !special.test(text.slice(start, end)) && !special.test(inserted);
  });
}

/** The innermost template whose text an offset stands in. */
function templateAround(text: string, at: number, { start, end }: Stretch): Token | undefined {
  let token = nextToken(text, start);
  while (token !== undefined && token.end <= at) token = nextToken(text, token.end, token);
  if (token?.kind !== 'template' || token.start >= at || token.start >= end) return undefined;
  const hole = token.holes?.find((one) => one.start <= at && at <= one.end);
  return hole === undefined ? token : templateAround(text, at, hole);
}
