import { reporters } from '@pipec/compiler/report';
import type { LookedAt, ReporterName, TextOf } from '@pipec/compiler/report';
import { isClean } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import { exitCodes } from './command.ts';
import type { ExitCode } from './command.ts';
import type { Output } from './host.ts';
import { paletteOf } from './palette.ts';

export interface ReportRequest {
  readonly format: ReporterName;
  /** Where it is written. */
  readonly to: Output;
  /** All files that were looked at. */
  readonly files?: readonly LookedAt[];
}

/**
 * Writes diagnostics in a format, and says what the program ends with for them.
 *
 * @example
 * ```ts
 * return report(diagnostics, (file) => texts.get(file), { format: options.format, to: host.stdout });
 * ```
 */
export function report(diagnostics: readonly Diagnostic[], textOf: TextOf, request: ReportRequest): ExitCode {
  const { format, to, files } = request;
  const palette = paletteOf(to);
  to.write(
    reporters[format](diagnostics, textOf, {
      ...(files !== undefined && { files }),
      ...(palette !== undefined && { palette }),
      ...(to.columns !== undefined && { width: Math.max(to.columns, 60) }),
    }),
  );
  return isClean(diagnostics) ? exitCodes.fine : exitCodes.faults;
}
