import { afterBackslash, controlInArray, strayInArray, unclear, unterminated } from './messages.ts';
import { checkAssignedName, checkDeclaredName, fillAssignedSubscript, fillWord } from './fill-word.ts';
import { escapePattern } from './quote-sh.ts';
import { readBackticks, readDouble, readSingle } from './read-quotes.ts';
import { readDollar } from './read-dollar.ts';
import { readCommands, skipLines } from './read-commands.ts';
import { readComment } from './read-comment.ts';
import { listAhead, readListUnit } from './read-list.ts';
import { readSubscript } from './read-subscript.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';
import { quoted, startWord } from './word.ts';
import type { Word, WordRole } from './word.ts';

/** Reads one word of a command up to the blank or operator that ends it. */
export function readWord(reader: ShellReader, role: WordRole): Word {
  const word = startWord(reader, role);
  for (;;) {
    word.text += reader.copyRun(ordinary);
    if (endsWord(reader)) break;
    readElement(reader, word);
  }
  if (role === 'declaration') checkDeclaredName(reader, word);
  return word;
}

/** What stands for itself wherever it stands in a word: most of a script is made of these. */
const ordinary = /[\w\-./:,]+/y;

/** Whether a word that has begun ends here. */
export function endsWord(reader: ShellReader): boolean {
  const unit = reader.peek();
  if (unit === undefined) return true;
  if (isHole(unit)) return unit.kind === 'list-next' || unit.kind === 'list-end';
  if ((unit === '<' || unit === '>') && reader.peek(1) === '(') return false;
  return ' \t\n;&|<>()'.includes(unit);
}

/** Reads one character, quotation, expansion or hole of a word, wherever a word may stand. */
export function readElement(reader: ShellReader, word: Word): void {
  const unit = reader.peek();
  if (isHole(unit)) return fillWord(reader, word);
  switch (unit) {
    case '\\':
      if (reader.peek(1) !== '\n') word.text += quoted;
      return reader.copyEscape(afterBackslash);
    case "'":
      word.text += quoted;
      return readSingle(reader, "'", word.role === 'quoted-operand' ? escapePattern : undefined);
    case '"':
      word.text += quoted;
      return readDouble(reader, word.role === 'quoted-operand' ? escapePattern : undefined);
    case '`':
      word.text += quoted;
      return readBackticks(reader);
    case '$':
      word.text += quoted;
      return readDollar(reader, 'word');
    case '<':
    case '>':
      if (reader.peek(1) !== '(') break;
      return readProcess(reader, word);
    case '=':
      return readEquals(reader, word);
    case '[':
      if (!opensSubscript(word)) break;
      word.text += '[]';
      return readSubscript(reader, fillAssignedSubscript);
    default:
      if (typeof unit === 'string' && '@!+?*'.includes(unit) && reader.peek(1) === '(') {
        return readAlternatives(reader, word);
      }
  }
  word.text += unit ?? '';
  reader.copy();
}

/** Whether a `[` is one behind the name of a variable, or before an element of an array, that may be assigned. */
function opensSubscript({ role, text }: Word): boolean {
  if (role === 'element') return text === '';
  return ['command', 'declaration', 'code'].includes(role) && /^[A-Za-z_]\w*$/.test(text);
}

/** `<( … )` of bash. */
function readProcess(reader: ShellReader, word: Word): void {
  if (word.role === 'quoted-operand' || (word.role === 'operand' && reader.dialect === 'posix')) {
    // It is text to sh; of what stands in a here-document, bash runs a part.
    reader.lose(
      unclear(`sh and bash read the '${reader.match(/[<>]\(/y)}' in \${…} before it differently`, 'Use a variable.'),
    );
  }
  word.text += quoted;
  reader.copy(2);
  reader.level += 1;
  reader.nested(() => readCommands(reader, ')'));
  reader.level -= 1;
  if (reader.peek() === ')') reader.copy();
  else reader.fault(undefined, unterminated("'<('"));
}

/** `=`, and the array that may follow it in bash. */
function readEquals(reader: ShellReader, word: Word): void {
  checkAssignedName(reader, word);
  const assigns = word.role === 'command' || word.role === 'declaration';
  const isArray = assigns && reader.peek(1) === '(' && /^[A-Za-z_]\w*\+?$/.test(word.text);
  word.text += '=';
  reader.copy();
  if (isArray) readArray(reader, word);
}

function readArray(reader: ShellReader, word: Word): void {
  word.text += quoted;
  reader.copy();
  for (;;) {
    skipLines(reader);
    const unit = reader.peek();
    const listUnit = listAhead(reader);
    if (unit === ')') return reader.copy();
    if (unit === undefined) return reader.fault(undefined, unterminated("'=('"));
    if (listUnit) readListUnit(reader, listUnit, { allowed: true });
    else if (unit === '#') readComment(reader);
    else if (endsWord(reader)) {
      // bash drops the line of such an error and runs the next, which may be one of a value.
      reader.fault(undefined, strayInArray(String(unit)));
      reader.copy();
    } else checkControls(reader, readWord(reader, 'element'));
  }
}

/** bash 5.2 doubles these two in the quotations of an array. */
function checkControls(reader: ShellReader, word: Word): void {
  for (const unit of reader.takenSince(word.mark)) {
    if (unit.kind === 'literal' && /[\u{1}\u{7F}]/u.test(unit.text)) reader.fault(unit.hole, controlInArray(unit));
  }
}

/** `@( … | … )` and its like: patterns of bash, which quotes protect from as they do outside. */
function readAlternatives(reader: ShellReader, word: Word): void {
  reader.copy(2);
  // What stands in it is never bare: see isBare.
  word.text += '[';
  reader.nested(() => {
    while (reader.peek() !== ')' && reader.peek() !== undefined) readElement(reader, word);
  });
  word.text += quoted;
  if (reader.peek() === ')') reader.copy();
  else reader.fault(undefined, unterminated("'('"));
}
