import type { Closure, Span } from '@pipec/model';
import { statementsOf } from './calls.ts';
import * as messages from './messages.ts';
import type { Reading } from './reading.ts';

/** Blanks, lines that go on, and comments: all that Groovy passes over before its next token. */
const passedOver = /^(?:[ \t]|\\\r?\n|\/\/.*|\/\*[^]*?\*\/)*/;

/** Tells of the code of a `script` or an `expression` whose last line goes on, with nothing behind it. */
export function readCode(name: 'script' | 'expression', span: Span, block: Closure, reading: Reading): void {
  const last = statementsOf(block).at(-1);
  if (last === undefined) return;
  const behind = reading.text.slice(last.span.end, block.span.end);
  const [passed] = passedOver.exec(behind)!;
  if (passed.trimEnd().endsWith('\\')) reading.tell(messages.codeGoesOn(name, span));
}
