import { arithmeticTest, unclear, unterminated } from './messages.ts';
import { skipLines } from './read-commands.ts';
import { endsWord, readElement, readWord } from './read-word.ts';
import type { ShellReader } from './shell-reader.ts';
import { startWord } from './word.ts';
import type { Word } from './word.ts';

/** Operators whose operands bash evaluates as arithmetic, or as the name of a variable with its subscript. */
const evaluating = new Set(['-eq', '-ne', '-lt', '-le', '-gt', '-ge', '-v']);

/** Reads what follows `[[`, up to and with `]]`. */
export function readTest(reader: ShellReader): void {
  let before: Word | undefined;
  let operator = '';
  for (;;) {
    skipLines(reader);
    if (reader.peek() === undefined) return reader.fault(undefined, unterminated("'[['"));
    if (reader.peek() === '#') reader.lose(unclear("a '#' stands in '[[' before it", 'Put it in quotes.'));
    // To dash '[[' is a command like any other, so that this begins a here-document.
    if (reader.isAhead('<<')) reader.lose(unclear("sh and bash read '<<' in '[[' before it differently", 'Use [ … ].'));
    if (endsWord(reader)) {
      reader.copy();
      [before, operator] = [undefined, ''];
      continue;
    }
    const word = operator === '=~' ? readRegex(reader) : readWord(reader, 'test');
    if (evaluating.has(operator)) refuseValues(reader, word);
    if (evaluating.has(word.text) && word.text !== '-v' && before) refuseValues(reader, before);
    if (word.text === ']]') return;
    [before, operator] = [word, word.text];
  }
}

/** Brackets and bars are part of a regular expression, and so are blanks between its brackets. */
function readRegex(reader: ShellReader): Word {
  const word = startWord(reader, 'regex');
  for (let depth = 0; ;) {
    const unit = reader.peek();
    if (unit === undefined || (depth === 0 && typeof unit === 'string' && ' \t\n'.includes(unit))) return word;
    if (unit === '(') depth += 1;
    if (unit === ')') depth -= 1;
    readElement(reader, word);
  }
}

function refuseValues(reader: ShellReader, word: Word): void {
  for (const unit of reader.units.slice(word.start, reader.at)) {
    if (typeof unit === 'string' || (unit.kind === 'literal' && /^-?\d+$/.test(unit.text))) continue;
    reader.fault(unit.hole, arithmeticTest(unit));
  }
}
