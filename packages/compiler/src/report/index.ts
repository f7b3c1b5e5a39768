import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export { json } from './json.ts';
export type { JsonDiagnostic, JsonFix, JsonNote, JsonPlace, JsonReport } from './json.ts';
export type { Palette } from './palette.ts';
export { pretty } from './pretty.ts';
export type { LookedAt, Reporter, ReportOptions, TextOf } from './reporter.ts';

/** The formats by the name that `--format` takes. */
export const reporters = { pretty, json } as const satisfies { readonly [name: string]: Reporter };

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];
