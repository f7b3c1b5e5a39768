import { expect, test } from 'vitest';
import { checkFile } from '../../packages/compiler/src/check-file.ts';

/** The stretches that the rule tells in the steps of a node. */
function told(steps: string): readonly string[] {
  const text = `node {\n${steps}\n}\n`;
  return checkFile(text, 'Jenkinsfile')
    .diagnostics.filter(({ code }) => code === 'lint/file-pattern')
    .map(({ span }) => text.slice(span.start, span.end));
}

// Each was held against a folder with files by Ant's own FileSet, which gave nothing.
test.each(['/a/*.jar', '/**/*.jar', '/', '//a', '\\\\a\\\\b.jar', './a/*.jar', './**/*.jar', '.', '..', './', '../a', 'a/./b', 'a/../a/b', 'a/.', 'C:/a/*'])(
  '%s matches nothing',
  (pattern) => expect(told(`archiveArtifacts '${pattern}'`)).toEqual([pattern]),
); // prettier-ignore

test.each(['a/*.jar', '**/*.jar', '.a/b', 'a/..b', 'a/.b', 'a..b', '~/a', '$WORKSPACE/a', ''])(
  '%s may match something',
  (pattern) => expect(told(`archiveArtifacts '${pattern}'`)).toEqual([]),
);

test.each<[what: string, steps: string, found: readonly string[]]>([
  ['of an old step', "archive '/a'", ['/a']],
  ['of reports', "junit testResults: '/a/*.xml', allowEmptyResults: true", ['/a/*.xml']],
  ['of a stash', "stash includes: '/a', name: 'a', excludes: './b'", ['/a', './b']],
  ['of fingerprints', "fingerprint '/a'", ['/a']],
  ['that is looked for', "def f = findFiles(glob: '/a/*')", ['/a/*']],
  ['of a step of the class', "steps.archiveArtifacts('/a')", ['/a']],
  ['among others', "archiveArtifacts 'a/*, /b ,c d,  ./e'", ['/b', './e']],
  ['in a sum', "archiveArtifacts 'a/*,' + '/b'", ['/b']],
  ['with a hole', 'archiveArtifacts "/a/${params.X}/*"', ['/a/${params.X}/*']],
  ['in the workspace', 'archiveArtifacts "${WORKSPACE}/a,${env.WORKSPACE}"', ['${WORKSPACE}/a', '${env.WORKSPACE}']],
  ['at home', 'archiveArtifacts "$HOME/a,${env[\'JENKINS_HOME\']}/b"', ['$HOME/a', "${env['JENKINS_HOME']}/b"]],

  ['of a variable of the file', 'def WORKSPACE = "a"\narchiveArtifacts "${WORKSPACE}/b"', []],
  ['of another variable', 'archiveArtifacts "${env.OUT}/a"', []],
  ['of a variable further on', 'archiveArtifacts "a-${WORKSPACE}/b"', []],
  ['of a variable and more', 'archiveArtifacts "${WORKSPACE}_a/b"', []],
  ['that is no pattern', "stash '/a'\ndir('/a') { }\nreadFile '/a'", []],
  ['that nobody knows', 'archiveArtifacts pattern', []],
])('a pattern %s', (_, steps, found) => expect(told(steps)).toEqual(found));

test('what is left without the dots is what is offered', () => {
  const fixOf = (pattern: string) => {
    const { diagnostics } = checkFile(`node {\n  archiveArtifacts '${pattern}'\n}\n`, 'Jenkinsfile');
    const { span, fix } = diagnostics.find(({ code }) => code === 'lint/file-pattern')!;
    const [edit] = fix?.edits ?? [];
    return edit && pattern.slice(edit.span.end - span.start);
  };
  expect(['./a', '././a', './/a', './a/../b', './', '../a', '.'].map(fixOf)).toEqual([
    'a',
    'a',
    'a',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
