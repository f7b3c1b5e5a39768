import type { Span } from '@pipec/model';

/** Finds a part of a call in its author's text. */
export type Locate = (text: string, span: Span, part: readonly (string | number | { readonly hole: number })[]) => Span;

/**
 * Where an offset in the text of a ``groovy`…` `` stands in the author's file.
 *
 * The DSL takes `` \` `` and `\${` as one and two characters, and puts the word `pipec_hole_<n>_` where a hole is.
 *
 * @param text The author's file.
 * @param call The span of the template's tag.
 */
export function templatePlace(text: string, call: Span, locate: Locate): (offset: number) => number {
  const places: number[] = [];
  let at = text.indexOf('`', call.end - 1) + 1;
  if (at === 0) return () => call.start;
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
      at += 1;
    }
  }
  places.push(at);
  // A line end of Windows is one character in a template.
  return (offset) => places[offset] ?? at;
}
