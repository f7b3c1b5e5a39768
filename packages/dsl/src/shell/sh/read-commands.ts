import { CommandList } from './command-list.ts';
import { checkFunctionName } from './fill-word.ts';
import { afterAmpersand, unclear, unterminated } from './messages.ts';
import { closesTwice, readArithmetic } from './read-arithmetic.ts';
import { readComment } from './read-comment.ts';
import { readHereDocuments, readHereOperator } from './read-here-document.ts';
import { listAhead, readListUnit } from './read-list.ts';
import { readTest } from './read-test.ts';
import { readWord } from './read-word.ts';
import type { ShellReader } from './shell-reader.ts';
import type { Word } from './word.ts';

/** Reads commands up to the end of the text, or up to the bracket that closes them. */
export function readCommands(reader: ShellReader, closing?: ')'): void {
  const list = new CommandList();
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) return;
    const listUnit = listAhead(reader);
    if (listUnit) readListUnit(reader, listUnit, { allowed: list.takesWords });
    else if (unit === ' ' || unit === '\t' || reader.isAhead('\\\n')) skipBlanks(reader);
    else if (unit === '#') readComment(reader);
    else if (unit === '\n') {
      reader.copy();
      readHereDocuments(reader);
      list.endLine();
      if (closing === undefined && list.isAtRest) reader.rest();
    } else if (unit === ')') {
      if (closing && !list.inPattern) return;
      reader.copy();
      list.closePattern();
    } else if (unit === '(') readParen(reader, list);
    else if (unit === ';' || unit === '&' || unit === '|') readOperator(reader, list);
    else if ((unit === '<' || unit === '>') && reader.peek(1) !== '(') readRedirection(reader);
    else readCommandWord(reader, list);
  }
}

/** Passes blanks and continued lines. */
export function skipBlanks(reader: ShellReader): void {
  for (;;) {
    reader.copyRun(blanks);
    if (!reader.isAhead('\\\n')) return;
    reader.copy(2);
  }
}

const blanks = /[ \t]+/y;

/** Passes blanks and line ends, where a line end ends nothing but begins here-documents. */
export function skipLines(reader: ShellReader): void {
  for (;;) {
    skipBlanks(reader);
    if (reader.peek() !== '\n') return;
    reader.copy();
    readHereDocuments(reader);
  }
}

function readCommandWord(reader: ShellReader, list: CommandList): void {
  const word = readWord(reader, list.nextRole);
  if (/^\d+$/.test(word.text) && (reader.peek() === '<' || reader.peek() === '>')) return;
  list.take(reader, word);
  if (list.opensTest) {
    list.opensTest = false;
    readTest(reader);
  }
}

function readParen(reader: ShellReader, list: CommandList): void {
  if (list.inPattern) return reader.copy();
  if (list.mayBeArithmetic && reader.isAhead('((') && closesTwice(reader, reader.at + 2)) {
    reader.copy(2);
    reader.nested(() => readArithmetic(reader));
  } else {
    if (list.mayBeArithmetic && reader.isAhead('((')) {
      // bash looks for '))' in all that follows, here-documents included, before it takes it for two brackets.
      reader.lose(unclear("sh and bash may read the '((' before it differently", "Write '( (' for a subshell."));
    }
    if (list.named && /^\([ \t]*\)/.test(reader.match(/\([ \t]*\)/y))) checkFunctionName(reader, list.named);
    reader.copy();
    reader.nested(() => readCommands(reader, ')'));
    if (reader.peek() === ')') reader.copy();
    else reader.fault(undefined, unterminated("'('"));
  }
  list.closeCompound();
}

function readOperator(reader: ShellReader, list: CommandList): void {
  if (reader.match(/&>>?/y) !== '') {
    reader.copy();
    return readRedirection(reader);
  }
  const operator = reader.match(/;;&|;;|;&|&&|\|\||\|&|[;&|]/y);
  reader.copy(operator.length);
  list.separate(operator);
}

function readRedirection(reader: ShellReader): void {
  if (reader.isAhead('<<') && !reader.isAhead('<<<')) return readHereOperator(reader);
  const operator = reader.match(/<<<|<&|<>|<|>>|>&|>\||>/y);
  reader.copy(operator.length);
  skipBlanks(reader);
  const word = readWord(reader, 'target');
  if (operator.endsWith('&')) refuseText(reader, word, operator);
}

/** bash expands what follows `>&` a second time where it is no number, and so runs a value: only a number is safe. */
function refuseText(reader: ShellReader, word: Word, operator: string): void {
  for (const unit of reader.takenSince(word.mark)) {
    if (unit.kind === 'literal' && /^\d+$/.test(unit.text)) continue;
    reader.fault(unit.hole, afterAmpersand(operator, unit));
  }
}
