import { formats } from '@pipec/compiler/report';
import type { LookedAt, ReporterName, ReportStyle, TextOf } from '@pipec/compiler/report';
import { isClean } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';
import { exitCodes } from './command.ts';
import type { ExitCode } from './command.ts';
import type { Output } from './host.ts';
import { paletteOf } from './palette.ts';
import { version } from './version.ts';

/** How and where a report is written. */
export interface ReportTarget {
  readonly format: ReporterName;
  /** Where it is written. */
  readonly to: Output;
  /** The pages of codes, for a format that brings them along: see `pagesFor`. */
  readonly pageOf?: ReportStyle['pageOf'];
}

export interface ReportRequest extends ReportTarget {
  /** All files that were looked at. */
  readonly files?: readonly LookedAt[];
}

/** A report that is written bit by bit: what was told need not be kept. */
export interface OpenReport {
  /** Writes the next bit: all that is to be said of these files. */
  add(diagnostics: readonly Diagnostic[], textOf: TextOf, files?: readonly LookedAt[]): void;
  /** Writes the end, and says what the program ends with for it. */
  end(): ExitCode;
}

/** The pages that a format brings along; they are loaded for such a format only. */
export async function pagesFor(format: ReporterName): Promise<ReportStyle['pageOf']> {
  if (format !== 'sarif') return undefined;
  return (await import('./explain/page-of.ts')).pageOf;
}

/** A program gets a report in pieces of so many characters: one for each of hundreds of files takes longer. A person sees it as it comes. */
const enough = 65_536;

export function openReport({ format, to, pageOf }: ReportTarget): OpenReport {
  const palette = paletteOf(to);
  const writer = formats[format]({
    version,
    ...(pageOf !== undefined && { pageOf }),
    ...(palette !== undefined && { palette }),
    ...(to.columns !== undefined && { width: Math.max(to.columns, 60) }),
  });
  let code: ExitCode = exitCodes.fine;
  let waiting = '';
  return {
    add(diagnostics, textOf, files) {
      if (!isClean(diagnostics)) code = exitCodes.faults;
      waiting += writer.add(diagnostics, textOf, files);
      if (!to.isTerminal && waiting.length < enough) return;
      to.write(waiting);
      waiting = '';
    },
    end() {
      to.write(waiting + writer.end());
      return code;
    },
  };
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
  const open = openReport(request);
  open.add(diagnostics, textOf, request.files);
  return open.end();
}
