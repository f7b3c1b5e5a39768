import type { HoleUnit } from '../shell-unit.ts';
import { afterBackslash, inBackticks, unclear, unterminated } from './messages.ts';
import { bodyQuoted, escapeDouble, escapeSingle, isPlain, singleQuoted } from './quote-sh.ts';
import { readDollar } from './read-dollar.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/**
 * Reads a quotation in double quotes.
 *
 * @param inner How text is escaped around the quotation, if it stands in `"${ … }"`: see `escapeDefault`.
 */
export function readDouble(reader: ShellReader, inner?: (text: string) => string): void {
  const escape = inner ? (text: string) => (isPlain(text) ? text : `"${inner(text)}"`) : escapeDouble;
  reader.copy();
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) return reader.fault(undefined, unterminated('A double quote'));
    if (isHole(unit)) fillDouble(reader, escape, inner !== undefined);
    else if (unit === '"') return reader.copy();
    else if (unit === '\\') reader.copyEscape(afterBackslash);
    else if (unit === '`') readBackticks(reader);
    else if (unit === '$') readDollar(reader, 'double');
    else if (reader.copyRun(inDouble) === '') reader.copy();
  }
}

/** What stands for itself in double quotes. */
const inDouble = /[^"\\`$\0]+/y;

/** Fills a hole that stands in double quotes, or in a here-document, which is read like them but for `"`. */
export function fillDouble(reader: ShellReader, escape: (text: string) => string, braces = false): void {
  const unit = reader.takeValue();
  if (!unit) return;
  // bash 5.2 loses `$X` and what follows in "${A:-"$X"…}", and keeps `${X}`.
  if (unit.kind === 'variable' && braces) reader.out.hole(unit.hole, `\${${unit.name}}`);
  else if (unit.kind === 'variable') reader.out.dollar(unit.name, unit.hole);
  else reader.out.hole(unit.hole, escape(unit.text));
}

/**
 * Reads a quotation in single quotes, or `$' … '`.
 *
 * A variable stands between two quotations, as does a literal in `$' … '`, whose escapes dash does not know. The quotes are
 * written only around what is there: `'${x}'` becomes `"$X"`.
 */
export function readSingle(reader: ShellReader, opening: "'" | "$'", inner?: (text: string) => string): void {
  const quotes = new LazyQuotes(reader, opening);
  const quote = reader.bodies > 0 ? bodyQuoted : singleQuoted;
  const outside = inner ?? (opening === "$'" || reader.bodies > 0 ? quote : undefined);
  const text = opening === "'" ? inSingle : inEscaped;
  reader.at += opening.length;
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) {
      quotes.open();
      return reader.fault(undefined, unterminated('A single quote'));
    }
    if (isHole(unit)) fillSingle(reader, quotes, outside);
    else if (unit === "'") {
      reader.at += 1;
      return quotes.end();
    } else if (unit === '\\' && opening === "$'") {
      quotes.open();
      noteEscapedQuote(reader);
      reader.copyEscape(afterBackslash);
    } else {
      quotes.open();
      if (reader.copyRun(text) === '') reader.copy();
    }
  }
}

/** What stands for itself in single quotes, and in `$' … '`. */
const inSingle = /[^'\0]+/y;
const inEscaped = /[^'\\\0]+/y;

/** @param outside How a literal is written that stands between two quotations, if it must. */
function fillSingle(reader: ShellReader, quotes: LazyQuotes, outside?: (text: string) => string): void {
  const unit = reader.takeValue();
  if (!unit) return;
  if (unit.kind === 'variable') {
    quotes.close();
    reader.out.hole(unit.hole, `"$${unit.name}"`);
  } else if (outside) {
    quotes.close();
    reader.out.hole(unit.hole, outside(unit.text));
  } else {
    if (unit.text !== '') quotes.open();
    reader.out.hole(unit.hole, escapeSingle(unit.text));
  }
}

/** dash reads `$'` as a dollar sign and a quote, in which nothing is escaped. */
function noteEscapedQuote(reader: ShellReader): void {
  if (reader.dialect === 'bash' || reader.peek(1) !== "'") return;
  reader.lose(
    unclear("sh and bash read the \\' in $'…' before it differently", "Begin the script with '#!/bin/bash'."),
  );
}

class LazyQuotes {
  readonly opening: "'" | "$'";
  readonly #reader: ShellReader;
  #isOpen = false;
  #wrote = false;

  constructor(reader: ShellReader, opening: "'" | "$'") {
    this.#reader = reader;
    this.opening = opening;
  }

  open(): void {
    if (!this.#isOpen) this.#reader.out.author(this.opening);
    this.#isOpen = true;
    this.#wrote = true;
  }

  close(): void {
    if (this.#isOpen) this.#reader.out.author("'");
    this.#isOpen = false;
    this.#wrote = true;
  }

  end(): void {
    if (!this.#wrote) this.open();
    this.close();
  }
}

/** Reads a command substitution in backticks: dash and bash look for its end before they look for any quote. */
export function readBackticks(reader: ShellReader): void {
  reader.copy();
  for (;;) {
    const unit = reader.peek();
    if (unit === undefined) return reader.fault(undefined, unterminated('A backtick'));
    if (isHole(unit)) refuseHole(reader, unit);
    else if (unit === '\\') reader.copyEscape(afterBackslash);
    else if (unit === '`') return reader.copy();
    else if (reader.copyRun(inBackquotes) === '') reader.copy();
  }
}

/** What stands for itself between backticks. */
const inBackquotes = /[^`\\\0]+/y;

function refuseHole(reader: ShellReader, unit: HoleUnit): void {
  reader.takeValue();
  reader.fault(unit.hole, inBackticks(unit));
}
