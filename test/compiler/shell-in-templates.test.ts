import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lineInTemplate } from '../../packages/compiler/src/check/shell/line-in-template.ts';
import { compile } from '../../packages/compiler/src/compile.ts';
import { project } from '../support/project.ts';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck.ts';

/** Where `mark` of the script is found in a source whose call is its first `sh`. */
function found(source: string, script: string, mark: string): string {
  const start = source.indexOf('sh');
  const at = script.indexOf(mark);
  const span = lineInTemplate(source, { file: 'a.ts', start, end: start + 2 }, script, { start: at, end: at + mark.length }); // prettier-ignore
  return `${span.start}:${source.slice(span.start, span.end)}`;
}

test.each<[what: string, source: string, script: string, place: string]>([
  ['a line', 'sh`make X`', 'make X', '8:X'],
  ['of several, with an indent', 'sh`\n    a\n      make X\n  `', '\na\n  make X\n', '21:X'],
  ['behind a hole', 'sh`\n${`a${1}`}\nmake X`', "\n'a1'\nmake X", '20:X'],
  ['behind a backquote', 'sh`a \\` b\nmake X`', 'a ` b\nmake X', '15:X'],
  ['with a hole in its line', 'sh`make ${1} X`', "make '1' X", '0:sh'],
  ['that stands there twice', 'sh`make X\nmake X`', 'make X\nmake X', '0:sh'],
  ['a string', "sh('make X')", 'make X', '0:sh'],
  ['a template further down', 'sh(a); b`make X`', 'make X', '0:sh'],
  ['a template without an end', 'sh`make X', 'make X', '0:sh'],
])('%s', (_, source, script, place) => {
  expect(found(source, script, 'X')).toBe(place);
});

const source = `import { env, pipeline, sh, stage } from '@pipec/dsl';

export default pipeline({
  agent: 'any',
  stages: [
    stage('Build', [
      sh\`
        command -v docker 2>&1 > /dev/null
        if [ \${env.BRANCH_NAME} = main ]; then make \${'a b'}; fi
      \`,
      // pipec-ignore shell/sc2061: one file alone
      sh('find . -name *.orig -delete'),
      sh({ script: 'find . -name *.rej -delete', returnStdout: true }),
    ]),
  ],
});
`;

describeWithShellcheck('the real ShellCheck', () => {
  test("a finding stands in the author's template, or at the call", async () => {
    const root = project({ 'pipeline.ts': source });
    const { value, diagnostics } = await compile('pipeline.ts', { root, shellcheck: shellcheck! });
    expect(value.pipelines).toHaveLength(1);
    const text = readFileSync(path.join(root, 'pipeline.ts'), 'utf8');
    expect(diagnostics.map(({ code, span, fix }) => [code, text.slice(span.start, span.end), fix])).toEqual([
      ['shell/sc2069', '2>&1', undefined],
      ['shell/sc2061', 'sh', undefined],
    ]);
    expect(text.slice(0, diagnostics[1]!.span.start).split('\n')).toHaveLength(13);
  });

  test('nobody asks unasked', async () => {
    const root = project({ 'pipeline.ts': source.replace(/.*pipec-ignore.*\n/, '') });
    expect((await compile('pipeline.ts', { root })).diagnostics).toEqual([]);
  });
});
