import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pipec } from '../support/pipec.ts';

const page = readFileSync(new URL('../../docs/rules/load/threw.md', import.meta.url), 'utf8');
const explain = (...args: readonly string[]) => pipec(['explain', ...args], { cwd: '/' });

test.each(['load/threw', 'threw'])('%s prints its page', async (code) => {
  expect(await explain(code)).toEqual({ exitCode: 0, stdout: page, stderr: '' });
});

test.each(['shell/sc2086', 'sc2086'])(
  '%s prints the page of all comments of ShellCheck, with its number',
  async (code) => {
    const { exitCode, stdout } = await explain(code);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^# shell\/sc2086\n/);
    expect(stdout).toContain('https://www.shellcheck.net/wiki/SC2086\n');
    expect(stdout).not.toContain('0000');
  },
);

test('with colours headings and code stand apart, and the words are the same', async () => {
  const { stdout } = await pipec(['explain', 'load/threw'], { cwd: '/', env: { FORCE_COLOR: '1' } });
  expect(stdout).toContain('\u001b[1m# load/threw\u001b[22m\n');
  expect(stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(page);
});

test('without a code all are listed, each with what it demands', async () => {
  const { exitCode, stdout } = await explain();
  expect(exitCode).toBe(0);
  const rows = stdout.trimEnd().split('\n');
  expect(rows.length).toBeGreaterThan(100);
  for (const row of rows) expect(row).toMatch(/^[a-z]+\/[a-z0-9-]+ {2,}\S.*[.]$/);
  expect(rows.map((row) => row.split(' ')[0])).toEqual(rows.map((row) => row.split(' ')[0]).toSorted());
});

test.each([
  ['load/trew', "pipec: There is no code 'load/trew'. Did you mean 'load/threw'?\n"],
  ['thrw', "pipec: There is no code 'thrw'. Did you mean 'load/threw'?\n"],
  ['shell/sc86', "pipec: There is no code 'shell/sc86'. 'pipec explain' lists all.\n"],
  ['toString/x', "pipec: There is no code 'toString/x'. 'pipec explain' lists all.\n"],
])('%s is a wrong call', async (code, told) => {
  expect(await explain(code)).toEqual({ exitCode: 2, stdout: '', stderr: told });
});

test('a name that several codes share is told with them', async () => {
  const { exitCode, stderr } = await explain('syntax');
  expect([exitCode, stderr]).toEqual([2, "pipec: Several codes end with 'syntax': config/syntax, load/syntax.\n"]);
});
