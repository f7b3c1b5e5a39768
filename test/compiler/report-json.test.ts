import type { Diagnostic } from '@pipec/model';
import { nowhere } from '@pipec/model';
import { expect, test } from 'vitest';
import { json } from '../../packages/compiler/src/report/index.ts';

const text = 'pipeline {\r\n  agent\r\n}\n';
const textOf = (file: string) => (file === 'Jenkinsfile' ? text : undefined);
const agent = { file: 'Jenkinsfile', start: 14, end: 19 };

test('a diagnostic with all that it may have', () => {
  const found: Diagnostic = {
    code: 'kubernetes/some',
    severity: 'error',
    message: 'Wrong.',
    span: agent,
    notes: [{ message: 'Why.' }, { message: 'Here.', span: { file: 'Jenkinsfile', start: 0, end: 22 } }],
    fix: { title: 'Mend it', safety: 'safe', edits: [{ span: agent, text: 'agent any' }] },
    jenkins: 'ModelValidatorImpl.EmptySection',
    field: 'spec.containers[0].name',
  };
  const place = { line: 2, column: 3, endLine: 2, endColumn: 8 };
  expect(JSON.parse(json([found], textOf))).toEqual({
    version: 1,
    files: [
      {
        file: 'Jenkinsfile',
        diagnostics: [
          {
            severity: 'error',
            ...place,
            code: 'kubernetes/some',
            message: 'Wrong.',
            notes: [
              { message: 'Why.' },
              { message: 'Here.', file: 'Jenkinsfile', line: 1, column: 1, endLine: 3, endColumn: 2 },
            ],
            fixes: [
              { title: 'Mend it', safety: 'safe', edits: [{ file: 'Jenkinsfile', ...place, text: 'agent any' }] },
            ],
            jenkins: 'ModelValidatorImpl.EmptySection',
            field: 'spec.containers[0].name',
          },
        ],
      },
    ],
  });
});

test('files that were looked at come first and in order, the faultless too', () => {
  const found: Diagnostic = { code: 'lint/some', severity: 'warning', message: 'Wrong.', span: agent };
  const elsewhere = { ...found, span: { ...agent, file: 'unknown' } };
  const files = [{ file: 'b', kind: 'scripted' }, { file: 'Jenkinsfile', kind: 'declarative' }, { file: 'a' }];
  const report = JSON.parse(json([elsewhere, found], textOf, { files }));
  expect(report.files.map(({ file, kind, diagnostics }: any) => [file, kind, diagnostics.length])).toEqual([
    ['b', 'scripted', 0],
    ['Jenkinsfile', 'declarative', 1],
    ['a', undefined, 0],
    ['unknown', undefined, 1],
  ]);
});

test('what has no text or no file stands at line 1, column 1', () => {
  const found: Diagnostic = { code: 'lint/some', severity: 'info', message: 'Wrong.', span: nowhere };
  const [{ file, diagnostics }] = JSON.parse(json([found], textOf)).files;
  expect({ file, ...diagnostics[0] }).toMatchObject({ file: '', line: 1, column: 1, endLine: 1, endColumn: 1 });
});

test('nothing found is a report too', () => {
  expect(json([], textOf)).toBe('{\n  "version": 1,\n  "files": []\n}\n');
});
