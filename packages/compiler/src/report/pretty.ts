import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Note, Severity, Span } from '@pipec/model';
import { seen } from './cells.ts';
import { frameMaker } from './frame.ts';
import type { Frame } from './frame.ts';
import { noPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import type { ReportFormat, ReportStyle, TextOf } from './reporter.ts';
import { tally } from './tally.ts';

/** How one report is written. */
interface Style {
  readonly palette: Palette;
  /** The colour of what is marked. */
  readonly mark: Palette[Severity];
  readonly frame: (span: Span) => Frame | undefined;
}

/**
 * Diagnostics for a person: what is wrong, the author's line with the place marked, why, and what to do; at the end how many.
 *
 * @example
 * ```text
 * error[declarative/unknown-section]: A stage has no section 'enviroment'.
 *  --> Jenkinsfile:2:3
 *   |
 * 2 |   enviroment { CI = 'true' }
 *   |   ^^^^^^^^^^
 *   = It takes 'agent', 'environment', 'post', 'steps' or 'when'.
 *   + Rename it to 'environment'
 *
 * 1 error
 * ```
 */
export const prettyFormat: ReportFormat = (style) => {
  const { palette = noPalette } = style ?? {};
  const count = tally();
  return {
    add(diagnostics, textOf) {
      count.add(diagnostics);
      const prettyText = prettyTexts(textOf, style);
      return diagnostics.map((diagnostic) => `${prettyText(diagnostic)}\n`).join('');
    },
    end() {
      const line = count.line();
      return line === '' ? '' : `${palette.strong(line)}\n`;
    },
  };
};

/** Writes diagnostics one by one, each as it stands in a report for a person; the lines of a file are found once for all of them. */
export function prettyTexts(
  textOf: TextOf,
  { palette = noPalette, width = 120 }: ReportStyle = {},
): (diagnostic: Diagnostic) => string {
  const frame = framesOf(textOf, width);
  return (diagnostic) => diagnosticText(diagnostic, { palette, mark: palette[diagnostic.severity], frame });
}

/** Finds the lines of a file once, however many places in it are shown. */
function framesOf(textOf: TextOf, width: number): Style['frame'] {
  const makers = new Map<string, ReturnType<typeof frameMaker> | undefined>();
  // Each is asked for twice: for the width of the numbers of its lines, and to be written.
  const frames = new WeakMap<Span, Frame | undefined>();
  const frameOf = (span: Span): Frame | undefined => {
    if (!makers.has(span.file)) {
      const text = textOf(span.file);
      makers.set(span.file, text === undefined ? undefined : frameMaker(text));
    }
    // The numbers of lines, and the rule behind them, take about ten columns.
    return makers.get(span.file)?.(span, Math.max(width - 10, 40));
  };
  return (span) => {
    if (!frames.has(span)) frames.set(span, frameOf(span));
    return frames.get(span);
  };
}

function diagnosticText(diagnostic: Diagnostic, style: Style): string {
  const { severity, code, message, span, notes = [], fix } = diagnostic;
  const { palette } = style;
  const gutter = gutterOf([span, ...notes.flatMap(({ span: place }) => place ?? [])], style);
  const title = `${palette[severity](`${severity}[${code}]`)}${palette.strong(`: ${continued(message, 2)}`)}`;
  const rows = [title, ...placeRows(span, gutter, style)];
  for (const note of notes) rows.push(...noteRows(note, gutter, style));
  if (fix !== undefined) rows.push(`${' '.repeat(gutter + 1)}${palette.fix(`+ ${continued(fix.title, gutter + 3)}`)}`);
  return rows.map((row) => `${row}\n`).join('');
}

/** The width of the greatest number of a line that is shown. */
function gutterOf(spans: readonly Span[], { frame }: Style): number {
  const numbers = spans.flatMap((span) => frame(span)?.lines.map((row) => row?.line ?? 0) ?? []);
  return String(Math.max(1, ...numbers)).length;
}

function noteRows({ message, span }: Note, gutter: number, style: Style): readonly string[] {
  const row = `${' '.repeat(gutter + 1)}${style.palette.faint('=')} ${continued(message, gutter + 3)}`;
  return span === undefined ? [row] : [row, ...placeRows(span, gutter, style)];
}

/** Where it is, and the lines there as far as they are known. */
function placeRows(span: Span, gutter: number, style: Style): readonly string[] {
  if (!isSomewhere(span)) return [];
  const { faint } = style.palette;
  const frame = style.frame(span);
  const file = seen(span.file);
  const arrow = `${' '.repeat(gutter)}${faint('-->')} `;
  if (frame === undefined) return [`${arrow}${file}`];
  return [`${arrow}${file}:${frame.line}:${frame.column}`, ...frameRows(frame, gutter, style)];
}

function frameRows({ lines }: Frame, gutter: number, { palette, mark }: Style): readonly string[] {
  const rule = (number: string) => palette.faint(`${number.padStart(gutter)} |`);
  const rows = lines.flatMap((row) => {
    if (row === undefined) return [palette.faint('...')];
    return [`${rule(String(row.line))} ${row.text}`, `${rule('')} ${mark(row.carets)}`];
  });
  return [rule(''), ...rows.map((row) => row.trimEnd())];
}

/** A message of several lines keeps them, indented. */
function continued(message: string, indent: number): string {
  return seen(message.replaceAll('\r\n', '\n'))
    .trimEnd()
    .replaceAll('\n', `\n${' '.repeat(indent)}`);
}
