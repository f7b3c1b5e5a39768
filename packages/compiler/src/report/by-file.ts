import type { Diagnostic } from '@pipec/model';
import type { LookedAt } from './reporter.ts';

/** A file, and what is to be said of it. */
export interface FileReport {
  readonly looked: LookedAt;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files that were looked at, in that order, then others that diagnostics speak of. */
export function byFile(diagnostics: readonly Diagnostic[], files: readonly LookedAt[] = []): readonly FileReport[] {
  const found = new Map<string, { readonly looked: LookedAt; readonly diagnostics: Diagnostic[] }>();
  for (const looked of files) found.set(looked.file, { looked, diagnostics: [] });
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic.span;
    const report = found.get(file) ?? { looked: { file }, diagnostics: [] };
    report.diagnostics.push(diagnostic);
    found.set(file, report);
  }
  return [...found.values()];
}
