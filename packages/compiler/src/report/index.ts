import { checkstyleFormat } from './checkstyle.ts';
import { githubFormat } from './github.ts';
import { gitlabFormat } from './gitlab.ts';
import { jsonFormat } from './json.ts';
import { junitFormat } from './junit.ts';
import { prettyFormat } from './pretty.ts';
import { reporterOf } from './reporter.ts';
import type { Reporter, ReportFormat } from './reporter.ts';
import { sarifFormat } from './sarif.ts';

export type { JsonDiagnostic, JsonFix, JsonNote, JsonPlace, JsonReport } from './json.ts';
export type { Palette } from './palette.ts';
export type { LookedAt, Reporter, ReportFormat, ReportOptions, ReportStyle, ReportWriter, TextOf } from './reporter.ts';

/** The formats by the name that `--format` takes, for reports that are written bit by bit. */
export const formats = {
  pretty: prettyFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  checkstyle: checkstyleFormat,
  junit: junitFormat,
  github: githubFormat,
  gitlab: gitlabFormat,
} as const satisfies { readonly [name: string]: ReportFormat };

export type ReporterName = keyof typeof formats;

export const reporterNames = Object.keys(formats) as readonly ReporterName[];

/** Diagnostics for a person. */
export const pretty: Reporter = reporterOf(prettyFormat);

/** Diagnostics for programs. */
export const json: Reporter = reporterOf(jsonFormat);

/** The formats by name, for reports that are written at once. */
export const reporters: { readonly [N in ReporterName]: Reporter } = {
  pretty,
  json,
  sarif: reporterOf(sarifFormat),
  checkstyle: reporterOf(checkstyleFormat),
  junit: reporterOf(junitFormat),
  github: reporterOf(githubFormat),
  gitlab: reporterOf(gitlabFormat),
};
