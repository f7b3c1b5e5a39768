import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../packages/cli/src/lint/result-cache.ts';
import { filesIn, pipec, repository, textIn, write } from '../support/pipec.ts';

const fine = "pipeline {\n  agent any\n  stages { stage('A') { steps { sh 'make' } } }\n}\n";
const refused = fine.replace('steps', 'step');
/** A fault with a safe fix, and a warning without one. */
const fixable = "node {\n  dir 'x' { sh 'make' }\n  retry 3 { sh 'make' }\n  currentBuild.result = null\n}\n";
const fixed = fixable.replace("dir 'x'", "dir('x')").replace('retry 3', 'retry(3)');

/** What is told, as `severity code file`. */
async function told(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await pipec(['lint', '--format', 'json', ...args], { cwd });
  const { files } = JSON.parse(stdout);
  return files.flatMap(({ file, diagnostics }: any) =>
    diagnostics.map(({ severity, code }: any) => `${severity} ${code} ${file}`),
  );
}

describe('--fix', () => {
  test('makes the safe fixes, and tells what is left', async () => {
    const cwd = repository({ Jenkinsfile: fixable, 'b.jenkinsfile': fixable, 'c.jenkinsfile': refused });
    const { exitCode, stdout, stderr } = await pipec(['lint', '--fix', '--format', 'json'], { cwd });
    expect([exitCode, stderr]).toEqual([1, '4 faults in 2 files fixed.\n']);
    expect(textIn(cwd, 'Jenkinsfile')).toBe(fixed);
    expect(textIn(cwd, 'b.jenkinsfile')).toBe(fixed);
    expect(textIn(cwd, 'c.jenkinsfile')).toBe(refused);
    expect(filesIn(cwd)).toEqual(['Jenkinsfile', 'b.jenkinsfile', 'c.jenkinsfile']);
    const codes = JSON.parse(stdout).files.map((file: any) => file.diagnostics.map(({ code }: any) => code));
    expect(codes).toEqual([[], [], ['declarative/unknown-section', 'declarative/required-section']]);
    expect(await pipec(['lint', '--fix', 'Jenkinsfile'], { cwd })).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('a dry run shows a patch that git takes, and writes nothing', async () => {
    const cwd = repository({ 'ci/Jenkinsfile': fixable });
    const { exitCode, stdout, stderr } = await pipec(['lint', '--fix', '--dry-run'], { cwd });
    expect([exitCode, stderr]).toEqual([0, '2 faults in 1 file would be fixed.\n']);
    expect(textIn(cwd, 'ci/Jenkinsfile')).toBe(fixable);
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['apply'], { cwd, input: stdout });
    expect(textIn(cwd, 'ci/Jenkinsfile')).toBe(fixed);
  });

  test('a dry run for a program is its report alone', async () => {
    const cwd = repository({ Jenkinsfile: fixable });
    const { stdout } = await pipec(['lint', '--fix', '--dry-run', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).files).toEqual([{ file: 'Jenkinsfile', kind: 'scripted', diagnostics: [] }]);
    expect(textIn(cwd, 'Jenkinsfile')).toBe(fixable);
  });

  test('standard input goes to standard output, with or without faults', async () => {
    const cwd = repository({});
    const call = (input: string) => pipec(['lint', '--fix', '-'], { cwd, input });
    expect(await call(fixable)).toEqual({ exitCode: 0, stdout: fixed, stderr: '2 faults in 1 file fixed.\n' });
    expect(await call(fine)).toEqual({ exitCode: 0, stdout: fine, stderr: '' });
    const { exitCode, stdout, stderr } = await call(refused);
    expect([exitCode, stdout]).toEqual([1, refused]);
    expect(stderr).toContain('error[declarative/unknown-section]');
  });

  test('all files are written or none', async () => {
    // There is room for its name, and none for the name of a file that is written beside it first.
    const long = `${'x'.repeat(240)}.jenkinsfile`;
    const cwd = repository({ 'a.jenkinsfile': fixable, [long]: fixable });
    const { exitCode, stderr } = await pipec(['lint', '--fix'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('its name is too long');
    expect([textIn(cwd, 'a.jenkinsfile'), textIn(cwd, long)]).toEqual([fixable, fixable]);
    expect(filesIn(cwd)).toHaveLength(2);
  });

  test('bytes that are no UTF-8 are never written anew', async () => {
    const cwd = repository({});
    const bytes = Buffer.concat([Buffer.from(fixable), Buffer.from([0x2f, 0x2f, 0xe4, 0x0a])]);
    writeFileSync(path.join(cwd, 'Jenkinsfile'), bytes);
    expect(await told(['--fix'], cwd)).toContain('warning lint/wrong-encoding Jenkinsfile');
    expect(readFileSync(path.join(cwd, 'Jenkinsfile'))).toEqual(bytes);
  });

  test('a dry run of nothing is a wrong call', async () => {
    const { exitCode, stderr } = await pipec(['lint', '--dry-run'], { cwd: repository({}) });
    expect([exitCode, stderr]).toEqual([2, "pipec: '--dry-run' goes with '--fix'.\n"]);
  });
});

describe('--max-warnings', () => {
  test('more of them than that are as bad as an error', async () => {
    const config = 'lint: { rules: { lint/block-after-bare-argument: warning } }\n';
    const cwd = repository({ Jenkinsfile: "node { dir 'x' { sh 'make' } }\n", 'pipec.config.yaml': config });
    expect(await told([], cwd)).toEqual(['warning lint/block-after-bare-argument Jenkinsfile']);
    const call = (most: string) => pipec(['lint', '--max-warnings', most], { cwd });
    expect(await call('1')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await call('0')).toMatchObject({
      exitCode: 1,
      stderr: 'pipec: 1 warning is more than the 0 of --max-warnings.\n',
    });
  });
});

describe('--shard', () => {
  test('every file is in one shard', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.jenkinsfile`);
    const cwd = repository(Object.fromEntries(names.map((name, i) => [name, fine.repeat(i + 1)])));
    const shards = await Promise.all(
      ['1/2', '2/2'].map(async (shard) => {
        const { stdout } = await pipec(['lint', '--format', 'json', '--shard', shard], { cwd });
        return JSON.parse(stdout).files.map(({ file }: any) => file);
      }),
    );
    expect(shards.every((shard) => shard.length > 0)).toBe(true);
    expect(shards.flat().toSorted()).toEqual(names);
  });

  test.each([
    ['3/2', "'3/2' is no shard; '--shard 2/5' is the second of five."],
    ['1/2', 'Standard input cannot be divided into shards.'],
  ])('a wrong call: %s of standard input', async (shard, words) => {
    const { exitCode, stderr } = await pipec(['lint', '--shard', shard, '-'], { cwd: repository({}) });
    expect([exitCode, stderr]).toEqual([2, `pipec: ${words}\n`]);
  });
});

describe('--cache', () => {
  const files = { Jenkinsfile: refused, 'b.jenkinsfile': fixable, 'c.jenkinsfile': fine };
  const call = (cwd: string, ...args: string[]) =>
    pipec(['lint', '--format', 'json', '--cache-file', '.cache/lint', ...args], { cwd });

  test('a second run says the same, and a changed file is linted again', async () => {
    const cwd = repository(files);
    const first = await call(cwd);
    expect(filesIn(cwd)).toContain('.cache/lint');
    expect(await call(cwd)).toEqual(first);
    expect(await pipec(['lint', '--format', 'json'], { cwd })).toEqual(first);
    write(cwd, 'Jenkinsfile', fine);
    const { stdout } = await call(cwd);
    expect(JSON.parse(stdout).files[0]).toEqual({ file: 'Jenkinsfile', kind: 'declarative', diagnostics: [] });
  });

  test('a second run takes what the first one kept', async () => {
    const cwd = repository({ Jenkinsfile: fine });
    await call(cwd);
    const [, row = ''] = textIn(cwd, '.cache/lint').split('\n');
    const key = row.split('\t')[0]!;
    const cache = openCache(path.join(cwd, '.cache/lint'), () => key);
    const span = { file: 'Jenkinsfile', start: 0, end: 8 };
    const kept = { code: 'lint/kept', severity: 'info', message: 'It was kept.', span } as const;
    cache.keep('Jenkinsfile', fine, { kind: 'declarative', diagnostics: [kept] });
    cache.save();
    expect(await told(['--cache-file', '.cache/lint'], cwd)).toEqual(['info lint/kept Jenkinsfile']);
    expect(await told(['--cache-file', '.cache/lint', '--profile', 'strict'], cwd)).not.toContain(
      'info lint/kept Jenkinsfile',
    );
  });

  test('linting a part does not forget the rest', async () => {
    const cwd = repository(files);
    await call(cwd);
    const rows = textIn(cwd, '.cache/lint').split('\n').length;
    write(cwd, 'c.jenkinsfile', `${fine}\n`);
    await call(cwd, 'c.jenkinsfile');
    expect(textIn(cwd, '.cache/lint').split('\n').length).toBe(rows);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -20)],
    ['of one wrong letter', (text: string) => text.replace('scripted', 'scriptex')],
    ['empty', () => ''],
  ])('one that is %s is passed over', async (_, damage) => {
    const cwd = repository(files);
    const first = await call(cwd);
    write(cwd, '.cache/lint', damage(textIn(cwd, '.cache/lint')));
    expect(await call(cwd)).toEqual(first);
    expect(await call(cwd)).toEqual(first);
  });

  test('a file of somebody else in its place is kept', async () => {
    const cwd = repository({ Jenkinsfile: fine });
    const { exitCode, stderr } = await pipec(['lint', '--cache-file', 'Jenkinsfile'], { cwd });
    expect([exitCode, stderr]).toEqual([2, "pipec: 'Jenkinsfile' holds no results of lint, and is kept as it is.\n"]);
    expect(textIn(cwd, 'Jenkinsfile')).toBe(fine);
  });

  test('a folder in its place is worth a word', async () => {
    const cwd = repository({ Jenkinsfile: fine });
    mkdirSync(path.join(cwd, '.cache/lint'), { recursive: true });
    const { exitCode, stderr } = await call(cwd);
    expect([exitCode, stderr]).toEqual([0, 'pipec: Cannot keep the results: it is a folder.\n']);
    expect(filesIn(cwd)).toEqual(['Jenkinsfile']);
  });

  test('without a name it stands in the folder of the user', async () => {
    const cwd = repository({ Jenkinsfile: fine });
    const env = { XDG_CACHE_HOME: path.join(cwd, 'caches') };
    expect((await pipec(['lint', '--cache'], { cwd, env })).exitCode).toBe(0);
    expect(filesIn(path.join(cwd, 'caches'))).toEqual([expect.stringMatching(/^pipec\/lint-[\w-]{16}$/)]);
  });

  test('it goes with --fix', async () => {
    const cwd = repository({ Jenkinsfile: fixable });
    await call(cwd);
    await call(cwd, '--fix');
    expect(textIn(cwd, 'Jenkinsfile')).toBe(fixed);
    expect(JSON.parse((await call(cwd)).stdout).files[0].diagnostics).toEqual([]);
  });
});

describe('the configuration', () => {
  const config = `lint:
  profile: jenkins
  files: ['ci/*.jenkinsfile', deploy]
  ignore: ['ci/old.*']
  rules: { declarative/required-section: info }
  overrides:
    - { files: ['deploy/**'], rules: { 'declarative/*': 'off' } }
`;
  const files = {
    'pipec.config.yaml': config,
    Jenkinsfile: refused,
    'ci/a.jenkinsfile': refused,
    'ci/old.jenkinsfile': refused,
    'deploy/Jenkinsfile': refused,
  };

  test('says which files are linted, and how', async () => {
    const cwd = repository(files);
    const all = [
      'error declarative/unknown-section ci/a.jenkinsfile',
      'info declarative/required-section ci/a.jenkinsfile',
    ];
    expect(await told([], cwd)).toEqual(all);
    expect(await told(['ci/old.jenkinsfile'], cwd), 'passed over by name too').toEqual([]);
    expect(await told(['Jenkinsfile'], cwd)).toEqual(all.map((one) => one.replace('ci/a.jenkinsfile', 'Jenkinsfile')));
    expect(await told([], path.join(cwd, 'ci'))).toEqual(all.map((one) => one.replace('ci/', '')));
  });

  test('of another name, and the profile of the call', async () => {
    const cwd = repository({ Jenkinsfile: fine, 'other.yaml': 'lint: { profile: strict }\n' });
    expect(await told(['--config', 'other.yaml'], cwd)).toContain('warning lint/no-timeout Jenkinsfile');
    expect(await told(['--config', 'other.yaml', '--profile', 'jenkins'], cwd)).toEqual([]);
    const { exitCode, stderr } = await pipec(['lint', '--config', 'lost.yaml'], { cwd });
    expect([exitCode, stderr]).toEqual([2, "pipec: There is no configuration 'lost.yaml'.\n"]);
  });

  test('with a fault nothing is linted', async () => {
    const cwd = repository({ Jenkinsfile: refused, 'pipec.config.json': '{ "lint": { "profil": "strict" } }' });
    const { exitCode, stdout } = await pipec(['lint'], { cwd });
    expect([exitCode, stdout]).toEqual([
      1,
      `error[config/unknown-setting]: There is no setting 'profil' in 'lint'.
 --> pipec.config.json:1:13
  |
1 | { "lint": { "profil": "strict" } }
  |             ^^^^^^^^
  = Did you mean 'profile'?

1 error
`,
    ]);
  });
});

test('a pipeline in TypeScript is for another command', async () => {
  const { exitCode, stderr } = await pipec(['lint', 'pipeline.ts'], { cwd: repository({ 'pipeline.ts': '' }) });
  expect([exitCode, stderr]).toEqual([
    2,
    "pipec: 'pipeline.ts' is TypeScript: 'pipec check' looks at what it gives.\n",
  ]);
});

test('a report as SARIF brings the pages of what it tells', async () => {
  const cwd = repository({ Jenkinsfile: refused });
  const { stdout } = await pipec(['lint', '--format', 'sarif'], { cwd });
  const { driver } = JSON.parse(stdout).runs[0].tool;
  expect(driver.rules.map(({ id, help }: any) => [id, help.markdown.split('\n')[0]])).toEqual([
    ['declarative/unknown-section', '# declarative/unknown-section'],
    ['declarative/required-section', '# declarative/required-section'],
  ]);
});

describe('what cannot be read is told, and the rest is linted', () => {
  test.each<[what: string, make: (file: string) => void, words: string]>([
    ['a pipe that nobody writes to', (file) => execFileSync('mkfifo', [file]), 'it is no plain file'],
    ['a device without an end', (file) => symlinkSync('/dev/zero', file), 'it is no plain file'],
    ['a link to itself', (file) => symlinkSync(path.basename(file), file), 'its links lead in a circle'],
    ['a part of its path that is a file', () => {}, "There is no file 'odd'."],
  ])('%s', async (_, make, words) => {
    const cwd = repository({ Jenkinsfile: refused });
    make(path.join(cwd, 'odd'));
    const { exitCode, stdout, stderr } = await pipec(['lint', 'odd', 'Jenkinsfile'], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    if (existsSync(path.join(cwd, 'odd'))) expect(stdout).toContain('error[declarative/unknown-section]');
  });

  test.skipIf(process.getuid?.() !== 0)('a file and a folder that only others may read', async () => {
    const cwd = repository({ Jenkinsfile: fine, 'a/Jenkinsfile': fine, 'a/README': '' });
    chmodSync(cwd, 0o755);
    for (const name of ['Jenkinsfile', 'a/README']) chmodSync(path.join(cwd, name), 0o600);
    const call = () => pipec(['lint'], { cwd, uid: 65_534 });
    expect(await call()).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "pipec: Cannot read 'Jenkinsfile': access is denied.\n",
    });
    chmodSync(path.join(cwd, 'a'), 0o700);
    expect(await call()).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("Cannot read the folder '") });
  });

  test('a file of a gigabyte is not read', async () => {
    const cwd = repository({ Jenkinsfile: '' });
    execFileSync('truncate', ['-s', '3G', 'Jenkinsfile'], { cwd });
    expect(await told([], cwd)).toEqual(['error lint/too-large Jenkinsfile']);
  });

  test('of a file in UTF-16 it is said that it is one', async () => {
    const cwd = repository({ Jenkinsfile: '' });
    writeFileSync(path.join(cwd, 'Jenkinsfile'), Buffer.from('\uFEFFnode { echo 1 }\n', 'utf16le'));
    const { stdout } = await pipec(['lint'], { cwd });
    expect(stdout).toContain('  = The file is UTF-16,');
    writeFileSync(path.join(cwd, 'Jenkinsfile'), Buffer.from([0xe9, 0x0a]));
    expect((await pipec(['lint'], { cwd })).stdout).not.toContain('UTF-16');
  });

  test('bytes that are no UTF-8 are told where they stand', async () => {
    const cwd = repository({});
    const text = "node {\n  echo 'a \uFFFD that is meant, and ";
    writeFileSync(
      path.join(cwd, 'Jenkinsfile'),
      Buffer.concat([Buffer.from(text), Buffer.from("\xe4'\n}\n", 'latin1')]),
    );
    const { stdout } = await pipec(['lint', '--format', 'json'], { cwd });
    const place = { line: 2, column: text.length - 6, endLine: 2, endColumn: text.length - 5 };
    expect(JSON.parse(stdout).files[0].diagnostics).toEqual([
      expect.objectContaining({ code: 'lint/wrong-encoding', severity: 'warning', ...place }),
    ]);
  });

  test('what a shell hands over is read', async () => {
    const cwd = repository({ 'a.jenkinsfile': refused });
    const program = path.resolve(import.meta.dirname, '../../packages/cli/bin/pipec.js');
    const script = `'${process.execPath}' '${program}' lint --format json <(cat a.jenkinsfile) || true`;
    const { files } = JSON.parse(execFileSync('bash', ['-c', script], { cwd, encoding: 'utf8' }));
    expect(files[0].diagnostics).toHaveLength(2);
  });
});
