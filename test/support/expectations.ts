import { lineTable } from '@pipec/model';
import type { Diagnostic } from '@pipec/model';

/**
 * What a text says it is told: a code, and the columns that it is told at, the last included. Lines count in the text without its
 * caret comments, which is what pipec is given.
 */
export interface Expectation {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

// `//   ^^^^ lint/some-rule`, in YAML and shell text `#   ^^^^ …`; `//<--- …` points at the first columns, where no caret can stand:
// it is as long as there are dashes.
const caretLine = /^(?<lead>\s*(?:\/\/|#)\s*)(?<carets>\^+) (?<code>[a-z]+\/[a-z-]+\d*)$/;
const firstColumns = /^(?:\/\/|#)<(?<dashes>-+) (?<code>[a-z]+\/[a-z-]+\d*)$/;

/**
 * Reads the caret comments of a text; each speaks of the last line above that is none itself.
 *
 * @example
 * ```ts
 * readExpectations('steps { }\n//    ^^^ lint/empty'); // [{ line: 1, from: 7, to: 9, code: 'lint/empty' }]
 * ```
 */
export function readExpectations(text: string): readonly Expectation[] {
  const found: Expectation[] = [];
  let subject = 0;
  text.split('\n').forEach((row) => {
    const { lead, carets, code } = caretLine.exec(row)?.groups ?? {};
    const { dashes, code: other } = firstColumns.exec(row)?.groups ?? {};
    if (lead !== undefined && carets !== undefined && code !== undefined) {
      found.push({ line: subject, from: lead.length + 1, to: lead.length + carets.length, code });
    } else if (dashes !== undefined && other !== undefined) {
      found.push({ line: subject, from: 1, to: dashes.length, code: other });
    } else subject += 1;
  });
  return found;
}

/** A text without its caret comments. */
export function withoutExpectations(text: string): string {
  const isCaret = (row: string) => caretLine.test(row) || firstColumns.test(row);
  return text
    .split('\n')
    .filter((row) => !isCaret(row))
    .join('\n');
}

/** A diagnostic in the words of an expectation; one that reaches over a line end counts up to that end. */
export function told({ span, code }: Diagnostic, text: string): Expectation {
  const lines = lineTable(text);
  const { line, column } = lines.position(span.start);
  const end = lines.position(span.end);
  const to = end.line === line ? end.column - 1 : lines.line(line).length;
  return { line, from: column, to: Math.max(to, column), code };
}

/** Expectations in the order of their places, as lines that read well where they differ. */
export function shown(expectations: readonly Expectation[]): readonly string[] {
  return expectations
    .toSorted((a, b) => a.line - b.line || a.from - b.from || a.to - b.to || (a.code < b.code ? -1 : 1))
    .map(({ line, from, to, code }) => `${line}:${from}-${to} ${code}`);
}
