import type { Unit, ValueUnit } from '../shell-unit.ts';
import { afterSign, commandName, listNotAlone, ofParameter, touching } from './messages.ts';
import type { PowershellReader } from './powershell-reader.ts';
import { isHole } from './powershell-reader.ts';
import { escapeDouble, isBareArgument, singleQuoted } from './quote-powershell.ts';
import type { Mode } from './read-statements.ts';

/**
 * Reads a word of a command: its name or an argument.
 *
 * A word that is more than a hole is put in double quotes, which mean the same for the characters that it may be made of.
 */
export function readArgument(reader: PowershellReader, mode: 'start' | 'invoked' | 'argument'): void {
  const before = reader.units[reader.at - 1];
  const parts = takeWord(reader);
  const values = parts.filter((part) => isHole(part));
  const [first] = values;
  if (first === undefined) {
    // A character that no word may begin with.
    if (parts.length === 0) reader.copy();
    reader.text += parts.join('');
    return;
  }
  const text = parts.map((part) => (typeof part === 'string' ? part : '\uE000')).join('');
  const refuse = (complaint: ReturnType<typeof touching>) => reader.fault(first.hole, complaint);

  if (mode === 'start') refuse(commandName(first));
  else if (before === '@' || before === '$') refuse(afterSign(before, first));
  else if (!isParted(before) || !ends(reader.peek())) refuse(touching(first));
  else if (/^-[A-Za-z]\w*:\uE000$/.test(text)) refuse(ofParameter(text.slice(0, -1), first));
  else if (/[*?]|^~/.test(text)) refuse(touching(first));
  else if (parts.length > 1) reader.text += `"${parts.map(inDouble).join('')}"`;
  else reader.text += alone(first, reader.peek() === '>' ? 'expression' : 'argument');
}

function takeWord(reader: PowershellReader): (string | ValueUnit)[] {
  const parts: (string | ValueUnit)[] = [];
  for (;;) {
    const text = reader.match(/^[^\s;|&(){},'"`$@<>\u2018-\u201E]+/);
    const unit = reader.peek();
    if (text !== '') {
      parts.push(text);
      reader.at += text.length;
    } else if (isValue(unit)) {
      parts.push(unit);
      reader.at += 1;
    } else if (reader.char() === '@' && parts.length > 0) {
      parts.push('@');
      reader.at += 1;
    } else return parts;
  }
}

function inDouble(part: string | ValueUnit): string {
  if (typeof part === 'string') return part;
  return part.kind === 'variable' ? `\${env:${part.name}}` : escapeDouble(part.text);
}

/** What may stand before a word: it is no part of it. */
function isParted(before: Unit | undefined): boolean {
  if (isHole(before)) return before.kind === 'list-start' || before.kind === 'list-next';
  return before === undefined || /[\s;|&(){},>=]/.test(before);
}

function ends(next: Unit | undefined): boolean {
  if (isHole(next)) return next.kind === 'list-next' || next.kind === 'list-end';
  return next === undefined || /[\s;|&)},<>]/.test(next);
}

function alone(unit: ValueUnit, mode: 'argument' | 'expression'): string {
  if (unit.kind === 'variable') return `$env:${unit.name}`;
  return mode === 'argument' && isBareArgument(unit.text) ? unit.text : singleQuoted(unit.text);
}

/** Fills a hole in an expression, where a value must stand between operators or brackets. */
export function fillExpression(reader: PowershellReader, mode: 'start' | 'expression'): void {
  const before = reader.units[reader.at - 1];
  const unit = reader.takeValue();
  if (!unit) return;
  const parts = [unit, ...takeParts(reader, unit.hole)];
  if (before === '$' || before === '@') reader.fault(unit.hole, afterSign(before, unit));
  else if (!opensValue(before) || !closesValue(reader.peek())) reader.fault(unit.hole, touching(unit));
  else if (mode === 'start' && runs(reader)) reader.fault(unit.hole, commandName(unit));
  else reader.text += asValue(parts, 'expression');
}

function opensValue(before: Unit | undefined): boolean {
  return before === undefined || (typeof before === 'string' && /[\s;|&({[\],=+\-*/%!<>]/.test(before));
}

function closesValue(next: Unit | undefined): boolean {
  return next === undefined || (typeof next === 'string' && !/[\w'"`$@({:?\u0080-\uFFFF]/.test(next));
}

/** Whether what follows a value at the start reads like the rest of a command. */
function runs(reader: PowershellReader): boolean {
  return reader.match(/^[ \t]+(?:[A-Za-z_]|--|-(?!f\b)[A-Za-z]\b)|^[\\/]|^\.(?:exe|cmd|bat|ps1)\b/i) !== '';
}

/** Fills a list: arguments of a command, or an array. */
export function fillList(reader: PowershellReader, mode: Mode): void {
  const start = reader.peek();
  if (!isHole(start)) return;
  const isArray = mode !== 'argument';
  if (mode === 'invoked' || !isParted(reader.units[reader.at - 1])) return void reader.takeValue();

  reader.at += 1;
  reader.text += isArray ? '@(' : '';
  for (let unit = reader.peek(); isHole(unit) && unit.kind !== 'list-end'; unit = reader.peek()) {
    reader.at += 1;
    if (unit.kind === 'list-next') reader.text += isArray ? ', ' : ' ';
    else if (isValue(unit)) {
      reader.text += asValue([unit, ...takeParts(reader, unit.hole)], isArray ? 'expression' : 'argument');
    }
  }
  reader.at += 1;
  reader.text += isArray ? ')' : '';
  if (!ends(reader.peek())) reader.fault(start.hole, listNotAlone);
  if (mode === 'start' && runs(reader)) reader.fault(start.hole, commandName(start));
}

/** The other parts of a word that one hole gives. */
function takeParts(reader: PowershellReader, hole: number): ValueUnit[] {
  const parts: ValueUnit[] = [];
  for (let next = reader.peek(); isValue(next) && next.hole === hole; next = reader.peek()) {
    parts.push(next);
    reader.at += 1;
  }
  return parts;
}

/** Several parts are one text. */
function asValue(parts: readonly ValueUnit[], mode: 'argument' | 'expression'): string {
  const [only] = parts;
  return parts.length === 1 && only ? alone(only, mode) : `"${parts.map(inDouble).join('')}"`;
}

function isValue(unit: Unit | undefined): unit is ValueUnit {
  return isHole(unit) && (unit.kind === 'literal' || unit.kind === 'variable');
}
