import type { GStringText, Span, StringLiteral } from '@pipec/model';
import { defineRule } from '../rule.ts';
import { treeOf } from '../tree.ts';

/** A class of Java keeps the length of a text in two bytes. */
const mostBytes = 65_535;

export default defineRule({
  name: 'text-too-long',
  group: 'lint',
  severity: 'error',
  summary: 'A text is no longer than a class of Java keeps it.',

  check({ root, report }) {
    const tree = treeOf(root);
    if (!tree.ofKind('StringLiteral').some(mayBeLonger) && !tree.ofKind('GStringText').some(mayBeLonger)) return {};
    return {
      StringLiteral: ({ value, span }) => look(value, span),
      GStringText: ({ value, span }) => look(value, span),
    };

    function look(text: string, span: Span): void {
      const bytes = bytesOf(text);
      if (bytes <= mostBytes) return;
      report({
        message: `This text has ${bytes} bytes, and a class of Java keeps texts of up to ${mostBytes}.`,
        span: { ...span, end: Math.min(span.end, span.start + 1) },
        notes: [
          { message: 'The build fails before it begins: "UTF8 string too large".' },
          { message: 'Keep it in a file of the repository, or in the resources of a library.' },
        ],
      });
    }
  },
});

/** No character takes more than three bytes. */
function mayBeLonger({ value }: StringLiteral | GStringText): boolean {
  return value.length * 3 > mostBytes;
}

/** Bytes in Java's own UTF-8, in which halves of characters stand alone and a NUL takes two. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit !== 0 && unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  return bytes;
}
