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

export interface ReportOptions {
  /** All files that were looked at, for formats that tell of the faultless too. */
  readonly files?: readonly LookedAt[];
  /** Colours for a person; by default there are none. */
  readonly palette?: Palette;
  /** The width of a person's window; by default 120. */
  readonly width?: number;
}

/** Writes diagnostics in a format; the text ends with a line end, or is empty where there is nothing to tell. */
export type Reporter = (diagnostics: readonly Diagnostic[], textOf: TextOf, options?: ReportOptions) => string;
