import { afterSign, endsHereString, inSingleHereString, unterminated, variableName } from './messages.ts';
import type { PowershellReader } from './powershell-reader.ts';
import { isHole } from './powershell-reader.ts';
import { doubleQuotes, escapeDouble, escapeHere, singleQuotes } from './quote-powershell.ts';
import { readStatements } from './read-statements.ts';

/** Reads `"…"`. */
export function readDouble(reader: PowershellReader): void {
  reader.copy();
  for (;;) {
    if (reader.peek() === undefined) return reader.fault(undefined, unterminated('A double quote'));
    if (isQuote(reader, doubleQuotes)) {
      const isDoubled = isQuote(reader, doubleQuotes, 1);
      reader.copy(isDoubled ? 2 : 1);
      if (!isDoubled) return;
    } else readExpandable(reader, escapeDouble);
  }
}

/** Reads one character, expansion or hole of text in which `$` and backticks are special. */
function readExpandable(reader: PowershellReader, escape: (text: string) => string): void {
  if (isHole(reader.peek())) fillDouble(reader, escape);
  else if (reader.char() === '`') readEscape(reader);
  else if (reader.char() === '$') readDollar(reader, { inString: true });
  else reader.copy();
}

export function fillDouble(reader: PowershellReader, escape: (text: string) => string): void {
  const unit = reader.takeValue();
  if (!unit) return;
  reader.text += unit.kind === 'variable' ? `\${env:${unit.name}}` : escape(unit.text);
}

/** A backtick and what it escapes. */
export function readEscape(reader: PowershellReader): void {
  reader.copy();
  const unit = reader.peek();
  if (isHole(unit)) reader.fault(unit.hole, afterSign('`', unit));
  reader.copy();
}

/** Reads `$( … )`, `${ … }`, `$name`, or a lone `$`. */
export function readDollar(reader: PowershellReader, { inString }: { readonly inString: boolean }): void {
  const next = reader.peek(1);
  if (isHole(next)) reader.fault(next.hole, afterSign('$', next));
  if (next === '(') {
    reader.copy(2);
    reader.nested(() => readStatements(reader, ')'));
  } else if (next === '{') readBraced(reader);
  else {
    const name = reader.match(/^\$(?:\w+:(?=\w))?[\w?]+|^\$[$^]/);
    const follows = reader.peek(name.length) === ':' ? reader.peek(name.length + 1) : reader.peek(name.length);
    if (inString && /^\$\w/.test(name) && isHole(follows)) {
      // The text of the hole would go on the name.
      reader.text += `\${${name.slice(1)}}`;
      reader.at += name.length;
    } else reader.copy(name.length || 1);
  }
}

function readBraced(reader: PowershellReader): void {
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) return reader.fault(undefined, unterminated("'${'"));
    if (isHole(unit)) {
      reader.takeValue();
      reader.fault(unit.hole, variableName(unit));
    } else {
      reader.copy();
      if (unit === '`') reader.copy();
      if (unit === '}') return;
    }
  }
}

/** Reads `'…'`. Nothing expands in it, so with a variable it becomes `"…"` and what the author typed in it is escaped. */
export function readSingle(reader: PowershellReader): void {
  let single = '';
  let double = '';
  let expands = false;
  reader.at += 1;
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) {
      reader.text += `'${single}`;
      return reader.fault(undefined, unterminated('A single quote'));
    }
    if (isHole(unit)) {
      const value = reader.takeValue();
      if (value?.kind === 'literal') {
        single += value.text.replaceAll(/['\u2018\u2019\u201A\u201B]/g, '$&$&');
        double += escapeDouble(value.text);
      } else if (value) {
        expands = true;
        double += `\${env:${value.name}}`;
      }
      continue;
    }
    const isDoubled = isQuote(reader, singleQuotes) && isQuote(reader, singleQuotes, 1);
    reader.at += isDoubled ? 2 : 1;
    if (isQuoteChar(unit, singleQuotes) && !isDoubled) break;
    single += isDoubled ? unit + unit : unit;
    double += escapeDouble(unit);
  }
  reader.text += expands ? `"${double}"` : `'${single}'`;
}

/** Whether a here-string begins here: nothing may follow its mark on the line. */
export function isHereString(reader: PowershellReader): boolean {
  return reader.match(/^@['"\u2018-\u201B\u201C-\u201E][ \t]*\r?\n/) !== '';
}

/** Reads `@' … '@` or `@" … "@`: it ends at the first line that begins with the closing mark. */
export function readHereString(reader: PowershellReader): void {
  const quotes = isQuoteChar(reader.char(1), singleQuotes) ? singleQuotes : doubleQuotes;
  reader.copy(reader.match(/^@.[ \t]*\r?/).length);
  for (;;) {
    if (reader.peek() === undefined) return reader.fault(undefined, unterminated('A here-string'));
    if (reader.char() === '\n' && isQuote(reader, quotes, 1) && reader.peek(2) === '@') return reader.copy(3);
    if (quotes === doubleQuotes) readExpandable(reader, escapeHere);
    else if (isHole(reader.peek())) fillSingleHere(reader);
    else reader.copy();
  }
}

function fillSingleHere(reader: PowershellReader): void {
  const unit = reader.takeValue();
  if (unit?.kind === 'variable') reader.fault(unit.hole, inSingleHereString(unit));
  if (unit?.kind !== 'literal') return;
  const before = reader.text.length;
  reader.text += unit.text;
  // With the character behind, because the end may be made of both.
  const seam = reader.text.slice(Math.max(0, before - 2)) + reader.char();
  if (/\n['\u2018-\u201B]@/.test(seam)) reader.fault(unit.hole, endsHereString(unit));
}

function isQuote(reader: PowershellReader, quotes: string, ahead = 0): boolean {
  return isQuoteChar(reader.char(ahead), quotes);
}

function isQuoteChar(char: string, quotes: string): boolean {
  return char !== '' && quotes.includes(char);
}
