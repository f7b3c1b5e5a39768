import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { isInstalled } from '../support/installed.ts';

const hasShellcheck = isInstalled('shellcheck', ['--version']);

/** Expects that dash and bash can read a script, and that shellcheck finds nothing in it. */
export function expectSound(script: string): void {
  for (const shell of ['dash', 'bash']) {
    const { stderr } = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
    expect({ shell, stderr }).toEqual({ shell, stderr: '' });
  }
  if (!hasShellcheck) return;
  // SC2153 takes a variable of the build, IMAGE, for a misspelling of the script's own.
  const { stdout } = spawnSync('shellcheck', ['-s', 'sh', '-e', 'SC2153', '-f', 'gcc', '-'], {
    input: script,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}
