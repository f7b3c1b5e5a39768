import type { Diagnostic } from '@pipec/model';
import type { Palette } from './palette.ts';

/** Gives the text of a file that diagnostics speak of, `undefined` where nobody has it. */
export type TextOf = (file: string) => string | undefined;

/** A file that was looked at. */
export interface LookedAt {
  readonly file: string;
  /** What it turned out to be. */
  readonly kind?: string;
}

/** What does not depend on the files of a report. */
export interface ReportStyle {
  /** Colours for a person; by default there are none. */
  readonly palette?: Palette;
  /** The width of a person's window; by default 120. */
  readonly width?: number;
  /** The version of the program, for formats that name it. */
  readonly version?: string;
  /** The page of a code in Markdown, for formats that bring it along. */
  readonly pageOf?: (code: string) => string | undefined;
}

export interface ReportOptions extends ReportStyle {
  /** All files that were looked at, for formats that tell of the faultless too. */
  readonly files?: readonly LookedAt[];
}

/** Writes diagnostics in a format; the text ends with a line end, or is empty where there is nothing to tell. */
export type Reporter = (diagnostics: readonly Diagnostic[], textOf: TextOf, options?: ReportOptions) => string;

/** A report that is written bit by bit, so that one on ten thousand files needs no more memory than one on ten. */
export interface ReportWriter {
  /** The next bit. A file is told of in one bit only, with all that is to be said of it. */
  add(diagnostics: readonly Diagnostic[], textOf: TextOf, files?: readonly LookedAt[]): string;
  /** What stands at the end; nothing is added behind it. */
  end(): string;
}

/** Begins a report in a format. */
export type ReportFormat = (style?: ReportStyle) => ReportWriter;

/** A format for a report that is written at once. */
export function reporterOf(format: ReportFormat): Reporter {
  return (diagnostics, textOf, { files = [], ...style } = {}) => {
    const writer = format(style);
    return writer.add(diagnostics, textOf, files) + writer.end();
  };
}
