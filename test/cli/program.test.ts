import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands/index.ts';
import manifest from '../../packages/cli/package.json' with { type: 'json' };
import { filesIn, pipec, repository, start, write } from '../support/pipec.ts';
import { project } from '../support/project.ts';

const program = fileURLToPath(new URL('../../packages/cli/bin/pipec.js', import.meta.url));
const faulty = { 'pipeline.ts': 'throw new Error("No luck.");\n' };

test.each(['--version', '-V'])('%s prints the version alone', async (flag) => {
  expect(await pipec([flag], { cwd: '/' })).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test.each(['--help', '-h', 'help'])('%s lists every command', async (flag) => {
  const { exitCode, stdout, stderr } = await pipec([flag], { cwd: '/' });
  expect([exitCode, stderr]).toEqual([0, '']);
  const listed = /Commands:\n([^]*?)\n\n/
    .exec(stdout)?.[1]
    ?.split('\n')
    .map((row) => row.trim().split(/ {2,}/));
  expect(listed).toEqual(Object.entries(commands).map(([name, { summary }]) => [name, summary]));
});

test('without a command the help goes to standard error, as a wrong call', async () => {
  const { exitCode, stdout, stderr } = await pipec([], { cwd: '/' });
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toContain('Usage: pipec COMMAND');
});

test.each([
  [['biuld'], "pipec: pipec has no command 'biuld'. Did you mean 'build'?\n"],
  [['conquer'], "pipec: pipec has no command 'conquer'. 'pipec --help' lists them.\n"],
  [['--verison'], "pipec: pipec has no option '--verison'. 'pipec --help' lists them.\n"],
  [['toString'], "pipec: pipec has no command 'toString'. 'pipec --help' lists them.\n"],
])('%j is a wrong call', async (args, told) => {
  expect(await pipec(args, { cwd: '/' })).toEqual({ exitCode: 2, stdout: '', stderr: told });
});

test('each command is what the table says, and each has a help', async () => {
  for (const [name, { load, summary }] of Object.entries(commands)) {
    const { default: command } = await load();
    expect([command.name, command.summary]).toEqual([name, summary]);
    const { exitCode, stdout } = await pipec(['help', name], { cwd: '/' });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: pipec ${name}.*\n\n${summary}\\.\n`));
    expect(stdout).toContain('-h, --help');
  }
});

test('the help of build: flags, choices, examples, no line too long for a terminal', async () => {
  const { stdout } = await pipec(['build', '--help'], { cwd: '/' });
  expect(stdout).toMatch(/--no-header +Leave out the header that names the source\n/);
  expect(stdout).toMatch(/--pods <inline\|file> +Where pods go/);
  expect(stdout).toMatch(/\nExamples:\n  # Compile pipeline\.ts[^\n]+\n  pipec build\n\n/);
  for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(100);
});

test('nothing is coloured where nobody looks, or who looks does not want it', async () => {
  const cwd = repository(faulty);
  for (const env of [{}, { NO_COLOR: '1', FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }]) {
    expect((await pipec(['build'], { cwd, env })).stderr).not.toContain('\u001b');
  }
});

test('FORCE_COLOR colours a log', async () => {
  const { stderr } = await pipec(['build'], { cwd: repository(faulty), env: { FORCE_COLOR: '1' } });
  expect(stderr).toContain('\u001b[1m\u001b[31merror[load/threw]\u001b[39m\u001b[22m');
});

const hasScript = spawnSync('script', ['--version']).status === 0;

test.skipIf(!hasScript && process.env.CI !== 'true')('a terminal is coloured (needs the program script)', () => {
  const command = `${process.execPath} ${program} build`;
  const call = (env: object) =>
    spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: repository(faulty),
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
    });
  expect(call({}).stdout).toContain('\u001b[31merror[load/threw]');
  expect(call({ TERM: 'dumb' }).stdout).not.toContain('\u001b[31m');
  expect(call({ NO_COLOR: '1' }).stdout).not.toContain('\u001b[31m');
});

test('a reader that has seen enough ends it quietly', () => {
  const { stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" explain | head -n 1`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
});

test.skipIf(!existsSync('/dev/full'))('a place that takes no output ends it with 2 and a word', () => {
  const { status, stderr } = spawnSync('bash', ['-c', `"${process.execPath}" "${program}" explain > /dev/full`], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([2, 'pipec: Cannot write what is to be told: no space is left.\n']);
});

test('code that V8 kept is used where it is good, and passed over where it is not', () => {
  const copy = project({});
  cpSync(path.dirname(path.dirname(program)), copy, {
    recursive: true,
    filter: (file) => !file.includes('node_modules'),
  });
  const call = (env: object) =>
    spawnSync(process.execPath, [path.join(copy, 'bin/pipec.js'), 'explain', 'load/threw'], {
      encoding: 'utf8',
      env: { ...process.env, PIPEC_CODE_CACHE: 'off', ...env },
    });
  const caches = () => filesIn(copy).filter((name) => name.endsWith('.cache'));
  for (const name of caches()) rmSync(path.join(copy, name));
  const without = call({});
  expect(without).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('# load/threw') });
  expect(caches()).toEqual([]);

  expect(call({ PIPEC_CODE_CACHE: 'write' }).stdout).toBe(without.stdout);
  expect(caches().length).toBeGreaterThan(3);
  expect(call({})).toMatchObject({ status: 0, stderr: '', stdout: without.stdout });

  for (const name of caches()) write(copy, name, 'not what V8 has written');
  expect(call({})).toMatchObject({ status: 0, stderr: '', stdout: without.stdout });
});

test('V8 takes the code that it kept of a command, as it does that of the others', () => {
  const chunks = path.join(path.dirname(path.dirname(program)), 'dist/chunks');
  // Those of the build: what another Node has kept of its own runs has its version in its name.
  const packs = filesIn(chunks).filter((name) => /^[a-z]+-[A-Z0-9]+\.pack$/.test(name));
  const judge = `
    const { readFileSync } = require('node:fs');
    for (const file of process.argv.slice(1)) {
      const content = readFileSync(file);
      // A sum stands in front, and how long the text is.
      const end = 24 + Number(content.toString('latin1', 8, 24));
      const cachedData = content.subarray(end);
      const { cachedDataRejected } = new (require('node:vm').Script)(content.toString('latin1', 24, end), { cachedData });
      if (cachedDataRejected !== false) console.log(file);
    }`;
  const refused = execFileSync(process.execPath, ['-e', judge, ...packs], { cwd: chunks, encoding: 'utf8' });
  expect(packs.length).toBeGreaterThan(3);
  // Another Node than the one that built it takes none of it.
  expect(['', packs.map((name) => `${name}\n`).join('')]).toContain(refused);
});

test('the version costs little more than Node itself', () => {
  const time = (args: readonly string[]): number => {
    const begin = performance.now();
    execFileSync(process.execPath, args);
    return performance.now() - begin;
  };
  const times = Array.from({ length: 5 }, () => [time(['-e', '0']), time([program, '--version'])] as const);
  const floor = Math.min(...times.map(([node]) => node));
  const own = Math.min(...times.map(([, version]) => version));
  expect(own).toBeLessThan(floor * 2);
});

test('a signal ends a build that is not watching', async () => {
  const cwd = repository({ 'pipeline.ts': 'for (;;) {}\n' });
  const child = start(['build'], { cwd });
  setTimeout(() => child.kill('SIGINT'), 500);
  const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
  expect(signal).toBe('SIGINT');
});
