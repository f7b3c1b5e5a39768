import type { Complaint } from '../shell-hole.ts';
import type { HoleUnit, ListUnit, LiteralUnit, Unit, ValueUnit } from '../shell-unit.ts';
import { around, holesInPercent } from './bat-line.ts';
import type { BatLine } from './bat-line.ts';
import * as messages from './messages.ts';

/** What the whole script decides. */
export interface BatScript {
  /** Whether delayed expansion is on, because a variable stands in a hole or the author turned it on. */
  readonly delayed: boolean;
  /** Why no variable can be filled in anywhere. */
  readonly refusal: ((unit: HoleUnit) => Complaint) | undefined;
  /** Whether a block in brackets is piped, so that any line may be. */
  readonly pipesBlock: boolean;
  readonly fault: (hole: number | undefined, complaint: Complaint) => void;
}

/** One line with its holes filled. */
export function fillBatLine(script: BatScript, line: BatLine): string {
  for (const unit of holesInPercent(line)) script.fault(unit.hole, messages.inPercent(unit));
  if (line.isOpen && line.units.some((unit) => typeof unit !== 'string')) {
    script.fault(undefined, messages.unterminatedQuote);
  }
  let text = '';
  let joint = -1;
  line.units.forEach((unit, i) => {
    if (typeof unit !== 'string') {
      const filled = fill(script, line, unit, i);
      // Two quotes side by side are one quote to most programs, so what they part is joined.
      const joins =
        filled.startsWith('"') && (joint === text.length || (text.endsWith('"') && line.units[i - 1] === '"'));
      text = joins ? text.slice(0, -1) + filled.slice(1) : text + filled;
      joint = filled.endsWith('"') ? text.length : -1;
    } else if (unit === '"' && joint === text.length && !line.quoted[i]) {
      text = text.slice(0, -1);
    } else text += unit;
  });
  return text;
}

function fill(script: BatScript, line: BatLine, unit: HoleUnit, at: number): string {
  if (unit.kind !== 'literal' && unit.kind !== 'variable') return fillListUnit(script, line, unit, at);
  if (line.isComment) return unit.kind === 'variable' ? unit.name : unit.text.replaceAll(/[^\w .,:;/\\@+=-]/g, ' ');
  const place = placeOf(line, at);
  const complaint = refuse(script, line, unit, at) ?? refuseInPlace(unit, place, line.units[at + 1]);
  if (complaint) {
    script.fault(unit.hole, complaint);
    return '';
  }
  if (unit.kind === 'variable') return place === 'word' ? `"!${unit.name}!"` : `!${unit.name}!`;
  return literal(unit.text.replaceAll('%', '%%'), place);
}

function fillListUnit(script: BatScript, line: BatLine, unit: ListUnit, at: number): string {
  if (unit.kind === 'list-next') return ' ';
  const beside = line.units[unit.kind === 'list-start' ? at - 1 : at + 1];
  const parted = beside === undefined || (typeof beside === 'string' && ' \t\r\n&|()'.includes(beside));
  if (!line.isComment && (!parted || line.quoted[at])) script.fault(unit.hole, messages.listNotAlone);
  return '';
}

/** `text`: what follows `echo` and `set`, where quotes would be part of the value. */
type Place = 'quoted' | 'word' | 'text' | 'comparison' | 'arithmetic';

function placeOf(line: BatLine, at: number): Place {
  const { before, after } = around(line, at);
  const command = /(?:^|\sdo\s+|\selse\s+|^[\s@]*if\s.*\s)[\s@]*(echo|set|title)(?=[\s.:,;=(])/is.exec(before)?.[1];
  if (command?.toLowerCase() === 'set' && /set\s+"?\/a\b/i.test(before)) return 'arithmetic';
  if (line.quoted[at]) return 'quoted';
  if (command !== undefined && !before.includes('>')) return 'text';
  const compares =
    /^\s*(?:==|(?:equ|neq|lss|leq|gtr|geq)\b)/i.test(after) || /(?:==|\s(?:equ|neq|lss|leq|gtr|geq))\s*$/i.test(before);
  return compares && /^[\s@]*if\s/i.test(before) ? 'comparison' : 'word';
}

/** `"…"` keeps everything but `"` and `%`; a caret keeps one character, outside of quotes. */
function literal(text: string, place: Place): string {
  if (place === 'text') return text.replaceAll(/[\^&|<>()]/g, '^$&');
  return place !== 'word' || isBare(text) ? text : `"${text}"`;
}

function isBare(text: string): boolean {
  return /^[\w.\\/:@+-]+$/.test(text);
}

function refuse(script: BatScript, line: BatLine, unit: ValueUnit, at: number): Complaint | undefined {
  if (line.isLabel) return messages.inLabel(unit);
  if (line.units[at - 1] === '^' && !line.quoted[at]) return messages.afterCaret(unit);
  const isPiped = line.isPiped || script.pipesBlock;
  if (unit.kind === 'variable') {
    if (isPiped) return messages.inPipe(unit);
    if (line.rereads !== undefined) return messages.readAgain(line.rereads, unit);
    if (line.isForF) return messages.inForF(unit);
    if (line.hasCaret) return messages.caretOfAuthor(unit);
    return script.refusal?.(unit);
  }
  if (!/^[\w.\\/:@+ ,;=-]*$/.test(unit.text)) {
    if (isPiped) return messages.inPipe(unit);
    if (line.rereads !== undefined) return messages.readAgain(line.rereads, unit);
    if (line.isForF) return messages.inForF(unit);
  }
  return refuseText(script, line, unit);
}

function refuseText(script: BatScript, line: BatLine, unit: LiteralUnit): Complaint | undefined {
  const { text } = unit;
  if (text.includes('"')) return messages.unquotable("the '\"'", unit);
  if (/[\r\n]/.test(text)) return messages.unquotable('the line end', unit);
  if (text.includes('\u001A')) return messages.unquotable('the end-of-file character', unit);
  if (script.delayed && text.includes('!')) return messages.unquotable("the '!' of delayed expansion", unit);
  const isExpanded = script.delayed && line.units.some((other) => other === '!' || isVariable(other));
  if (isExpanded && text.includes('^')) return messages.unquotable("the '^' beside a variable", unit);
  return undefined;
}

function refuseInPlace(unit: ValueUnit, place: Place, next: unknown): Complaint | undefined {
  if (place === 'comparison') return messages.inComparison(unit);
  const text = unit.kind === 'literal' ? unit.text : undefined;
  if (place === 'arithmetic')
    return text !== undefined && /^-?\d+$/.test(text) ? undefined : messages.inArithmetic(unit);
  if (unit.kind === 'variable') return undefined;
  if (next === '>' || next === '<') {
    if (place === 'text' && /\d$/.test(unit.text)) return messages.digitBeforeRedirection(unit);
    if (place === 'word' && /^\d$/.test(unit.text)) return messages.digitBeforeRedirection(unit);
  }
  const endsQuote = (place === 'word' && !isBare(unit.text)) || (place === 'quoted' && next === '"');
  return endsQuote && unit.text.endsWith('\\') ? messages.trailingBackslash(unit) : undefined;
}

function isVariable(unit: Unit): boolean {
  return typeof unit !== 'string' && unit.kind === 'variable';
}
