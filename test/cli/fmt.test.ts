import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGroovy } from '../../packages/cli/src/fmt/find-groovy.ts';
import { filesIn, pipec, repository, textIn } from '../support/pipec.ts';

const messy = "node{\nsh   'make'\n}\n";
const tidy = "node {\n  sh 'make'\n}\n";
const broken = 'node {\n  sh "make\n}\n';

const fmt = (args: readonly string[], cwd: string, input = '') => pipec(['fmt', ...args], { cwd, input });

describe('writes', () => {
  test('what is named, and says what has changed', async () => {
    const cwd = repository({ Jenkinsfile: messy, 'vars/a.groovy': tidy, 'other.groovy': messy });
    expect(await fmt(['Jenkinsfile', 'vars/a.groovy'], cwd)).toEqual({
      exitCode: 0,
      stdout: 'Jenkinsfile\n',
      stderr: '1 of 2 files formatted.\n',
    });
    expect([textIn(cwd, 'Jenkinsfile'), textIn(cwd, 'other.groovy')]).toEqual([tidy, messy]);
    expect(await fmt(['Jenkinsfile'], cwd)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('the Jenkinsfiles and Groovy files of a folder, by default the working one', async () => {
    const cwd = repository({
      Jenkinsfile: messy,
      'Jenkinsfile.md': messy,
      'ci/Jenkinsfile.release': messy,
      'ci/nightly.jenkinsfile': messy,
      'vars/a.groovy': messy,
      'node_modules/x/Jenkinsfile': messy,
      '.gitignore': 'build/',
      'build/a.groovy': messy,
      'README.md': messy,
    });
    const { exitCode, stdout } = await fmt(['ci'], cwd);
    expect([exitCode, stdout]).toEqual([0, 'ci/Jenkinsfile.release\nci/nightly.jenkinsfile\n']);
    expect((await fmt([], cwd)).stdout).toBe('Jenkinsfile\nvars/a.groovy\n');
    const left = filesIn(cwd).filter((name) => textIn(cwd, name) === messy);
    expect(left).toEqual(['Jenkinsfile.md', 'README.md', 'build/a.groovy', 'node_modules/x/Jenkinsfile']);
  });

  test('what fits a pattern', async () => {
    const cwd = repository({ 'vars/a.groovy': messy, 'vars/b.groovy': messy, 'src/c.groovy': messy });
    expect((await fmt(['vars/*.groovy'], cwd)).stdout).toBe('vars/a.groovy\nvars/b.groovy\n');
  });

  test('what a list names, each file once', async () => {
    const cwd = repository({ a: messy, b: messy, list: 'a\nb\n' });
    expect((await fmt(['--files-from', 'list', 'a'], cwd)).stdout).toBe('a\nb\n');
    expect(await fmt(['--files-from', '-'], cwd, 'a\0b\0')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await fmt(['--files-from', '-'], cwd, '')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('nothing but the text: permissions stay, and a link stays a link', async () => {
    const cwd = repository({ 'real/Jenkinsfile': messy, 'run.groovy': `#!/usr/bin/env groovy\n${messy}` });
    chmodSync(path.join(cwd, 'run.groovy'), 0o755);
    symlinkSync('real/Jenkinsfile', path.join(cwd, 'Jenkinsfile'));
    expect((await fmt(['Jenkinsfile', 'run.groovy'], cwd)).exitCode).toBe(0);
    expect(textIn(cwd, 'real/Jenkinsfile')).toBe(tidy);
    expect(textIn(cwd, 'run.groovy')).toBe(`#!/usr/bin/env groovy\n${tidy}`);
    expect(statSync(path.join(cwd, 'run.groovy')).mode & 0o777).toBe(0o755);
  });

  test('as the .editorconfig files around each file want it', async () => {
    const cwd = repository({
      '.editorconfig': 'root = true\n[*]\nindent_size = 4\n[*.groovy]\nindent_style = tab\n',
      'vars/.editorconfig': '[b.groovy]\nindent_style = space\nend_of_line = crlf\ninsert_final_newline = false\n',
      Jenkinsfile: messy,
      'vars/a.groovy': messy,
      'vars/b.groovy': messy,
    });
    await fmt([], cwd);
    expect(textIn(cwd, 'Jenkinsfile')).toBe("node {\n    sh 'make'\n}\n");
    expect(textIn(cwd, 'vars/a.groovy')).toBe("node {\n\tsh 'make'\n}\n");
    expect(textIn(cwd, 'vars/b.groovy')).toBe("node {\r\n    sh 'make'\r\n}");
  });
});

describe('leaves alone', () => {
  test('what does not parse, and tells its faults; the others are formatted', async () => {
    const cwd = repository({ a: broken, b: messy });
    const { exitCode, stdout, stderr } = await fmt(['a', 'b'], cwd);
    expect([exitCode, stdout]).toEqual([1, 'b\n']);
    expect(stderr).toContain('error[syntax/unclosed-string]');
    expect(stderr).toContain(' --> a:2:11\n  |\n2 |   sh "make\n');
    expect([textIn(cwd, 'a'), textIn(cwd, 'b')]).toEqual([broken, tidy]);
  });

  test.each([[['a']], [['--check', 'a']]])('what begins with a byte order mark: %j', async (args) => {
    const cwd = repository({ a: `\ufeff${messy}` });
    const { exitCode, stderr } = await fmt(args, cwd);
    expect([exitCode, textIn(cwd, 'a')]).toEqual([1, `\ufeff${messy}`]);
    expect(stderr).toContain('warning[syntax/byte-order-mark]');
  });

  test('what is not UTF-8, byte for byte', async () => {
    const cwd = repository({ b: messy });
    const bytes = Buffer.from("echo   'caf\u00e9'\n", 'latin1');
    writeFileSync(path.join(cwd, 'a'), bytes);
    expect(await fmt(['a', 'b'], cwd)).toEqual({
      exitCode: 1,
      stdout: 'b\n',
      stderr: "1 of 2 files formatted.\npipec: 'a' is not UTF-8 and stays as it is.\n",
    });
    expect(readFileSync(path.join(cwd, 'a'))).toEqual(bytes);
  });

  test('what pipec has made, unless it is named', async () => {
    const header = '// Made by pipec from pipeline.ts (sha256 0123456789abcdef); change that file, not this one.\n';
    const cwd = repository({ Jenkinsfile: header + messy });
    expect((await fmt([], cwd)).stdout).toBe('');
    expect((await fmt(['Jenkinsfile'], cwd)).stdout).toBe('Jenkinsfile\n');
  });
});

describe('--check', () => {
  test('writes nothing, names what would change, and fails', async () => {
    const cwd = repository({ Jenkinsfile: messy, 'a.groovy': tidy, 'b.groovy': messy });
    expect(await fmt(['--check'], cwd)).toEqual({
      exitCode: 1,
      stdout: 'Jenkinsfile\nb.groovy\n',
      stderr: "2 of 3 files would change; 'pipec fmt' formats them.\n",
    });
    expect(textIn(cwd, 'Jenkinsfile')).toBe(messy);
    expect(await fmt(['--check', 'a.groovy'], cwd)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('of standard input', async () => {
    expect(await fmt(['--check', '-'], repository({}), messy)).toEqual({
      exitCode: 1,
      stdout: '<stdin>\n',
      stderr: "1 of 1 file would change; 'pipec fmt' formats it.\n",
    });
  });
});

describe('prints', () => {
  test('one file', async () => {
    const cwd = repository({ Jenkinsfile: messy });
    expect(await fmt(['--stdout', 'Jenkinsfile'], cwd)).toEqual({ exitCode: 0, stdout: tidy, stderr: '' });
    expect(textIn(cwd, 'Jenkinsfile')).toBe(messy);
  });

  test('standard input, which counts as the Jenkinsfile of the folder', async () => {
    const cwd = repository({ '.editorconfig': '[Jenkinsfile]\nindent_size = 3\n' });
    expect((await fmt(['-'], cwd, messy)).stdout).toBe("node {\n   sh 'make'\n}\n");
  });

  test('what does not parse as it is, so that an editor loses nothing', async () => {
    const { exitCode, stdout, stderr } = await fmt(['-'], repository({}), broken);
    expect([exitCode, stdout]).toEqual([1, broken]);
    expect(stderr).toContain('<stdin>:2:11');
  });
});

test.each([
  [['missing'], "pipec: There is no file 'missing'.\n"],
  [['*.nothing'], "pipec: No file fits '*.nothing'.\n"],
  [['-', 'Jenkinsfile'], 'pipec: Only one file can be printed; name one.\n'],
  [['--stdout', 'Jenkinsfile', 'a.groovy'], 'pipec: Only one file can be printed; name one.\n'],
  [['--stdout', 'empty'], 'pipec: There is no file to print; name one.\n'],
])('%j is a wrong call', async (args, stderr) => {
  const cwd = repository({ Jenkinsfile: messy, 'a.groovy': messy, 'empty/README.md': '' });
  expect(await fmt(args, cwd)).toEqual({ exitCode: 2, stdout: '', stderr });
  expect(textIn(cwd, 'Jenkinsfile')).toBe(messy);
});

test.each([
  ['Jenkinsfile', true],
  ['Jenkinsfile.release', true],
  ['Jenkinsfile-release', true],
  ['Jenkinsfile_prs', true],
  ['release.Jenkinsfile', true],
  ['release.jenkinsfile', true],
  ['build.groovy', true],
  ['Jenkinsfile.md', false],
  ['Jenkinsfile.map', false],
  ['Jenkinsfile.j2', false],
  ['Jenkinsfiles', false],
  ['groovy', false],
  ['jenkinsfile', true],
  ['a.gradle', false],
])('%s is a Jenkinsfile or a Groovy script: %s', (name, is) => {
  expect(isGroovy(name)).toBe(is);
});
