import type { HoleUnit, Unit } from '../shell-unit.ts';

/** What of a line of a batch script decides how its holes are filled. */
export interface BatLine {
  readonly units: readonly Unit[];
  /** For each unit, whether it stands in double quotes. */
  readonly quoted: readonly boolean[];
  readonly isComment: boolean;
  readonly isLabel: boolean;
  readonly isPiped: boolean;
  /** The command of the line that reads it a second time: `call`, or another shell. */
  readonly rereads: string | undefined;
  readonly isForF: boolean;
  /** A quote that is open at the end of the line. */
  readonly isOpen: boolean;
  /** A caret that delayed expansion would take: in quotes, or one that escapes nothing but itself or `!`. */
  readonly hasCaret: boolean;
}

/** Parts a script into its lines; a line that ends with `^` goes on. The line end belongs to its line. */
export function toBatLines(units: readonly Unit[]): BatLine[] {
  const rows: Unit[][] = [[]];
  units.forEach((unit, i) => {
    rows.at(-1)?.push(unit);
    if (unit === '\n' && units[i - 1] !== '^') rows.push([]);
  });
  return rows.map(toBatLine);
}

function toBatLine(units: readonly Unit[]): BatLine {
  const { quoted, isOpen } = markQuotes(units);
  // Holes and quoted text say nothing about the commands of the line.
  const plain = units.map((unit, i) => (typeof unit !== 'string' || quoted[i] ? 'x' : unit)).join('');
  const bare = plain.replaceAll(/\^./gs, 'xx');
  return {
    units,
    quoted,
    isOpen,
    isComment: /^[\s@]*(?:::|rem\b)/i.test(plain),
    isLabel: /^\s*:(?!:)/.test(plain),
    isPiped: /(?<!\|)\|(?!\|)/.test(bare),
    rereads: /(?:^|[\s&|(@])(?:[^\s&|(@]*\\)?(call|cmd|powershell|pwsh)(?:\.exe)?\s/i.exec(bare)?.[1]?.toLowerCase(),
    isForF: /(?:^|[\s&|(@])for\s+\/f\b/i.test(bare),
    hasCaret: units.some((unit, i) => unit === '^' && isLost(units, quoted, i)),
  };
}

/** A caret takes part in no quotation; outside it escapes one character, in phase 2, and is gone before delayed expansion. */
function isLost(units: readonly Unit[], quoted: readonly boolean[], at: number): boolean {
  if (quoted[at]) return true;
  const next = units[at + 1];
  return next === '^' || next === '!' || next === undefined;
}

function markQuotes(units: readonly Unit[]): { quoted: boolean[]; isOpen: boolean } {
  let open = false;
  const quoted = units.map((unit, i) => {
    const before = open;
    if (unit === '\n') open = false;
    else if (unit === '"' && (open || units[i - 1] !== '^')) open = !open;
    // The quotes themselves stand outside.
    return before && open;
  });
  return { quoted, isOpen: open };
}

/** What stands before `at` in its command, and what behind, with `x` for holes and quoted text. */
export function around(line: BatLine, at: number): { readonly before: string; readonly after: string } {
  const text = line.units.map((unit, i) => (typeof unit !== 'string' || line.quoted[i] ? 'x' : unit));
  const before = text
    .slice(0, at)
    .join('')
    .replace(/^.*[&|()](?<!\^.)/s, '');
  return { before, after: text.slice(at + 1).join('') };
}

/** The holes that stand in what cmd.exe takes as `%NAME%`, or right behind a `%`. */
export function holesInPercent({ units }: BatLine): HoleUnit[] {
  const found: HoleUnit[] = [];
  for (let i = 0; i < units.length; i += 1) {
    if (units[i] !== '%') continue;
    const next = units[i + 1];
    if (next !== undefined && typeof next !== 'string') found.push(next);
    if (typeof next === 'string' && /[%\d*~]/.test(next)) {
      i += 1;
      continue;
    }
    const end = units.indexOf('%', i + 1);
    if (end < 0) continue;
    for (const unit of units.slice(i + 1, end)) if (typeof unit !== 'string') found.push(unit);
    i = end;
  }
  return found;
}
