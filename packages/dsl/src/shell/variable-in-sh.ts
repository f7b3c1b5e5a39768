import { composeSh } from './compose-sh.ts';
import { dialects, interpreterOf } from './sh/interpreter.ts';
import { readCommands } from './sh/read-commands.ts';
import { ShellReader } from './sh/shell-reader.ts';
import type { Dialect } from './sh/shell-reader.ts';
import { toUnits } from './shell-unit.ts';

/** A stretch of a script, and what takes its place. */
export interface FilledStretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Puts a variable where a stretch of a script stands; `undefined` where {@link composeSh} would find a fault. */
export type PutVariable = (start: number, end: number, name: string) => FilledStretch | undefined;

/**
 * Fills one place of a POSIX script at a time with a variable, as {@link composeSh} would; all else is the author's text. For a second
 * place, only the commands around it are read again.
 *
 * @example
 * ```ts
 * const put = variableInSh('make A\nmake B\nmake C');
 * put(5, 6, 'ONE'); // { start: 0, end: 20, text: 'make "$ONE"\nmake B\nmake C' }
 * put(12, 13, 'TWO'); // { start: 7, end: 14, text: 'make "$TWO"\n' }
 * ```
 */
export function variableInSh(script: string): PutVariable {
  let asked = 0;
  let read: ReadScript | undefined;
  return (start, end, name) => {
    asked += 1;
    if (asked > 1) read ??= readScript(script);
    const known = read && putInStretch(script, read, { start, end, name });
    if (known !== undefined) return known;
    const { text, faults } = composeSh([script.slice(0, start), script.slice(end)], [{ kind: 'variable', name }]);
    return faults.length > 0 ? undefined : { start: 0, end: script.length, text };
  };
}

/** A script that was read as the author's text. */
interface ReadScript {
  readonly dialect: Dialect;
  /**
   * Where a reader rests: at the beginning of a line, with nothing open and nothing expected but a command, so that it reads what follows
   * as if it were a script of its own.
   */
  readonly rests: readonly number[];
}

/** There are no rests where anything is read that looks further ahead than to the end of its line, or where not all was understood. */
function readScript(script: string): ReadScript {
  const row = toUnits([script], []);
  const dialect = dialects[interpreterOf(row)];
  if (dialect === undefined || script.includes('((') || script.includes('<<')) return { dialect: 'posix', rests: [] };
  const reader = new ShellReader(row, dialect);
  readCommands(reader);
  const isUnderstood = reader.faults.length === 0 && reader.out.text === script;
  return { dialect, rests: isUnderstood ? reader.rests : [] };
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The stretch between the rests around a place; `undefined` where that is not enough: something is at fault there, or left open. */
function putInStretch(
  script: string,
  { dialect, rests }: ReadScript,
  { start, end, name }: Place,
): FilledStretch | undefined {
  const from = rests.findLast((rest) => rest <= start) ?? 0;
  const to = rests.find((rest) => rest >= end) ?? script.length;
  // The first line may say what reads the script.
  if (from === 0 && script.startsWith('#!')) return undefined;
  const row = toUnits([script.slice(from, start), script.slice(end, to)], [{ kind: 'variable', name }]);
  const reader = new ShellReader(row, dialect);
  readCommands(reader);
  const isClosed = to === script.length || reader.rests.at(-1) === row.units.length;
  return isClosed && reader.faults.length === 0 ? { start: from, end: to, text: reader.out.text } : undefined;
}
