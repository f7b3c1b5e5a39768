import { isSomewhere } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';
import { byFile } from './by-file.ts';
import type { FileReport } from './by-file.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import { prettyTexts } from './pretty.ts';
import type { ReportFormat } from './reporter.ts';
import { xmlAttributes, xmlText } from './xml.ts';

/**
 * JUnit's XML, a suite for each file: an error is a test that failed, what is less than that a test that passed with a word. A file
 * without faults has one test, so that it is seen that it was looked at.
 */
export const junitFormat: ReportFormat = () => {
  let next = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pipec">\n';
  return {
    add(diagnostics, textOf, files) {
      const placeOf = placesOf(textOf);
      const prettyText = prettyTexts(textOf);
      const suites = byFile(diagnostics, files).map((report) => suiteElement(report, prettyText, placeOf));
      const begun = next + suites.join('');
      next = '';
      return begun;
    },
    end: () => `${next}</testsuites>\n`,
  };
};

function suiteElement(
  { looked: { file }, diagnostics }: FileReport,
  prettyText: (diagnostic: Diagnostic) => string,
  placeOf: (span: Span) => Place,
): string {
  const tests = diagnostics.map((diagnostic) => testElement(diagnostic, prettyText(diagnostic), placeOf));
  if (tests.length === 0) tests.push(`    <testcase${xmlAttributes({ classname: file, name: 'no faults' })}/>\n`);
  const counts = {
    name: file,
    tests: tests.length,
    failures: diagnostics.filter(({ severity }) => severity === 'error').length,
    errors: 0,
    skipped: 0,
  };
  return `  <testsuite${xmlAttributes(counts)}>\n${tests.join('')}  </testsuite>\n`;
}

function testElement(
  { span, code, severity, message }: Diagnostic,
  text: string,
  placeOf: (span: Span) => Place,
): string {
  const { line, column } = placeOf(span);
  const place = isSomewhere(span) ? ` at ${line}:${column}` : '';
  // What a person reads at a terminal, they read here too.
  const told = xmlText(text.trimEnd());
  const outcome =
    severity === 'error'
      ? `<failure${xmlAttributes({ type: code, message })}>${told}</failure>`
      : `<system-out>${told}</system-out>`;
  const attributes = xmlAttributes({ classname: span.file, name: `${code}${place}` });
  return `    <testcase${attributes}>\n      ${outcome}\n    </testcase>\n`;
}
