/** Variables that PowerShell sets itself, in small letters: it does not tell them from large ones. */
const automatic: ReadonlySet<string> = new Set([
  '_', 'psitem', 'lastexitcode', 'psscriptroot', 'pscommandpath', 'psversiontable', 'myinvocation', 'erroractionpreference',
  'progresspreference', 'verbosepreference', 'warningpreference',
]); // prettier-ignore

/** Whether PowerShell knows a variable by itself. */
export function isAutomatic(name: string): boolean {
  return automatic.has(name.toLowerCase());
}

/**
 * Whether a script of PowerShell sets the variable that stands at a place of it, as `$name` or as a hole: `$x = …` at the beginning of
 * a statement, `foreach ($x in …)`.
 *
 * @example
 * ```ts
 * isSetAt('$all = 1; $all', 0, 4); // true
 * isSetAt('msbuild /p:$key=1', 11, 15); // false
 * ```
 */
export function isSetAt(script: string, start: number, end: number): boolean {
  const before = script.slice(Math.max(start - 60, 0), start);
  if (/\bforeach[ \t]*\([ \t]*$/i.test(before)) return /^[ \t]+in\b/i.test(script.slice(end, end + 20));
  const isStatement =
    /(?:^|[\n;{(])[ \t]*(?:\[[\w.[\]]+\][ \t]*)?$/.test(before) && (start <= 60 || /[\n;{(]/.test(before));
  return isStatement && /^[ \t]*(?:[-+*/%]|\?\?)?=(?!=)/.test(script.slice(end, end + 20));
}
