import type { Complaint } from '../shell-hole.ts';
import type { HoleUnit } from '../shell-unit.ts';
import { subscript, unclear, unterminated } from './messages.ts';
import { readDollar } from './read-dollar.ts';
import { readDouble, readSingle } from './read-quotes.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** What fills a hole in a subscript, where one may stand. */
type Fill = (reader: ShellReader, complaint: (unit: HoleUnit) => Complaint) => void;

/**
 * Reads `[ … ]` of `A[…]=1` and `${A[…]}`, whose end bash looks for before it looks for blanks and operators.
 *
 * dash knows no subscripts: to it a blank ends the word. So in a script for either of them there is none.
 */
export function readSubscript(reader: ShellReader, fill: Fill): void {
  reader.copy();
  for (let depth = 1; depth > 0;) {
    const unit = reader.peek();
    if (unit === undefined) return reader.fault(undefined, unterminated("'['"));
    if (isHole(unit)) fill(reader, subscript);
    else if (unit === '$') readDollar(reader, 'arithmetic');
    else if (unit === '"' || unit === "'") readQuoted(reader, unit);
    else {
      if (unit === '[') depth += 1;
      if (unit === ']') depth -= 1;
      if (!isPlain(unit, reader.dialect)) {
        reader.lose(unclear(`sh and bash read the '${unit.trim()}' in '[…]' before it differently`, 'Use a variable.'));
      }
      reader.copy();
    }
  }
}

function isPlain(char: string, dialect: ShellReader['dialect']): boolean {
  return dialect === 'bash' ? /[^\\`(){}<>\n]/.test(char) : /[\w[\]@*+/%,.:^!?=~#-]/.test(char);
}

/** A key in quotes; bash may evaluate it as arithmetic all the same, so it takes no value. */
function readQuoted(reader: ShellReader, quote: '"' | "'"): void {
  const mark = reader.taken;
  if (quote === '"') readDouble(reader);
  else readSingle(reader, quote);
  for (const unit of reader.takenSince(mark)) reader.fault(unit.hole, subscript(unit));
}
