import { afterDollar, unclear, unterminated } from './messages.ts';
import { closesTwice, readArithmetic } from './read-arithmetic.ts';
import { readCommands } from './read-commands.ts';
import { readParameter } from './read-parameter.ts';
import { readDouble, readSingle } from './read-quotes.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** Where an expansion stands: it decides how quotes inside of it are read, and what its holes become. */
export type ExpansionPlace = 'word' | 'double' | 'here-document' | 'arithmetic';

/** Reads a `$` and what it expands. */
export function readDollar(reader: ShellReader, place: ExpansionPlace): void {
  const next = reader.peek(1);
  if (isHole(next)) {
    reader.copy();
    reader.fault(next.hole, afterDollar(next));
  } else if (next === '\\' && reader.peek(2) === '\n') {
    reader.lose(unclear("a line ends within '$…' before it", 'Write that expansion on one line.'));
    reader.copy();
  } else if (next === '(') {
    if (reader.peek(2) === '(') readDoubleParen(reader);
    else readSubstitution(reader);
  } else if (next === '{') {
    reader.nested(() => readParameter(reader, place));
  } else if (next === '[') {
    reader.lose(unclear("sh and bash read the '$[' before it differently", 'Use $(( … )) to calculate.'));
    reader.copy();
  } else if (next === "'" && place === 'word') {
    readSingle(reader, "$'");
  } else if (next === '"' && place === 'word') {
    reader.copy();
    readDouble(reader);
  } else readName(reader);
}

/** `$( … )`: a script of its own, in which quotes begin anew. */
function readSubstitution(reader: ShellReader): void {
  reader.copy(2);
  reader.level += 1;
  const waiting = reader.awaited.length;
  reader.nested(() => readCommands(reader, ')'));
  if (reader.awaited.length > waiting) {
    reader.awaited.length = waiting;
    reader.lose(
      unclear('a here-document before it begins behind the $( … ) that it stands in', 'End its line within.'),
    );
  }
  reader.level -= 1;
  if (reader.peek() === ')') reader.copy();
  else reader.fault(undefined, unterminated("'$('"));
}

/** `$((` is arithmetic to dash, and to bash if it ends like it. */
function readDoubleParen(reader: ShellReader): void {
  if (closesTwice(reader, reader.at + 3)) {
    reader.copy(3);
    reader.nested(() => readArithmetic(reader));
    return;
  }
  reader.lose(unclear("sh and bash read the '$((' before it differently", "Write '$( (' for a subshell."));
  readSubstitution(reader);
}

/** `$NAME`, `$1`, `$?`, or a lone `$`. */
function readName(reader: ShellReader): void {
  reader.at += 1;
  const name = reader.match(/[A-Za-z_]\w*|[0-9@*#?$!-]/y);
  if (name === '') return reader.out.author('$');
  reader.at += name.length;
  if (/^\w/.test(name) && reader.isAhead('\\\n')) {
    reader.lose(unclear(`a line ends right behind '$${name}' before it`, 'End the line elsewhere.'));
  }
  reader.out.dollar(name);
}
