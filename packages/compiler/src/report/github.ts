import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Severity, Span } from '@pipec/model';
import { adviceOf } from './advice.ts';
import { seen } from './cells.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import type { ReportFormat } from './reporter.ts';

/** Commands of GitHub's workflows, which shows them as annotations beside the lines of a change. */
export const githubFormat: ReportFormat = () => ({
  add(diagnostics, textOf) {
    const placeOf = placesOf(textOf);
    return diagnostics.map((diagnostic) => commandOf(diagnostic, placeOf)).join('');
  },
  end: () => '',
});

const commands: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

function commandOf(diagnostic: Diagnostic, placeOf: (span: Span) => Place): string {
  const { severity, code, span } = diagnostic;
  const { line, column, endLine, endColumn } = placeOf(span);
  const properties = {
    ...(isSomewhere(span) && { file: span.file, line, endLine }),
    // Columns are taken for a place in one line only.
    ...(isSomewhere(span) && line === endLine && { col: column, endColumn }),
    title: code,
  };
  const given = Object.entries(properties).map(([name, value]) => `${name}=${propertyText(String(value))}`);
  return `::${commands[severity]} ${given.join(',')}::${dataText(adviceOf(diagnostic, placeOf).join('\n'))}\n`;
}

const escapes: { readonly [character: string]: string } = {
  '%': '%25',
  '\r': '%0D',
  '\n': '%0A',
  ':': '%3A',
  ',': '%2C',
};

function dataText(text: string): string {
  return seen(text.replaceAll('\r\n', '\n')).replaceAll(/[%\r\n]/g, (character) => escapes[character]!);
}

function propertyText(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, (character) => escapes[character]!);
}
