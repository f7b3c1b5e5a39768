import type { Diagnostic, Severity } from '@pipec/model';

const words: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'hint', 'hints'],
];

/** How many diagnostics of each severity there are, in words: `2 errors, 1 warning in 3 files`. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const counts = words.flatMap(([severity, one, many]) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const files = new Set(diagnostics.map(({ span }) => span.file)).size;
  return `${counts.join(', ')}${files > 1 ? ` in ${files} files` : ''}`;
}
