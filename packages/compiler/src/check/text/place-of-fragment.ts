import type { Fault } from '../rule.ts';
import type { Fragment } from './fragments.ts';

/** Where a fragment stands. A hole that the DSL made stands at its call: the hole's number tells where in it. */
export function placeOfFragment({ span, hole, string }: Fragment): Pick<Fault, 'span' | 'part'> {
  if (hole === undefined || string === undefined || string.quote !== undefined) return { span };
  const holes = string.parts.filter(({ kind }) => kind === 'GStringHole');
  return { span, part: [{ hole: holes.indexOf(hole) }] };
}
