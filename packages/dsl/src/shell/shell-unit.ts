import type { Complaint, ShellFault, ShellHole } from './shell-hole.ts';

export interface LiteralUnit {
  readonly kind: 'literal';
  readonly hole: number;
  readonly text: string;
}
export interface VariableUnit {
  readonly kind: 'variable';
  readonly hole: number;
  readonly name: string;
}
/** Where a list begins, goes on to its next item, and ends. */
export interface ListUnit {
  readonly kind: 'list-start' | 'list-next' | 'list-end';
  readonly hole: number;
}
export type HoleUnit = LiteralUnit | VariableUnit | ListUnit;

/** What the readers read: one UTF-16 unit of the author's text, or what stands in a hole. */
export type Unit = string | HoleUnit;

/** A hole that puts one piece of text in its place. */
export type ValueUnit = LiteralUnit | VariableUnit;

/** Stands for a hole in the text of a row; an author's text may hold it too. */
export const holeMark = '\0';

/** A template as one row of units. */
export interface UnitRow {
  readonly units: readonly Unit[];
  /** The units as one text, for patterns and searches: a hole is one character of it. */
  readonly text: string;
  readonly faults: readonly ShellFault[];
}

/**
 * Lays the pieces and holes of a template out as one row of units.
 *
 * Raw holes are spelled out as if typed, parts of one word follow each other, neighbouring literal parts become one.
 *
 * @throws {TypeError} if there is not exactly one piece more than there are holes.
 */
export function toUnits(pieces: readonly string[], holes: readonly ShellHole[]): UnitRow {
  if (pieces.length !== holes.length + 1) {
    throw new TypeError(`${holes.length} holes need ${holes.length + 1} pieces of text, not ${pieces.length}.`);
  }
  const faults: ShellFault[] = [];
  const filled: { readonly at: number; readonly unit: HoleUnit }[] = [];
  let text = '';
  pieces.forEach((piece, index) => {
    text += piece;
    const hole = holes[index];
    if (!hole) return;
    for (const unit of holeUnits(hole, index, (complaint) => faults.push({ hole: index, ...complaint }))) {
      if (typeof unit !== 'string') filled.push({ at: text.length, unit });
      text += typeof unit === 'string' ? unit : holeMark;
    }
  });
  // A text is parted much sooner as a whole than character by character.
  const units: Unit[] = text.split('');
  for (const { at, unit } of filled) units[at] = unit;
  return { units, text, faults };
}

function holeUnits(hole: ShellHole, index: number, refuse: (complaint: Complaint) => void): Unit[] {
  switch (hole.kind) {
    case 'literal':
      if (hole.text.includes('\0')) refuse(nulInText);
      return [{ kind: 'literal', hole: index, text: hole.text.replaceAll('\0', '') }];
    case 'variable':
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(hole.name)) refuse(notAVariable(hole.name));
      return [{ kind: 'variable', hole: index, name: hole.name.replaceAll(/[^A-Za-z0-9_]/g, '_') }];
    case 'raw':
      return hole.text.split('');
    case 'concat': {
      if (hole.parts.some(({ kind }) => kind === 'list')) refuse(listInWord);
      const parts = joinLiterals(flatParts(hole));
      return parts.flatMap((part) => (part.kind === 'list' ? [] : holeUnits(part, index, refuse)));
    }
    case 'list': {
      const items = flatItems(hole).map((item) => holeUnits(item, index, refuse));
      const next: Unit = { kind: 'list-next', hole: index };
      const row = items.flatMap((item, i) => (i === 0 ? item : [next, ...item]));
      return [{ kind: 'list-start', hole: index }, ...row, { kind: 'list-end', hole: index }];
    }
  }
}

function flatItems(hole: ShellHole): readonly ShellHole[] {
  return hole.kind === 'list' ? hole.items.flatMap(flatItems) : [hole];
}

function flatParts(hole: ShellHole): readonly ShellHole[] {
  return hole.kind === 'concat' ? hole.parts.flatMap(flatParts) : [hole];
}

/** `it` and `'s` must be quoted as one text. A word without any part is an empty text. */
function joinLiterals(parts: readonly ShellHole[]): ShellHole[] {
  const joined: ShellHole[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'literal' && last?.kind === 'literal') {
      joined[joined.length - 1] = { kind: 'literal', text: last.text + part.text };
    } else joined.push(part);
  }
  return joined.length > 0 ? joined : [{ kind: 'literal', text: '' }];
}

const nulInText: Complaint = {
  message: 'The text holds a NUL, which no shell can hand over.',
  help: 'Leave the NUL out, or write the bytes to a file.',
};

const listInWord: Complaint = {
  message: 'A list cannot be a part of one word.',
  help: "Join it first, as in items.join(',').",
};

function notAVariable(name: string): Complaint {
  return {
    message: `'${name}' is no name of a shell variable.`,
    help: 'A name is made of letters, digits and underscores and does not begin with a digit.',
  };
}

/** How messages call a hole. */
export function nameOf(unit: HoleUnit): string {
  if (unit.kind === 'variable') return `the variable '${unit.name}'`;
  if (unit.kind !== 'literal') return 'a list';
  const shown = unit.text.replaceAll('\n', '\\n');
  return `the text '${shown.length > 30 ? `${shown.slice(0, 29)}…` : shown}'`;
}
