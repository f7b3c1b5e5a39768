import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Fix, Note, Severity, Span } from '@pipec/model';
import { byFile } from './by-file.ts';
import type { FileReport } from './by-file.ts';
import { jsonList } from './json-list.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import type { LookedAt, ReportFormat } from './reporter.ts';

/** A place as editors count: lines and columns from 1, in UTF-16 units; the end is behind the last one. */
export type JsonPlace = Place;

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
export const jsonFormat: ReportFormat = () => {
  const list = jsonList('{\n  "version": 1,\n  "files": ', '\n}\n', 2);
  return {
    add(diagnostics, textOf, files) {
      const placeOf = placesOf(textOf);
      return list.add(byFile(diagnostics, files).map((report) => jsonFile(report, placeOf)));
    },
    end: () => list.end(),
  };
};

type PlaceOf = (span: Span) => JsonPlace;

function jsonFile({ looked, diagnostics }: FileReport, placeOf: PlaceOf): JsonReport['files'][number] {
  return { ...looked, diagnostics: diagnostics.map((diagnostic) => jsonDiagnostic(diagnostic, placeOf)) };
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
