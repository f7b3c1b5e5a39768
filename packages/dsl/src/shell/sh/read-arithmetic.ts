import type { Complaint } from '../shell-hole.ts';
import type { HoleUnit } from '../shell-unit.ts';
import { afterBackslash, notAnInteger, unterminated } from './messages.ts';
import { readDollar } from './read-dollar.ts';
import { readBackticks } from './read-quotes.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';

/** Reads what stands in `(( … ))`, and its end. */
export function readArithmetic(reader: ShellReader): void {
  for (let depth = 0; ;) {
    const unit = reader.peek();
    if (unit === undefined) return reader.fault(undefined, unterminated("'(('"));
    if (isHole(unit)) fillArithmetic(reader);
    else if (unit === '$') readDollar(reader, 'arithmetic');
    else if (unit === '`') readBackticks(reader);
    else if (unit === '\\') reader.copyEscape(afterBackslash);
    else if (unit === ')' && depth === 0) return reader.copy(2);
    else {
      if (unit === '(') depth += 1;
      if (unit === ')') depth -= 1;
      reader.copy();
    }
  }
}

/**
 * Fills a hole that is calculated with.
 *
 * bash evaluates the text of a variable that it calculates with, and runs commands that stand in a subscript there:
 * `x='a[$(id)]'; echo $((x))`. So only the leading digits and signs of the value are let in, which no shell can run.
 */
export function fillArithmetic(reader: ShellReader, complaint: (unit: HoleUnit) => Complaint = notAnInteger): void {
  const unit = reader.takeValue();
  if (!unit) return;
  if (unit.kind === 'variable') reader.out.hole(unit.hole, `\${${unit.name}%%[!0-9-]*}`);
  else if (/^(?:0|[1-9]\d*)$/.test(unit.text)) reader.out.hole(unit.hole, unit.text);
  else if (/^-[1-9]\d*$/.test(unit.text)) reader.out.hole(unit.hole, `(${unit.text})`);
  else reader.fault(unit.hole, complaint(unit));
}

/**
 * Whether the inner of two brackets, behind which `from` stands, closes right before another: only then `((` is arithmetic, and
 * not a subshell in a subshell.
 */
export function closesTwice(reader: ShellReader, from: number): boolean {
  let depth = 1;
  for (let i = from; i < reader.units.length; i += 1) {
    const unit = reader.units[i];
    if (unit === '\\') i += 1;
    else if (unit === "'" || unit === '"') i = closing(reader, i);
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    if (depth === 0) return reader.units[i + 1] === ')';
  }
  return false;
}

function closing(reader: ShellReader, open: number): number {
  const quote = reader.units[open];
  for (let i = open + 1; i < reader.units.length; i += 1) {
    if (reader.units[i] === quote) return i;
    if (quote === '"' && reader.units[i] === '\\') i += 1;
  }
  return reader.units.length;
}
