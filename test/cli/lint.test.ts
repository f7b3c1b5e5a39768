import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pipec, repository } from '../support/pipec.ts';

const fine = "pipeline {\n  agent any\n  stages { stage('A') { steps { sh 'make' } } }\n}\n";
const faulty = "pipeline {\n  agent any\n  stages { stage('A') { step { sh 'make' } } }\n}\n";

interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly diagnostics: readonly {
      readonly line: number;
      readonly column: number;
      readonly severity: string;
      readonly code: string;
      readonly jenkins?: string;
    }[];
  }[];
}

/** The files that are looked at, as `name kind`, and what is told as `key@line:column`. */
async function linted(args: readonly string[], cwd: string, input = '') {
  const { exitCode, stdout, stderr } = await pipec(['lint', '--format', 'json', ...args], { cwd, input });
  const { files } = JSON.parse(stdout) as Report;
  return {
    exitCode,
    stderr,
    files: files.map(({ file, kind }) => `${file} ${kind}`),
    told: files.flatMap(({ diagnostics }) =>
      diagnostics.map(({ jenkins, code, line, column }) => `${jenkins ?? code}@${line}:${column}`),
    ),
  };
}

test('a fault for a person: what is wrong, where, and what was meant', async () => {
  const cwd = repository({ Jenkinsfile: faulty });
  const { exitCode, stdout, stderr } = await pipec(['lint', '--profile', 'jenkins'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout).toBe(`error[declarative/unknown-section]: The stage 'A' has no section 'step'.
 --> Jenkinsfile:3:12
  |
3 |   stages { stage('A') { step { sh 'make' } } }
  |            ^^^^^^^^^^
  = It stands here.
 --> Jenkinsfile:3:25
  |
3 |   stages { stage('A') { step { sh 'make' } } }
  |                         ^^^^
  = Did you mean 'steps'?
  + Rename it to 'steps'

error[declarative/required-section]: The stage 'A' has nothing to do.
 --> Jenkinsfile:3:12
  |
3 |   stages { stage('A') { step { sh 'make' } } }
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = It takes 'steps', 'stages', 'parallel' or 'matrix'.

2 errors
`);
});

test('nothing to tell of a file that Jenkins takes', async () => {
  const cwd = repository({ Jenkinsfile: fine });
  expect(await pipec(['lint', '--profile', 'jenkins', 'Jenkinsfile'], { cwd })).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
});

test('a Jenkinsfile is known in small letters too', async () => {
  const cwd = repository({
    jenkinsfile: fine,
    'ci/JenkinsFile': fine,
    'jenkinsfile.txt': 'x',
    'jenkinsfile-tool': 'x',
  });
  expect((await linted([], cwd)).files).toEqual(['ci/JenkinsFile declarative', 'jenkinsfile declarative']);
});

test('where there is nothing to lint, a word says so', async () => {
  const cwd = repository({ 'README.md': 'x', list: '' });
  const looked = await pipec(['lint'], { cwd });
  expect(looked).toMatchObject({
    exitCode: 0,
    stdout: '',
    stderr: expect.stringMatching(/^pipec: No pipeline is there/),
  });
  expect(await pipec(['lint', '--files-from', 'list'], { cwd })).toMatchObject({ exitCode: 0, stderr: '' });
});

test('standard input, and a list of files', async () => {
  const cwd = repository({ a: fine, b: faulty, list: 'a\nb\n' });
  expect(await linted(['-'], cwd, faulty)).toMatchObject({ exitCode: 1, files: ['<stdin> declarative'] });
  expect(await linted(['--files-from', 'list'], cwd)).toMatchObject({
    exitCode: 1,
    files: ['a declarative', 'b declarative'],
    told: ['ModelParser.UnknownStageSection@3:12', 'ModelValidatorImpl.NothingForStage@3:12'],
  });
  expect(await linted(['--files-from', '-'], cwd, 'a\0')).toMatchObject({ exitCode: 0, files: ['a declarative'] });
});

describe('what is found in folders', () => {
  const shebang = '#!/usr/bin/env groovy\n';
  const files = {
    Jenkinsfile: fine,
    'ci/Jenkinsfile.release': fine,
    'ci/nightly.jenkinsfile': fine,
    'ci/Jenkinsfile.md': '# no pipeline',
    'ci/script.groovy': "echo 'no pipeline by its name'",
    'ci/deploy.groovy': `${shebang}node { sh 'make' }`,
    'ci/deploy': `${shebang}${fine}`,
    'ci/README': 'no shebang',
    'vars/acme.groovy': "def call() { echo 'a step' }",
    'vars/acme.txt': 'its help',
    'vars/whole.groovy': `def call() { ${fine} }`,
    'src/org/acme/Tool.groovy': 'class Tool { }',
    'build/Jenkinsfile': faulty,
    'app/target/Jenkinsfile': faulty,
    'app/target/keep/Jenkinsfile': fine,
    'node_modules/x/Jenkinsfile': faulty,
    '.gitignore': '/build/\n*.log\n',
    'app/.gitignore': 'target/*\n!target/keep\n',
  };
  const found = [
    'Jenkinsfile declarative',
    'app/target/keep/Jenkinsfile declarative',
    'ci/Jenkinsfile.release declarative',
    'ci/deploy declarative',
    'ci/deploy.groovy scripted',
    'ci/nightly.jenkinsfile declarative',
    'vars/acme.groovy scripted',
    'vars/whole.groovy declarative',
  ];

  test('by name, by shebang, as steps of a library; not what git ignores', async () => {
    const cwd = repository(files);
    const { exitCode, files: looked } = await linted(['--profile', 'jenkins'], cwd);
    expect({ exitCode, looked }).toEqual({ exitCode: 0, looked: found });
  });

  test('below a folder, by a pattern, and by name whatever git ignores', async () => {
    const cwd = repository(files);
    const jenkins = (...args: readonly string[]) => linted(['--profile', 'jenkins', ...args], cwd);
    expect((await jenkins('app')).files).toEqual(['app/target/keep/Jenkinsfile declarative']);
    expect((await jenkins('**/Jenkinsfile', 'Jenkinsfile')).files).toEqual([
      'Jenkinsfile declarative',
      'app/target/keep/Jenkinsfile declarative',
    ]);
    expect((await jenkins('build/Jenkinsfile')).exitCode).toBe(1);
  });

  test('links that lead round in a circle', async () => {
    const cwd = repository({ Jenkinsfile: fine });
    mkdirSync(path.join(cwd, 'a'));
    symlinkSync('..', path.join(cwd, 'a/round'));
    symlinkSync('Jenkinsfile', path.join(cwd, 'a/Jenkinsfile'));
    expect(await linted([], cwd)).toMatchObject({ exitCode: 0, files: ['Jenkinsfile declarative'] });
  });
});

describe('a call that means nothing', () => {
  test.each([
    ['a file that is not there', ['lost'], "There is no file 'lost'."],
    ['a pattern that nothing fits', ['*.lost'], "No file fits '*.lost'."],
    ['an unknown profile', ['--profile', 'lax'], '--profile'],
  ])('%s', async (_, args, told) => {
    const { exitCode, stderr } = await pipec(['lint', ...args], { cwd: repository({ Jenkinsfile: fine }) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('hostile files end with a diagnostic', () => {
  test.each([
    ['50 MB', Buffer.alloc(50e6, "sh 'make'\n")],
    ['NUL characters', Buffer.from('pipeline {\0}')],
    ['bytes that are no UTF-8', Buffer.from([0x70, 0xff, 0xfe, 0x80, 0x7b])],
    ['blocks in blocks', Buffer.from(`pipeline ${'{ a '.repeat(200_000)}`)],
    ['brackets in brackets', Buffer.from(`x = ${'['.repeat(200_000)}`)],
  ])('%s', async (_, bytes) => {
    const cwd = repository({});
    writeFileSync(path.join(cwd, 'Jenkinsfile'), bytes);
    const { exitCode, told, stderr } = await linted(['Jenkinsfile'], cwd);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(told.length).toBeGreaterThan(0);
  });
});
