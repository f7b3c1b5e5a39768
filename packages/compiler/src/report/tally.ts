import type { Diagnostic, Severity } from '@pipec/model';

/** Counts what a report tells. */
export interface Tally {
  add(diagnostics: readonly Diagnostic[]): void;
  /** How many of each severity there are, in words: `2 errors, 1 warning in 3 files`; empty where there are none. */
  line(): string;
}

const words: readonly (readonly [severity: Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['info', 'hint', 'hints'],
];

export function tally(): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  const files = new Set<string>();
  return {
    add(diagnostics) {
      for (const { severity, span } of diagnostics) {
        counts[severity] += 1;
        files.add(span.file);
      }
    },
    line() {
      const told = words.flatMap(([severity, one, many]) => {
        const count = counts[severity];
        return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
      });
      return `${told.join(', ')}${files.size > 1 ? ` in ${files.size} files` : ''}`;
    },
  };
}
