import { safetyOf } from '@pipec/model';
import type { Expression, Fix, Span } from '@pipec/model';
import type { Fault, WrongWord } from './rule.ts';

type Remedy = Pick<Fault, 'slip' | 'fix'>;

/**
 * What puts a name in the place of another: in Groovy at its place, where that is known; in TypeScript wherever its author wrote it.
 * Nothing where nobody knows what was meant.
 */
export function rename(
  place: Span | undefined,
  slip: WrongWord | undefined,
  safety: Fix['safety'] = slip === undefined ? 'unsafe' : safetyOf(slip),
): Remedy {
  if (slip === undefined) return {};
  if (place === undefined) return { slip };
  const { meant } = slip;
  return { slip, fix: { title: `Rename it to '${meant}'`, safety, edits: [{ span: place, text: meant }] } };
}

/** The same for a text in quotes; in Groovy only where it stands as it is, and nothing has to be escaped. */
export function reword(text: Expression, slip: WrongWord | undefined): Remedy {
  if (slip === undefined) return {};
  const { written, meant } = slip;
  const { file, start, end } = text.span;
  const isAsWritten = end - start === written.length + 2;
  if (text.kind !== 'StringLiteral' || !isAsWritten || /['"/\\$\n]/.test(meant)) return { slip };
  const edits = [{ span: { file, start: start + 1, end: end - 1 }, text: meant }];
  return { slip, fix: { title: `Write '${meant}'`, safety: safetyOf(slip), edits } };
}
