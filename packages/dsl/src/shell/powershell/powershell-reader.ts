import type { Complaint, ShellFault } from '../shell-hole.ts';
import { holeMark } from '../shell-unit.ts';
import type { HoleUnit, Unit, UnitRow, ValueUnit } from '../shell-unit.ts';
import { listNotAlone, tooDeep } from './messages.ts';

/** Nested deeper than anybody writes, shallower than the stack of JavaScript. */
const deepest = 100;

/** Where reading stands, and what was written so far. */
export class PowershellReader {
  at = 0;
  text = '';
  readonly units: readonly Unit[];
  readonly #faults: ShellFault[];
  /** All units, for patterns: a hole is one character of it. */
  readonly #all: string;
  #depth = 0;
  #lost = false;

  constructor({ units, text, faults }: UnitRow) {
    this.units = units;
    this.#all = text;
    this.#faults = [...faults];
  }

  get faults(): readonly ShellFault[] {
    return this.#faults;
  }

  peek(ahead = 0): Unit | undefined {
    return this.units[this.at + ahead];
  }

  /** The author's character ahead; empty at a hole and at the end. */
  char(ahead = 0): string {
    const unit = this.peek(ahead);
    return typeof unit === 'string' ? unit : '';
  }

  isAhead(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.peek(i) !== text[i]) return false;
    return true;
  }

  /** The author's text ahead that `pattern` matches; no hole is ever part of it. */
  match(pattern: RegExp): string {
    const ahead = this.#all.slice(this.at, this.at + 256);
    let end = ahead.indexOf(holeMark);
    while (end >= 0 && !isHole(this.peek(end))) end = ahead.indexOf(holeMark, end + 1);
    const found = pattern.exec(end < 0 ? ahead : ahead.slice(0, end));
    return found?.index === 0 ? found[0] : '';
  }

  copy(count = 1): void {
    for (let i = 0; i < count && this.char() !== ''; i += 1) {
      this.text += this.char();
      this.at += 1;
    }
  }

  /** Takes the value ahead; a list is none. */
  takeValue(): ValueUnit | undefined {
    const unit = this.peek();
    if (!isHole(unit)) return undefined;
    this.at += 1;
    if (this.#lost) this.fault(unit.hole, tooDeep);
    if (unit.kind === 'literal' || unit.kind === 'variable') return this.#lost ? undefined : unit;
    if (unit.kind !== 'list-start') return undefined;
    this.fault(unit.hole, listNotAlone);
    while (this.at < this.units.length) {
      const inner = this.peek();
      this.at += 1;
      if (isHole(inner) && inner.kind === 'list-end') break;
    }
    return undefined;
  }

  fault(hole: number | undefined, complaint: Complaint): void {
    if (!this.#faults.some((fault) => fault.hole === hole)) this.#faults.push({ hole, ...complaint });
  }

  nested(read: () => void): void {
    if (this.#depth < deepest) {
      this.#depth += 1;
      read();
      this.#depth -= 1;
      return;
    }
    this.#lost = true;
    while (this.at < this.units.length) {
      this.copy();
      this.takeValue();
    }
  }
}

export function isHole(unit: Unit | undefined): unit is HoleUnit {
  return unit !== undefined && typeof unit !== 'string';
}
