import { chmodSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram } from '../../packages/cli/src/files/find-program.ts';
import { inBatches } from '../../packages/cli/src/shellcheck/open-shellcheck.ts';
import { pipec, repository, textIn, write } from '../support/pipec.ts';
import { project } from '../support/project.ts';
import { describeWithShellcheck, shellcheck } from '../support/shellcheck.ts';

const faulty = "node {\n  sh 'command -v docker 2>&1 > /dev/null'\n}\n";

/** A program in the place of ShellCheck: a script of the shell. */
function program(script: string, timeLimit = 20_000) {
  const folder = project({ shellcheck: `#!/bin/sh\n${script}\n` });
  const file = path.join(folder, 'shellcheck');
  chmodSync(file, 0o755);
  return { folder, ...inBatches({ file, env: process.env, timeLimit }) };
}

/** Prints no comments, and keeps a line for each process with the number of its scripts. */
const counting = 'echo $(($# - 3)) >> "$(dirname "$0")/log"; echo \'{"comments":[]}\'';

const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('pipec-shellcheck-'));

describe('a program that is asked', () => {
  test('about many scripts at a time, and about each once', async () => {
    const { ask, folder } = program(counting);
    const scripts = Array.from({ length: 10 }, (_, i) => `echo ${i % 5}`);
    expect(await Promise.all(scripts.map(ask))).toEqual(scripts.map(() => []));
    expect(await ask('echo 0')).toEqual([]);
    expect(readFileSync(path.join(folder, 'log'), 'utf8')).toBe('5\n');
  });

  test('about thousands in processes of some', async () => {
    const { ask, folder } = program(counting);
    await Promise.all(Array.from({ length: 1000 }, (_, i) => ask(`echo ${i}`)));
    const counts = readFileSync(path.join(folder, 'log'), 'utf8').trim().split('\n').map(Number);
    expect(counts.reduce((a, b) => a + b)).toBe(1000);
    expect(counts.length).toBeLessThan(20);
  });

  test('that hangs over one script answers for the others', async () => {
    const { ask, trouble } = program('grep -q hang pipec-script-* && exec sleep 30; echo \'{"comments":[]}\'', 500);
    const [first, second, third] = await Promise.all(['a', 'hang', 'b'].map(ask));
    expect([first, third]).toEqual([[], []]);
    expect(second).toEqual({ failed: 'it did not answer within 0.5 seconds' });
    expect(trouble()).toBeUndefined();
  });

  test('that hangs over all of them is given up', async () => {
    const { ask, trouble } = program('exec sleep 30', 100);
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => ask(`echo ${i}`)));
    expect(answers).toContain('unasked');
    expect(trouble()).toBe(
      'ShellCheck was not asked about the scripts: it did not answer within 0.1 seconds, over and over.',
    );
  });

  test('that falls over one script answers for the others', async () => {
    const { ask } = program('grep -q fall pipec-script-* && kill -SEGV $$; echo \'{"comments":[]}\'');
    expect(await Promise.all(['a', 'fall'].map(ask))).toEqual([[], { failed: 'it was ended by SIGSEGV' }]);
  });

  test.each([
    ['exit 3', 'it ended with exit code 3'],
    ['echo "no JSON"', 'its answer cannot be read'],
    ['echo \'{"comments":[{"file":"other","line":1}]}\'', 'its answer cannot be read'],
    ['echo null', 'its answer cannot be read'],
  ])('that is broken is not asked again: %s', async (script, reason) => {
    const { ask, trouble, folder } = program(`echo >> "$(dirname "$0")/log"\n${script}`);
    expect(await ask('a')).toBe('unasked');
    expect(await ask('b')).toBe('unasked');
    expect(trouble()).toBe(`ShellCheck was not asked about the scripts: ${reason}.`);
    expect(readFileSync(path.join(folder, 'log'), 'utf8')).toBe('\n');
  });

  test('that is not there', async () => {
    const { ask, trouble } = inBatches({ file: '/nowhere/shellcheck', env: {}, timeLimit: 1000 });
    expect(await ask('a')).toBe('unasked');
    expect(trouble()).toBe('ShellCheck was not asked about the scripts: it cannot be started: there is no such file.');
  });

  test('leaves nothing behind, and does not see what would change its answers', async () => {
    const before = folders();
    const { ask, folder } = program(
      'env > "$(dirname "$0")/env"; pwd > "$(dirname "$0")/pwd"; echo \'{"comments":[]}\'',
    );
    process.env['SHELLCHECK_OPTS'] = '-e SC2086';
    try {
      await ask('a');
    } finally {
      delete process.env['SHELLCHECK_OPTS'];
    }
    expect(readFileSync(path.join(folder, 'env'), 'utf8')).not.toContain('SHELLCHECK_OPTS');
    const cwd = readFileSync(path.join(folder, 'pwd'), 'utf8').trim();
    expect(path.basename(cwd)).toMatch(/^pipec-shellcheck-/);
    expect(existsSync(cwd)).toBe(false);
    expect(folders()).toEqual(before);
  });
});

