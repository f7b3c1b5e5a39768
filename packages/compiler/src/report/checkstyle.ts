import type { Diagnostic, Span } from '@pipec/model';
import { adviceOf } from './advice.ts';
import { byFile } from './by-file.ts';
import type { FileReport } from './by-file.ts';
import { placesOf } from './places.ts';
import type { Place } from './places.ts';
import type { ReportFormat } from './reporter.ts';
import { xmlAttributes } from './xml.ts';

/**
 * Checkstyle's XML, which Jenkins' plugin warnings-ng reads with `recordIssues tool: checkStyle(…)`. A source has the form of a Java
 * class, whose last two parts become category and type there: `pipec.lint.unknown-step`.
 */
export const checkstyleFormat: ReportFormat = () => {
  let next = '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="10.0">\n';
  return {
    add(diagnostics, textOf, files) {
      const placeOf = placesOf(textOf);
      const text = byFile(diagnostics, files).map((report) => fileElement(report, placeOf));
      const begun = next + text.join('');
      next = '';
      return begun;
    },
    end: () => `${next}</checkstyle>\n`,
  };
};

function fileElement({ looked, diagnostics }: FileReport, placeOf: (span: Span) => Place): string {
  const name = xmlAttributes({ name: looked.file });
  if (diagnostics.length === 0) return `  <file${name}/>\n`;
  const errors = diagnostics.map((diagnostic) => errorElement(diagnostic, placeOf));
  return `  <file${name}>\n${errors.join('')}  </file>\n`;
}

function errorElement(diagnostic: Diagnostic, placeOf: (span: Span) => Place): string {
  const { line, column } = placeOf(diagnostic.span);
  const attributes = {
    line,
    column,
    severity: diagnostic.severity,
    message: adviceOf(diagnostic, placeOf).join('\n'),
    source: `pipec.${diagnostic.code.replace('/', '.')}`,
  };
  return `    <error${xmlAttributes(attributes)}/>\n`;
}
