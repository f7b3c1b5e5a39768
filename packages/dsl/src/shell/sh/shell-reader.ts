import type { Complaint, ShellFault } from '../shell-hole.ts';
import { holeMark } from '../shell-unit.ts';
import type { HoleUnit, Unit, UnitRow, ValueUnit } from '../shell-unit.ts';
import type { HereDocument } from './read-here-document.ts';
import { listNotAlone, unclear } from './messages.ts';
import { ShellOutput } from './shell-output.ts';

/** `posix`: what `sh` is cannot be known, so only what dash and bash read alike is read at all. */
export type Dialect = 'posix' | 'bash';

/** Nested deeper than anybody writes, shallower than the stack of JavaScript. */
const deepest = 100;

/** Where reading stands, and what was written so far. The functions `read…` move it on, each past one thing. */
export class ShellReader {
  readonly out = new ShellOutput();
  /** Here-documents whose operator is read and whose body is not. */
  readonly awaited: HereDocument[] = [];
  /** How many command substitutions are open. */
  level = 0;
  /** How many patterns of `"${X#…}"` are open. */
  operands = 0;
  /** How many bodies of here-documents are open in which expansions are made. */
  bodies = 0;
  at = 0;
  /** Where nothing was open or expected any more, so that what follows is read as at the beginning. */
  readonly rests: number[] = [];

  readonly units: readonly Unit[];
  readonly dialect: Dialect;
  readonly #faults: ShellFault[];
  readonly #taken: { readonly unit: ValueUnit; readonly level: number }[] = [];
  #depth = 0;
  /** All units, for patterns: a hole is one character of it. */
  readonly #text: string;
  #lost: Complaint | undefined;

  constructor({ units, text, faults }: UnitRow, dialect: Dialect) {
    this.units = units;
    this.#text = text;
    this.#faults = [...faults];
    this.dialect = dialect;
  }

  get faults(): readonly ShellFault[] {
    return this.#faults;
  }

  peek(ahead = 0): Unit | undefined {
    return this.units[this.at + ahead];
  }

  isAhead(text: string): boolean {
    for (let i = 0; i < text.length; i += 1) if (this.peek(i) !== text[i]) return false;
    return true;
  }

  /** The author's text from here on that `pattern`, which must be sticky, matches. No hole is ever part of it. */
  match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    return found.includes(holeMark) ? this.#matchBeforeHole(pattern) : found;
  }

  #matchBeforeHole(pattern: RegExp): string {
    let end = this.at;
    while (typeof this.units[end] === 'string') end += 1;
    pattern.lastIndex = 0;
    return pattern.exec(this.#text.slice(this.at, end))?.[0] ?? '';
  }

  /** Passes author's text on as it is. */
  copy(count = 1): void {
    for (let i = 0; i < count; i += 1) {
      const unit = this.peek();
      if (typeof unit !== 'string') return;
      this.out.author(unit);
      this.at += 1;
    }
  }

  /**
   * Passes on the author's text from here on that `pattern` matches, and gives it: a sticky pattern of one class of characters, of which
   * a NUL is none, since that may be a hole.
   */
  copyRun(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.#text)) return '';
    const run = this.#text.slice(this.at, pattern.lastIndex);
    this.at = pattern.lastIndex;
    this.out.author(run);
    return run;
  }

  /** A backslash and what it escapes. */
  copyEscape(complaint: (unit: HoleUnit) => Complaint): void {
    this.copy();
    const unit = this.peek();
    if (unit !== undefined && typeof unit !== 'string') this.fault(unit.hole, complaint(unit));
    else this.copy();
  }

  /** Takes the hole ahead, where one value may stand; `undefined` if it is none, or can have no sure place. */
  takeValue(): ValueUnit | undefined {
    const unit = this.peek();
    if (unit === undefined || typeof unit === 'string') return undefined;
    this.at += 1;
    if (this.#lost) this.fault(unit.hole, this.#lost);
    if (unit.kind === 'literal' || unit.kind === 'variable') {
      this.#taken.push({ unit, level: this.level });
      return this.#lost ? undefined : unit;
    }
    if (unit.kind === 'list-start') this.#passList(unit.hole);
    return undefined;
  }

  /** Whether the text before was understood, so that a list may stand here. */
  takeListStart(hole: number): void {
    this.at += 1;
    if (this.#lost) this.fault(hole, this.#lost);
  }

  /** How many values were taken so far. */
  get taken(): number {
    return this.#taken.length;
  }

  /** The values that were taken since, but for those inside command substitutions. */
  takenSince(mark: number): ValueUnit[] {
    return this.#taken
      .slice(mark)
      .filter(({ level }) => level === this.level)
      .map(({ unit }) => unit);
  }

  /** One fault per hole is enough: the first says the most. */
  fault(hole: number | undefined, complaint: Complaint): void {
    if (this.#faults.some((fault) => fault.hole === hole)) return;
    this.#faults.push({ hole, ...complaint });
  }

  /** Notes that what follows is read as at the beginning, where that is so. */
  rest(): void {
    if (this.#lost === undefined) this.rests.push(this.at);
  }

  /** Refuses all holes that follow. */
  lose(complaint: Complaint): void {
    this.#lost ??= complaint;
  }

  /** Reads one level deeper; what is nested too deep is passed on unread. */
  nested(read: () => void): void {
    if (this.#depth < deepest) {
      this.#depth += 1;
      read();
      this.#depth -= 1;
      return;
    }
    this.lose(unclear('the text is nested too deep', 'Split the script.'));
    while (this.peek() !== undefined) {
      this.copy();
      this.takeValue();
    }
  }

  #passList(hole: number): void {
    this.fault(hole, listNotAlone);
    for (;;) {
      const unit = this.peek();
      if (unit === undefined) return;
      this.at += 1;
      if (typeof unit !== 'string' && unit.kind === 'list-end') return;
    }
  }
}

export function isHole(unit: Unit | undefined): unit is HoleUnit {
  return unit !== undefined && typeof unit !== 'string';
}
