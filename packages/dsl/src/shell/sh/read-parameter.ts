import {
  afterBackslash,
  inExpansion,
  quoteInDefault,
  splitDefault,
  unclear,
  unterminated,
  variableName,
} from './messages.ts';
import { escapeDefault } from './quote-sh.ts';
import { fillArithmetic } from './read-arithmetic.ts';
import { readDollar } from './read-dollar.ts';
import type { ExpansionPlace } from './read-dollar.ts';
import { readBackticks, readDouble } from './read-quotes.ts';
import { readSubscript } from './read-subscript.ts';
import { readElement } from './read-word.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';
import { startWord } from './word.ts';
import type { WordRole } from './word.ts';

/**
 * Reads `${ … }`.
 *
 * What follows `:-`, `=`, `?`, `+` is read like the place that the expansion stands in; what follows `#` and `%` is a pattern
 * with quotes of its own. The rest is bash's, and takes no holes.
 */
export function readParameter(reader: ShellReader, place: ExpansionPlace): void {
  reader.copy(2);
  readParameterName(reader);
  const operator = reader.match(/:?[-=?+]|##?|%%?/y);
  if (operator !== '') reader.copy(operator.length);

  if (operator === '') readBashOperand(reader);
  else if (place === 'word') readUnquoted(reader, operator);
  else if (/[#%]/.test(operator)) {
    const mark = reader.taken;
    readOwnQuotes(reader, 'quoted-operand');
    if (place === 'here-document') refuseVariables(reader, mark, operator);
  } else readSharedQuotes(reader, place);

  if (reader.peek() === '}') reader.copy();
  else reader.fault(undefined, unterminated("'${'"));
}

function readParameterName(reader: ShellReader): void {
  refuseName(reader);
  // `${#}` and `${!}` are parameters; in `${#X}` and `${!X}` the sign is none.
  if (/^[#!]/.test(reader.match(/[#!](?=[\w@*])/y)) || (isHole(reader.peek(1)) && reader.match(/[#!]/y))) reader.copy();
  refuseName(reader);
  reader.copy(reader.match(/\w+|[@*#?$!-]/y).length);
  refuseName(reader);
  if (reader.peek() === '[') readSubscript(reader, fillArithmetic);
}

function refuseName(reader: ShellReader): void {
  for (let unit = reader.peek(); isHole(unit); unit = reader.peek()) {
    reader.takeValue();
    reader.fault(unit.hole, variableName(unit));
    reader.copy(reader.match(/\w+/y).length);
  }
}

/** What is assigned is split into words where it is not quoted, whatever quotes stand inside. */
function readUnquoted(reader: ShellReader, operator: string): void {
  const mark = reader.taken;
  readOwnQuotes(reader, 'operand');
  if (!operator.endsWith('=')) return;
  for (const unit of reader.takenSince(mark)) reader.fault(unit.hole, splitDefault(operator, unit));
}

function readOwnQuotes(reader: ShellReader, role: WordRole): void {
  const word = startWord(reader, role);
  const isQuoted = role === 'quoted-operand';
  reader.operands += isQuoted ? 1 : 0;
  for (let unit = reader.peek(); unit !== '}' && unit !== undefined; unit = reader.peek()) {
    if (unit === "'" && !isQuoted && reader.operands > 0 && reader.dialect === 'posix') {
      // bash that runs as sh takes it for text, as it would in double quotes.
      reader.lose(
        unclear(`sh and bash read the single quote in "\${…\${…}}" before it differently`, 'Use a variable.'),
      );
    }
    readElement(reader, word);
  }
  reader.operands -= isQuoted ? 1 : 0;
}

/** dash reads the backslashes of a value as escapes in a pattern, if that stands in a here-document. */
function refuseVariables(reader: ShellReader, mark: number, operator: string): void {
  for (const unit of reader.takenSince(mark)) {
    if (unit.kind === 'variable') reader.fault(unit.hole, inExpansion(operator, unit));
  }
}

/** `${X/…/…}`, `${X:1:2}`, `${X^^}` and the like. */
function readBashOperand(reader: ShellReader): void {
  const operator = reader.match(/[^}]/y);
  const word = startWord(reader, 'operand');
  while (reader.peek() !== '}' && reader.peek() !== undefined) readElement(reader, word);
  for (const unit of reader.takenSince(word.mark)) reader.fault(unit.hole, inExpansion(operator, unit));
}

/** In double quotes and here-documents; single quotes are text there to sh, and half so to bash. */
function readSharedQuotes(reader: ShellReader, place: Exclude<ExpansionPlace, 'word'>): void {
  for (let unit = reader.peek(); unit !== undefined && unit !== '}'; unit = reader.peek()) {
    if (isHole(unit)) fillShared(reader, place);
    else if (unit === '"') readInnerQuotes(reader, place);
    else if (unit === '\\') reader.copyEscape(afterBackslash);
    else if (unit === '`') readBackticks(reader);
    else if (unit === '$') readDollar(reader, place);
    else {
      if (unit === "'") {
        reader.lose(
          unclear(`sh and bash read the single quote in "\${…}" before it differently`, 'Use double quotes.'),
        );
      }
      reader.copy();
    }
  }
}

function readInnerQuotes(reader: ShellReader, place: ExpansionPlace): void {
  const mark = reader.taken;
  readDouble(reader, escapeDefault);
  for (const unit of reader.takenSince(mark)) {
    if (place === 'double' && unit.kind === 'literal' && unit.text.includes("'")) {
      reader.fault(unit.hole, quoteInDefault(unit));
    }
  }
}

function fillShared(reader: ShellReader, place: Exclude<ExpansionPlace, 'word'>): void {
  if (place === 'arithmetic') return fillArithmetic(reader);
  const unit = reader.takeValue();
  if (unit?.kind === 'variable') reader.out.dollar(unit.name, unit.hole);
  if (unit?.kind !== 'literal') return;
  if (place === 'double' && unit.text.includes("'")) reader.fault(unit.hole, quoteInDefault(unit));
  reader.out.hole(unit.hole, escapeDefault(unit.text));
}
