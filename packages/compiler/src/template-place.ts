import { lineTable } from '@pipec/model';
import type { Span } from '@pipec/model';

/** Finds a part of a call in its author's text. */
export type Locate = (text: string, span: Span, part: readonly (string | number | { readonly hole: number })[]) => Span;

/** Where the text of a template stands in its author's file. */
export interface TemplatePlace {
  /** The line that it begins on, from 1. */
  readonly line: number;
  /** The place in the file of an offset in the text. */
  at(offset: number): number;
}

/**
 * Finds where the text of a ``groovy`…` `` stands in the author's file.
 *
 * The DSL takes `` \` `` and `\${` as one and two characters, and puts the word `pipec_hole_<n>_` where a hole is; a line end of
 * Windows is one character in a template.
 *
 * @param text The author's file.
 * @param call The span of the template's tag.
 */
export function templatePlace(text: string, call: Span, locate: Locate): TemplatePlace {
  const start = text.indexOf('`', call.end - 1) + 1;
  const { line } = lineTable(text).position(start === 0 ? call.start : start);
  if (start === 0) return { line, at: () => call.start };
  const places: number[] = [];
  let at = start;
  for (let hole = 0; at < text.length && text[at] !== '`';) {
    if (text[at] === '\\' && (text[at + 1] === '`' || text.startsWith('${', at + 1))) {
      at += 1;
      places.push(at);
      at += 1;
      if (text[at - 1] === '$') places.push(at++);
    } else if (text.startsWith('${', at)) {
      for (const _ of `pipec_hole_${hole}_`) places.push(at);
      const value = locate(text, call, [{ hole }]);
      at = Math.max(at + 2, text.indexOf('}', value.end) + 1);
      hole += 1;
    } else {
      places.push(at);
      // A backslash keeps what follows it: `\\` is two characters for Groovy too.
      if (text[at] === '\\' && at + 1 < text.length) places.push(++at);
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  places.push(at);
  return { line, at: (offset) => places[Math.max(offset, 0)] ?? at };
}
