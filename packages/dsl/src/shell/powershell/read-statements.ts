import { checkReaders } from './second-readers.ts';
import { stopParsing, unterminated } from './messages.ts';
import type { PowershellReader } from './powershell-reader.ts';
import { isHole } from './powershell-reader.ts';
import { doubleQuotes, singleQuotes } from './quote-powershell.ts';
import { fillExpression, fillList, readArgument } from './fill-powershell.ts';
import { isHereString, readDollar, readDouble, readEscape, readHereString, readSingle } from './read-string.ts';

/**
 * What the next token is read as (about_Parsing): PowerShell reads a statement as an expression unless its first token is the
 * name of a command, whose arguments are text.
 *
 * `start`: at the first token; `invoked`: at the name behind `&`.
 */
export type Mode = 'start' | 'invoked' | 'argument' | 'expression';

/** Reads statements up to the bracket that closes them, or up to the end of the text. */
export function readStatements(reader: PowershellReader, closing?: ')' | '}', isHash = false): void {
  let mode: Mode = 'start';
  let start = reader.at;
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined || unit === closing) {
      checkReaders(reader, start);
      if (unit !== undefined) return reader.copy();
      if (closing) reader.fault(undefined, unterminated(`What '${closing}' should close`));
      return;
    }
    const before = mode;
    mode = readToken(reader, mode, isHash);
    if (mode !== 'start' || before === 'start') continue;
    checkReaders(reader, start);
    start = reader.at;
  }
}

/** Reads one token, and tells how the next is read. */
function readToken(reader: PowershellReader, mode: Mode, isHash: boolean): Mode {
  const unit = reader.peek();
  const next = mode === 'start' ? 'expression' : mode === 'invoked' ? 'argument' : mode;
  if (isHole(unit)) return readHole(reader, mode);
  switch (unit) {
    case ' ':
    case '\t':
    case '\r':
      reader.copy();
      return mode;
    case '\n':
    case ';':
    case '|':
      reader.copy();
      return 'start';
    case '&':
      return readAmpersand(reader);
    case '`':
      readEscape(reader);
      return mode;
    case '#':
      return readHash(reader, mode);
    case '<':
      if (reader.isAhead('<#')) readBlockComment(reader);
      else reader.copy();
      return mode;
    case '$':
      readDollar(reader, { inString: false });
      return next;
    case '@':
      return readAt(reader, next);
    case '(':
    case '{':
      reader.copy();
      reader.nested(() => readStatements(reader, unit === '(' ? ')' : '}'));
      return next;
    case '=':
      reader.copy();
      // An assignment, or the value of a key: what follows may be a command.
      return mode === 'expression' || isHash ? 'start' : mode;
    case ',':
    case ')':
    case '}':
    case ']':
      reader.copy();
      return mode;
    default:
      return readText(reader, mode, next);
  }
}

function readHole(reader: PowershellReader, mode: Mode): Mode {
  const unit = reader.peek();
  if (isHole(unit) && unit.kind === 'list-start') fillList(reader, mode);
  else if (mode === 'argument' || mode === 'invoked') readArgument(reader, mode);
  else fillExpression(reader, mode);
  return mode === 'argument' || mode === 'invoked' ? 'argument' : 'expression';
}

function readText(reader: PowershellReader, mode: Mode, next: Mode): Mode {
  const char = reader.char();
  if (singleQuotes.includes(char)) readSingle(reader);
  else if (doubleQuotes.includes(char)) readDouble(reader);
  else if (mode === 'argument' || mode === 'invoked') return readCommandText(reader, mode);
  else if (mode === 'start') return readFirst(reader);
  else reader.copy();
  return next;
}

function readCommandText(reader: PowershellReader, mode: 'argument' | 'invoked'): Mode {
  if (reader.match(/^--%(?=\s|$)/) !== '') readVerbatim(reader);
  else readArgument(reader, mode);
  return 'argument';
}

/** Words behind which a statement begins anew. */
const openers = new Set('return throw exit else do try finally begin process end in'.split(' '));
/** Words whose bracket is an expression of its own, and words that name something. */
const keywords = new Set('if elseif while until for foreach switch catch trap param function filter class'.split(' '));

/** The first token of a statement. */
function readFirst(reader: PowershellReader): Mode {
  const word = reader.match(/^[^\s;|&(){},'"`$@#<>=\u2018-\u201E]+/);
  if (word === '' || /^(?:[-+!*/%]|\[|\d+(?:\.\d+)?(?:[kmgtp]b)?$|\.\.?$)/i.test(word)) {
    // A dot that stands alone runs what follows.
    const runs = word === '.' && /\s/.test(reader.char(1));
    reader.copy();
    return runs ? 'invoked' : 'expression';
  }
  const lower = word.toLowerCase();
  if (openers.has(lower) || keywords.has(lower)) {
    reader.copy(word.length);
    return openers.has(lower) ? 'start' : 'expression';
  }
  readArgument(reader, 'start');
  return 'argument';
}

function readAmpersand(reader: PowershellReader): Mode {
  const isOperator = reader.isAhead('&&');
  reader.copy(isOperator ? 2 : 1);
  return isOperator ? 'start' : 'invoked';
}

function readAt(reader: PowershellReader, next: Mode): Mode {
  if (isHereString(reader)) readHereString(reader);
  else if (reader.isAhead('@(') || reader.isAhead('@{')) {
    const isHash = reader.char(1) === '{';
    reader.copy(2);
    reader.nested(() => readStatements(reader, isHash ? '}' : ')', isHash));
  } else reader.copy();
  return next;
}

/** A comment, unless it stands within an argument. */
function readHash(reader: PowershellReader, mode: Mode): Mode {
  const before = reader.units[reader.at - 1];
  const within = mode === 'argument' && typeof before === 'string' && !/[\s;{}()|,&]/.test(before);
  if (within) reader.copy();
  else readUntil(reader, '\n');
  return mode;
}

function readBlockComment(reader: PowershellReader): void {
  readUntil(reader, '#>');
  if (reader.peek() === undefined) reader.fault(undefined, unterminated("'<#'"));
  reader.copy(2);
}

/** Nothing in a comment is run, so a value only must not end it. */
function readUntil(reader: PowershellReader, end: string): void {
  while (reader.peek() !== undefined && !reader.isAhead(end)) {
    const unit = reader.peek();
    if (!isHole(unit)) reader.copy();
    else if (unit.kind === 'literal') reader.text += unit.text.replaceAll(/[\r\n]+/g, ' ').replaceAll(/[#<>]/g, ' ');
    else if (unit.kind === 'variable') reader.text += `$env:${unit.name}`;
    else if (unit.kind === 'list-next') reader.text += ' ';
    if (isHole(unit)) reader.at += 1;
  }
}

function readVerbatim(reader: PowershellReader): void {
  while (reader.peek() !== undefined && reader.peek() !== '\n') {
    const unit = reader.peek();
    reader.takeValue();
    if (isHole(unit)) reader.fault(unit.hole, stopParsing(unit));
    reader.copy();
  }
}
