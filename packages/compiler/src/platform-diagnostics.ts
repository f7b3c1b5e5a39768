import type { PlatformFault } from '@pipec/platform/build';
import type { Diagnostic, Note } from '@pipec/model';
import type { LoadedPlatform } from './load-platform.ts';

/** Faults of a platform at their places: in the definition, or in the pipeline that asks for what the platform does not have. */
export function platformDiagnostics(
  faults: readonly PlatformFault[],
  { place }: Pick<LoadedPlatform, 'place'>,
): readonly Diagnostic[] {
  const found = faults.map(({ code, severity, message, path, span, notes = [], guess }): Diagnostic => {
    const told: readonly Note[] = [
      ...(guess === undefined ? [] : [{ message: `Did you mean '${guess}'?` }]),
      ...notes.map((note) => ({ message: note })),
      ...(span === undefined ? [] : [{ message: 'The platform says here what it has.', span: place(path) }]),
    ];
    return { code, severity, message, span: span ?? place(path), ...(told.length > 0 && { notes: told }) };
  });
  return found.toSorted((a, b) =>
    a.span.file === b.span.file ? a.span.start - b.span.start : a.span.file < b.span.file ? -1 : 1,
  );
}
