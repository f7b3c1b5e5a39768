import { lineTable } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';
import type { CheckedTypes } from './check-types.ts';

/**
 * What was told of modules, and what TypeScript says besides: what it says of a place that was spoken of is passed over. A module that
 * cannot be read has no types.
 */
export function withTypes(told: readonly Diagnostic[], { diagnostics, sources }: CheckedTypes): readonly Diagnostic[] {
  const errors = told.filter(({ severity }) => severity === 'error');
  const unread = new Set(errors.filter(({ code }) => code === 'load/syntax').map(({ span }) => span.file));
  const places = new Set(errors.map(({ span }) => placeOf(span)));
  const lines = new Set(errors.map(({ span }) => lineOf(span, sources)));
  const left = diagnostics.filter(
    (one) =>
      !unread.has(one.span.file) &&
      !places.has(placeOf(one.span)) &&
      !(isOfCall(one) && lines.has(lineOf(one.span, sources))),
  );
  return [...told, ...left];
}

/** That no overload fits is told at the call, wherever in it the fault is. */
function isOfCall({ notes = [] }: Diagnostic): boolean {
  return notes.some(({ message }) => message.endsWith(' TS2769.'));
}

const placeOf = ({ file, start }: Span): string => `${start} ${file}`;

function lineOf({ file, start }: Span, sources: ReadonlyMap<string, string>): string {
  const text = sources.get(file);
  return text === undefined ? '' : `${lineTable(text).position(start).line} ${file}`;
}
