import type { Fix, Span } from '@pipec/model';

/** A fix that puts a word in the place of another; nothing where nobody knows what was meant, or where it is written. */
export function rename(
  place: Span | undefined,
  word: string | undefined,
  safety: Fix['safety'] = 'unsafe',
): { readonly fix?: Fix } {
  if (place === undefined || word === undefined) return {};
  return { fix: { title: `Rename it to '${word}'`, safety, edits: [{ span: place, text: word }] } };
}
