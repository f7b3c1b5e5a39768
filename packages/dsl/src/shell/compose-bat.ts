import { toBatLines } from './bat/bat-line.ts';
import { fillBatLine } from './bat/fill-bat-line.ts';
import { delayedExpansionEnds, exclamationOfAuthor } from './bat/messages.ts';
import type { ShellFault, ShellHole, ShellText } from './shell-hole.ts';
import { toUnits } from './shell-unit.ts';

/**
 * Fills the holes of a batch script for cmd.exe.
 *
 * cmd.exe replaces `%NAME%` before it looks for quotes and `&`, so a value could become a command. `!NAME!` is replaced after
 * that, and nothing of the value is read again. So a script with variables begins with `setlocal EnableDelayedExpansion`, and
 * a variable becomes `"!NAME!"`, or `!NAME!` inside double quotes and behind `echo` and `set`. Where cmd.exe reads a line
 * twice (`|`, `call`, `for /f`) there is a fault.
 *
 * What cmd.exe cannot quote is a fault too: `"`, a line end, and beside a variable `!` and `^`. A program on Windows parts its
 * words itself: a value that holds `"` or ends with a backslash may reach it as another, though never as a command. A program that
 * is a batch file itself (`npm`, `mvn`, `gradlew`) is a second reader, and beyond this: there a `"` may let `&` become one.
 *
 * @see {@link https://learn.microsoft.com/windows-server/administration/windows-commands/setlocal} for delayed expansion.
 * @see {@link https://stackoverflow.com/a/4095133} for the phases in which cmd.exe reads a line; Microsoft documents none.
 * @throws {TypeError} if there is not exactly one piece more than there are holes.
 *
 * @example
 * ```ts
 * composeBat(['msbuild /p:Version=', ''], [{ kind: 'variable', name: 'VERSION' }]).text;
 * // @setlocal EnableDelayedExpansion
 * // msbuild /p:Version="!VERSION!"
 * ```
 */
export function composeBat(pieces: readonly string[], holes: readonly ShellHole[]): ShellText {
  const { units, faults } = toUnits(pieces, holes);
  const found: ShellFault[] = [...faults];
  const author = units.map((unit) => (typeof unit === 'string' ? unit : ' ')).join('');
  const turnedOn = /\benabledelayedexpansion\b/i.test(author);
  const hasVariable = units.some((unit) => typeof unit !== 'string' && unit.kind === 'variable');
  const script = {
    delayed: hasVariable || turnedOn,
    refusal: /\b(?:endlocal|disabledelayedexpansion)\b/i.test(author)
      ? delayedExpansionEnds
      : author.includes('!') && !turnedOn
        ? exclamationOfAuthor
        : undefined,
    pipesBlock: /\)\s*\|(?!\|)|(?<!\|)\|\s*\(/.test(author),
    fault: (hole: number | undefined, complaint: Omit<ShellFault, 'hole'>) => {
      if (!found.some((fault) => fault.hole === hole)) found.push({ hole, ...complaint });
    },
  };
  const text = toBatLines(units).map((line) => fillBatLine(script, line));
  return { text: (hasVariable ? '@setlocal EnableDelayedExpansion\n' : '') + text.join(''), faults: found };
}
