import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../packages/cli/src/commands/index.ts';
import { pipec, repository, write } from '../support/pipec.ts';
import { project } from '../support/project.ts';

/** What a new bash offers behind the words of a line, in a folder with files of our own. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const cwd = repository({ 'a file.ts': '', 'b.ts': '', 'folder one/x': '' });
  write(cwd, '.completion', (await pipec(['completion', 'bash'], { cwd })).stdout);
  const script = `. ./.completion
compopt() { :; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_pipec
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const text = execFileSync('bash', ['--norc', '-c', script], { cwd, encoding: 'utf8' });
  return text
    .split('\n')
    .filter((row) => row !== '')
    .toSorted();
}

test('bash offers commands, and those of a beginning', async () => {
  expect(await offered('pipec', '')).toEqual([...Object.keys(commands), 'help', '--help', '--version'].toSorted());
  expect(await offered('pipec', 'bui')).toEqual(['build']);
  expect(await offered('pipec', 'help', 'expl')).toEqual(['explain']);
});

test('bash offers the flags of a command', async () => {
  expect(await offered('pipec', 'build', '--no')).toEqual(['--no-header', '--no-source-map', '--no-types']);
  expect(await offered('pipec', 'check', '--wa')).toEqual([]);
});

test('bash offers what a flag may be', async () => {
  expect(await offered('pipec', 'build', '--pods', '')).toEqual(['file', 'inline']);
  expect(await offered('pipec', 'build', '--format', 'js')).toEqual(['json']);
  expect(await offered('pipec', 'build', '--out-dir', 'f')).toEqual(['folder one']);
});

test('bash offers files, with blanks in their names', async () => {
  expect(await offered('pipec', 'build', 'a')).toEqual(['a file.ts']);
  expect(await offered('pipec', 'completion', '')).toEqual(['bash', 'fish', 'zsh']);
});

test('the script is sound for bash and for shellcheck, where that is installed', async () => {
  const { stdout } = await pipec(['completion', 'bash'], { cwd: '/' });
  execFileSync('bash', ['-n'], { input: stdout });
  if (spawnSync('shellcheck', ['--version']).status !== 0) return;
  // SC2207: words of our own hold no blanks.
  execFileSync('shellcheck', ['-s', 'bash', '-e', 'SC2207', '-'], { input: stdout });
});

test.each(['zsh', 'fish'])(
  'the script for %s knows every command and flag, and the shell reads it where it is installed',
  async (shell) => {
    const { exitCode, stdout } = await pipec(['completion', shell], { cwd: '/' });
    expect(exitCode).toBe(0);
    for (const [name, { load }] of Object.entries(commands)) {
      expect(stdout).toContain(name);
      const { options = {} } = (await load()).default;
      for (const key of Object.keys(options)) {
        expect(stdout).toMatch(
          new RegExp(`(?:no-)?${key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`),
        );
      }
    }
    if (spawnSync(shell, ['-c', 'true']).status !== 0) return;
    execFileSync(shell, ['-n', path.join(project({ script: stdout }), 'script')]);
  },
);

test('an unknown shell is a wrong call', async () => {
  const { exitCode, stderr } = await pipec(['completion', 'tcsh'], { cwd: path.parse(process.cwd()).root });
  expect([exitCode, stderr]).toEqual([2, "pipec: pipec knows the shells bash, zsh and fish, not 'tcsh'.\n"]);
});