test('what lies in the working folder is not run for being named like a program', () => {
  const folder = project({ shellcheck: '#!/bin/sh\n' });
  chmodSync(path.join(folder, 'shellcheck'), 0o755);
  const find = (PATH: string) => findProgram('shellcheck', { env: { PATH } });
  expect(find(folder)).toBe(path.join(folder, 'shellcheck'));
  expect(find(`/nowhere${path.delimiter}${folder}`)).toBe(path.join(folder, 'shellcheck'));
  expect(find(path.relative(process.cwd(), folder))).toBeUndefined();
  expect(find('.')).toBeUndefined();
  expect(find('')).toBeUndefined();
  chmodSync(path.join(folder, 'shellcheck'), 0o644);
  expect(find(folder)).toBeUndefined();
});

describe('where it is not installed', () => {
  const env = { PATH: '/nowhere' };
  const cwd = () => repository({ Jenkinsfile: faulty });

  test.each([[[]], [['--profile', 'strict']]])('nobody asked for it: nothing is said (%j)', async (args) => {
    const { exitCode, stdout, stderr } = await pipec(['lint', '--format', 'json', ...args], { cwd: cwd(), env });
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('shell/');
  });

  test('asked for by the call or the configuration, it is a wrong call', async () => {
    const missing = {
      exitCode: 2,
      stdout: '',
      stderr: "pipec: ShellCheck is asked for and not installed: PATH leads to no program 'shellcheck'.\n",
    };
    expect(await pipec(['lint', '--shellcheck'], { cwd: cwd(), env })).toEqual(missing);
    const configured = repository({ Jenkinsfile: faulty, 'pipec.config.yaml': 'lint: { shellcheck: true }\n' });
    expect(await pipec(['lint'], { cwd: configured, env })).toEqual(missing);
    write(configured, 'pipeline.ts', '');
    expect(await pipec(['check', '--shellcheck'], { cwd: configured, env })).toEqual(missing);
    const fine = { exitCode: 0, stdout: '', stderr: '' };
    expect(await pipec(['lint', '--no-shellcheck'], { cwd: configured, env })).toEqual(fine);
    expect(await pipec(['lint', '--profile', 'jenkins'], { cwd: configured, env })).toEqual(fine);
  });
});

