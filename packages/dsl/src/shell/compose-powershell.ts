import { PowershellReader } from './powershell/powershell-reader.ts';
import { readStatements } from './powershell/read-statements.ts';
import type { ShellHole, ShellText } from './shell-hole.ts';
import { toUnits } from './shell-unit.ts';

/**
 * Fills the holes of PowerShell text, for Windows PowerShell 5.1 and PowerShell 7 (`pwsh`) alike.
 *
 * A variable becomes `$env:NAME`, or `${env:NAME}` inside of text; a literal becomes `'…'`, or a bare word where that means
 * the same; a list becomes arguments, or an array. A word that is more than its hole is put in double quotes, and so is what
 * stands in single quotes with a variable. No value is ever read as PowerShell. Where that cannot be had there is a fault, and
 * `text` must not be run.
 *
 * What becomes of an argument on its way to a program is PowerShell's matter: before 7.3 it loses `"` and empty arguments. A program
 * that is a batch file (`npm`, `mvn`, `gradlew`) is a second reader, and beyond this: there `&` may become a command.
 *
 * @see {@link https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_quoting_rules}
 * @see {@link https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_parsing}
 * @throws {TypeError} if there is not exactly one piece more than there are holes.
 *
 * @example
 * ```ts
 * const holes = [{ kind: 'literal', text: 'shop' }, { kind: 'variable', name: 'GIT_COMMIT' }] as const;
 * composePowershell(['docker push ', ':', ''], holes).text; // docker push "shop:${env:GIT_COMMIT}"
 * ```
 */
export function composePowershell(pieces: readonly string[], holes: readonly ShellHole[]): ShellText {
  const reader = new PowershellReader(toUnits(pieces, holes));
  readStatements(reader);
  return { text: reader.text, faults: reader.faults };
}
