import type { Severity } from '@pipec/model';
import { adviceOf } from './advice.ts';
import { fingerprints } from './fingerprints.ts';
import { jsonList } from './json-list.ts';
import { placesOf } from './places.ts';
import type { ReportFormat } from './reporter.ts';

/** The report of GitLab's code quality, which shows it in merge requests. */
export const gitlabFormat: ReportFormat = () => {
  const list = jsonList('', '\n', 1);
  return {
    add(diagnostics, textOf) {
      const placeOf = placesOf(textOf);
      const nameOf = fingerprints(textOf);
      return list.add(
        diagnostics.map((diagnostic) => {
          const { line, endLine } = placeOf(diagnostic.span);
          return {
            description: adviceOf(diagnostic, placeOf).join('\n'),
            check_name: diagnostic.code,
            fingerprint: nameOf(diagnostic),
            severity: severities[diagnostic.severity],
            location: { path: diagnostic.span.file, lines: { begin: line, end: endLine } },
          };
        }),
      );
    },
    end: () => list.end(),
  };
};

const severities: { readonly [S in Severity]: string } = { error: 'major', warning: 'minor', info: 'info' };