test('one that is broken is told once, and the rest of lint stands', async () => {
  const cwd = repository({
    Jenkinsfile: faulty,
    'a.jenkinsfile': "node { dir 'x' { sh 'make' } }\n",
    'bin/shellcheck': '#!/bin/sh\nexit 4\n',
  });
  chmodSync(path.join(cwd, 'bin/shellcheck'), 0o755);
  const env = { PATH: `${path.join(cwd, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };
  const { exitCode, stdout, stderr } = await pipec(['lint', '--shellcheck'], { cwd, env });
  expect([exitCode, stderr]).toEqual([
    1,
    'pipec: ShellCheck was not asked about the scripts: it ended with exit code 4.\n',
  ]);
  expect(stdout).toContain('lint/block-after-bare-argument');
});

describeWithShellcheck('where it is installed', () => {
  const codes = async (args: readonly string[], cwd: string, env = {}): Promise<readonly string[]> => {
    const { stdout } = await pipec(['lint', '--format', 'json', ...args], { cwd, env });
    return JSON.parse(stdout).files.flatMap(({ file, diagnostics }: any) =>
      diagnostics.filter(({ code }: any) => code.startsWith('shell/')).map(({ code }: any) => `${file} ${code}`),
    );
  };

  test('a finding for a person, at its place in the string', async () => {
    const cwd = repository({ Jenkinsfile: "node {\n  sh 'echo \\'it\\' $X'\n}\n" });
    const { stdout } = await pipec(['lint', '--profile', 'strict', '--shellcheck'], { cwd });
    expect(stdout).toContain(`info[shell/sc2086]: Double quote to prevent globbing and word splitting.
 --> Jenkinsfile:2:19
  |
2 |   sh 'echo \\'it\\' $X'
  |                   ^^
  + Write: echo 'it' "$X"
`);
  });

  test('when it is asked', async () => {
    const cwd = repository({ Jenkinsfile: faulty });
    const found = ['Jenkinsfile shell/sc2069'];
    expect(await codes([], cwd)).toEqual([]);
    expect(await codes(['--shellcheck'], cwd)).toEqual(found);
    expect(await codes(['--profile', 'strict'], cwd)).toEqual(found);
    expect(await codes(['--profile', 'strict', '--no-shellcheck'], cwd)).toEqual([]);
    expect(await codes(['--profile', 'jenkins', '--shellcheck'], cwd)).toEqual([]);
    write(cwd, 'pipec.config.yaml', "lint: { shellcheck: true, rules: { shell/sc2069: 'off' } }\n");
    expect(await codes([], cwd)).toEqual([]);
    write(cwd, 'pipec.config.yaml', "lint: { shellcheck: true, rules: { shell/sc9: 'off' } }\n");
    expect((await pipec(['lint'], { cwd })).stdout).toContain('config/unknown-rule');
  });

  test("pipec check: at the author's line", async () => {
    const source = `import { pipeline, sh, stage } from '@pipec/dsl';

export default pipeline({ agent: 'any', stages: [stage('Build', [sh\`
  command -v docker 2>&1 > /dev/null
\`])] });
`;
    const cwd = repository({ 'pipeline.ts': source });
    expect((await pipec(['build'], { cwd })).exitCode).toBe(0);
    expect((await pipec(['check'], { cwd })).stderr).toBe('');
    const { exitCode, stderr } = await pipec(['check', '--shellcheck'], { cwd });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning[shell/sc2069]: ');
    expect(stderr).toContain(' --> pipeline.ts:4:21\n');
  });

  test('many files, each with its own', async () => {
    const files = Array.from({ length: 150 }, (_, i) => [
      `${String(i).padStart(3, '0')}.jenkinsfile`,
      i % 3 === 0 ? faulty.replace('docker', `docker${i}`) : `node { sh 'make ${i % 7}' }\n`,
    ]);
    const cwd = repository(Object.fromEntries(files));
    const expected = files.filter((_, i) => i % 3 === 0).map(([name]) => `${name} shell/sc2069`);
    expect(await codes(['--shellcheck'], cwd)).toEqual(expected);
  });

  test('results are kept, also those of ShellCheck, but for failures', async () => {
    const cwd = repository({ Jenkinsfile: faulty, 'bin/shellcheck': '#!/bin/sh\nkill -KILL $$\n' });
    chmodSync(path.join(cwd, 'bin/shellcheck'), 0o755);
    const env = { PATH: `${path.join(cwd, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };
    const args = ['--shellcheck', '--cache-file', path.join(cwd, 'cache')];
    expect(await codes(args, cwd, env)).toEqual(['Jenkinsfile shell/unchecked']);
    expect(await codes(args, cwd)).toEqual(['Jenkinsfile shell/sc2069']);
    expect(textIn(cwd, 'cache')).toContain('shell/sc2069');
    expect(await codes(args, cwd)).toEqual(['Jenkinsfile shell/sc2069']);
    expect(await codes(['--cache-file', path.join(cwd, 'cache')], cwd)).toEqual([]);
  });

  test('a fix is a guess: it is shown and never made', async () => {
    const text = "node {\n  sh 'make $X'\n}\n";
    const cwd = repository({
      Jenkinsfile: text,
      'pipec.config.yaml': 'lint: { shellcheck: true, rules: { shell/sc2086: warning } }\n',
    });
    expect((await pipec(['lint', '--fix'], { cwd })).stdout).toContain('+ Write: make "$X"');
    expect(textIn(cwd, 'Jenkinsfile')).toBe(text);
  });

  test('nothing of a script is run, and no file that it names is read', async () => {
    const cwd = repository({ 'secret.sh': 'echo $SECRET_X $SECRET_Y\n' });
    const script = `touch ${cwd}/run; . ${cwd}/secret.sh; $(touch ${cwd}/run)\n# shellcheck source=${cwd}/secret.sh\n. "$X"`;
    write(cwd, 'Jenkinsfile', `node {\n  sh '''\n${script}'''\n}\n`);
    write(cwd, '.shellcheckrc', 'external-sources=true\ndisable=SC2091\n');
    const { stdout } = await pipec(['lint', '--profile', 'strict', '--format', 'json'], { cwd });
    expect(stdout).not.toContain('SECRET');
    expect(stdout).toContain('shell/sc2091');
    expect(existsSync(path.join(cwd, 'run'))).toBe(false);
  });

  test.each([
    ['a NUL', "node { sh 'echo \\u0000 $X' }\n"],
    ['a half of a character', "node { sh 'echo \\uD83D $X' }\n"],
    ['a script of 10 MB', `node { sh '${'echo a; '.repeat(1_300_000)}' }\n`],
    ['a script of 1 MB', `node { sh '${'echo a; '.repeat(130_000)}' }\n`],
    ['a thousand scripts', `node {\n${Array.from({ length: 1000 }, (_, i) => `sh 'echo ${i} $X'\n`).join('')}}\n`],
    ['brackets in brackets', `node { sh '${'$('.repeat(3000)}' }\n`],
  ])(
    '%s comes to an end',
    async (_, text) => {
      const cwd = repository({});
      writeFileSync(path.join(cwd, 'Jenkinsfile'), text);
      const { exitCode, stderr } = await pipec(['lint', '--shellcheck'], { cwd });
      expect(exitCode).toBeLessThan(2);
      expect(stderr).toBe('');
    },
    60_000,
  );

  test('the longest script that it is asked about is within its time', async () => {
    const line = 'x=$(echo $y; z=$(ls $x)) && foo "$x" $z || { a=$b; c[$d]=1; }\n';
    const text = `#!/bin/sh -xe\n${line.repeat(Math.floor(30_000 / line.length))}`;
    expect(await shellcheck!(text)).toBeInstanceOf(Array);
  }, 60_000);
});
