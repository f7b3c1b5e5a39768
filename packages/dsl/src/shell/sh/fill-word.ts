import type { Complaint } from '../shell-hole.ts';
import type { HoleUnit, LiteralUnit, ValueUnit } from '../shell-unit.ts';
import { afterTilde, functionName, keywordPlace, sequence, variableName } from './messages.ts';
import { bodyQuoted, escapePattern, isPlain, singleQuoted } from './quote-sh.ts';
import type { ShellReader } from './shell-reader.ts';
import { isHole } from './shell-reader.ts';
import { filled, isAssignment, reservedWords } from './word.ts';
import type { Word } from './word.ts';

/** Fills a hole that stands unquoted in a word. */
export function fillWord(reader: ShellReader, word: Word): void {
  const unit = reader.takeValue();
  if (!unit) return;
  const complaint = refusal(reader, word, unit);
  if (complaint) reader.fault(unit.hole, complaint);
  else if (unit.kind === 'variable') reader.out.hole(unit.hole, `"$${unit.name}"`);
  else {
    const asTyped = isTyped(reader, word, unit);
    const quote = word.role === 'quoted-operand' ? escapePattern : reader.bodies > 0 ? bodyQuoted : singleQuoted;
    reader.out.hole(unit.hole, asTyped || isBare(reader, word, unit) ? unit.text : quote(unit.text));
    if (asTyped) {
      word.text += unit.text;
      return;
    }
  }
  word.text += filled;
}

function refusal(reader: ShellReader, word: Word, unit: ValueUnit): Complaint | undefined {
  if (isTyped(reader, word, unit)) return undefined;
  if (word.role === 'name') return variableName(unit);
  if (word.role === 'keyword') return keywordPlace(unit);
  if (inSequence(reader, word)) return sequence(unit);
  if (/(?:^|[=:])~[^/:\uE000\uE001]*$/.test(word.text) && tildeExpands(word)) return afterTilde(unit);
  return undefined;
}

/** `~` stands for a home at the start of a word, and behind `=` and `:` of an assignment. */
function tildeExpands({ text }: Word): boolean {
  return text.startsWith('~') || /=~[^/:]*$/.test(text) || isAssignment(text);
}

function inSequence(reader: ShellReader, { role, text }: Word): boolean {
  if (role === 'operand' || role === 'quoted-operand' || role === 'regex') return false;
  return /\{[^{},]*\.\.$/.test(text) || (text.endsWith('{') && reader.isAhead('..'));
}

/** Whether a literal stands where only text may that is part of the syntax, and is such text. */
function isTyped(reader: ShellReader, word: Word, unit: ValueUnit): boolean {
  if (unit.kind !== 'literal') return false;
  const identifier = /^[A-Za-z_]\w*$/.test(unit.text);
  if (word.role === 'name') return identifier && word.text === '';
  if (word.role === 'command' && word.text === '' && (reader.isAhead('=') || reader.isAhead('+='))) return identifier;
  return inSequence(reader, word) && /^(?:-?\d+|[A-Za-z])$/.test(unit.text);
}

function isBare(reader: ShellReader, word: Word, { text }: LiteralUnit): boolean {
  // What is bare would take part in the author's brackets, braces and tildes.
  if (/[[{~]/.test(word.text)) return false;
  const next = nextChar(reader);
  if (next !== undefined && '<>([{'.includes(next)) return false;

  switch (word.role) {
    case 'command':
      if (isAssignment(word.text)) return isPlain(text);
      return /^[A-Za-z0-9_./-]+$/.test(text) && !reservedWords.has(text) && word.text === '' && endsName(next);
    case 'pattern':
      return isPlain(text) && !reservedWords.has(text);
    case 'operand':
    case 'quoted-operand':
      // `${X%` and `%…` would be read as one operator.
      return isPlain(text) && !text.startsWith('%');
    case 'test':
    case 'regex':
      return /^\w+$/.test(text);
    default:
      return isPlain(text);
  }
}

/** Whether a word that goes on so is no keyword, alias or assignment unless it was one before. */
function endsName(next: string | undefined): boolean {
  return next === undefined || ' \t\n;&|)/.-'.includes(next);
}

/** What the shell will see behind the hole: the end of a list is nothing to it. */
function nextChar(reader: ShellReader): string | undefined {
  for (let i = 0; ; i += 1) {
    const unit = reader.peek(i);
    if (!isHole(unit)) return unit;
    if (unit.kind !== 'list-end') return unit.kind === 'list-next' ? ' ' : '"';
  }
}

/** Fills a hole in the subscript of what is assigned, where only a number that is known may stand. */
export function fillAssignedSubscript(reader: ShellReader, complaint: (unit: HoleUnit) => Complaint): void {
  const unit = reader.takeValue();
  if (unit?.kind === 'literal' && /^\d+$/.test(unit.text)) reader.out.hole(unit.hole, unit.text);
  else if (unit) reader.fault(unit.hole, complaint(unit));
}

/** Tells of holes in the name of a variable that is assigned: `A${x}=1`. */
export function checkAssignedName(reader: ShellReader, word: Word): void {
  if (word.role !== 'command' || !/^[A-Za-z_\uE001][\w\uE001]*\+?$/.test(word.text)) return;
  if (!word.text.includes(filled)) return;
  for (const unit of reader.takenSince(word.mark)) reader.fault(unit.hole, variableName(unit));
}

/** Tells of holes in the name that `export` and its like are given, however it is quoted. */
export function checkDeclaredName(reader: ShellReader, word: Word): void {
  for (const unit of reader.units.slice(word.start, reader.at)) {
    if (unit === '=') return;
    if (!isHole(unit)) continue;
    if (unit.kind === 'literal' && /^(?:-\w+|\w+(?:\+?=[^]*)?)$/.test(unit.text)) {
      if (unit.text.includes('=')) return;
      continue;
    }
    if (unit.kind === 'literal' || unit.kind === 'variable') reader.fault(unit.hole, variableName(unit));
  }
}

/** Tells of a function's name that comes from a hole. */
export function checkFunctionName(reader: ShellReader, word: Word): void {
  for (const unit of reader.takenSince(word.mark)) reader.fault(unit.hole, functionName(unit satisfies HoleUnit));
}
