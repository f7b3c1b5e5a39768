import { isSomewhere, lineTable } from '@pipec/model';
import type { Diagnostic, Fix, LineTable, Note, Severity, Span } from '@pipec/model';
import type { LookedAt, Reporter, TextOf } from './reporter.ts';

/** A place as editors count: lines and columns from 1, in UTF-16 units; the end is behind the last one. */
export interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonNote extends Partial<JsonPlace> {
  readonly message: string;
  /** The file of its place. */
  readonly file?: string;
}

export interface JsonFix {
  readonly title: string;
  readonly safety: 'safe' | 'unsafe';
  /** Replacements of text; none overlaps another. */
  readonly edits: readonly (JsonPlace & { readonly file: string; readonly text: string })[];
}

export interface JsonDiagnostic extends JsonPlace {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly notes?: readonly JsonNote[];
  readonly fixes?: readonly JsonFix[];
  /** The key that Jenkins' own validator reports for the same fault. */
  readonly jenkins?: string;
  /** The field of a Kubernetes object. */
  readonly field?: string;
}

/** What `--format json` prints. Fields may be added; those that are there keep their meaning while `version` is 1. */
export interface JsonReport {
  readonly version: 1;
  /** Files that were looked at, in that order, then others that diagnostics speak of. */
  readonly files: readonly (LookedAt & { readonly diagnostics: readonly JsonDiagnostic[] })[];
}

/** Diagnostics for programs. A place without a text, or without a file, is told as line 1, column 1. */
export const json: Reporter = (diagnostics, textOf, { files = [] } = {}) => {
  const placeOf = placesOf(textOf);
  const byFile = new Map<string, Diagnostic[]>(files.map(({ file }) => [file, []]));
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic.span;
    const told = byFile.get(file) ?? [];
    told.push(diagnostic);
    byFile.set(file, told);
  }
  const kinds = new Map(files.map((looked) => [looked.file, looked]));
  const report: JsonReport = {
    version: 1,
    files: [...byFile].map(([file, told]) => ({
      ...(kinds.get(file) ?? { file }),
      diagnostics: told.map((diagnostic) => jsonDiagnostic(diagnostic, placeOf)),
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

type PlaceOf = (span: Span) => JsonPlace;

function placesOf(textOf: TextOf): PlaceOf {
  const tables = new Map<string, LineTable>();
  return ({ file, start, end }) => {
    const table = tables.get(file) ?? lineTable(textOf(file) ?? '');
    tables.set(file, table);
    const [from, to] = [table.position(start), table.position(end)];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
}

function jsonDiagnostic(diagnostic: Diagnostic, placeOf: PlaceOf): JsonDiagnostic {
  const { severity, code, message, span, notes, fix, jenkins, field } = diagnostic;
  return {
    severity,
    ...placeOf(span),
    code,
    message,
    ...(notes !== undefined && { notes: notes.map((note) => jsonNote(note, placeOf)) }),
    ...(fix !== undefined && { fixes: [jsonFix(fix, placeOf)] }),
    ...(jenkins !== undefined && { jenkins }),
    ...(field !== undefined && { field }),
  };
}

function jsonNote({ message, span }: Note, placeOf: PlaceOf): JsonNote {
  return { message, ...(span !== undefined && isSomewhere(span) && { file: span.file, ...placeOf(span) }) };
}

function jsonFix({ title, safety, edits }: Fix, placeOf: PlaceOf): JsonFix {
  return { title, safety, edits: edits.map(({ span, text }) => ({ file: span.file, ...placeOf(span), text })) };
}
