import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Note, Span } from '@pipec/model';
import type { Place } from './places.ts';

/** All that a diagnostic says, a line each, for formats that have room for one text only. */
export function adviceOf({ message, notes = [], fix }: Diagnostic, placeOf: (span: Span) => Place): readonly string[] {
  return [
    message,
    ...notes.map((note) => noteLine(note, placeOf)),
    ...(fix === undefined ? [] : [`Fix: ${lowered(fix.title)}.`]),
  ];
}

function noteLine({ message, span }: Note, placeOf: (span: Span) => Place): string {
  if (span === undefined || !isSomewhere(span)) return message;
  const { line, column } = placeOf(span);
  return `${message} (${span.file}:${line}:${column})`;
}

/** A title begins a line of its own elsewhere. */
function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
