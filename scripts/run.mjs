import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The top of the repository, with a slash. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program at the top of the repository; ends this one where it fails. */
export function run(program, args, options = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    // npm is a script on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a script of this repository with the Node that runs this one. */
export function runNode(script, args = [], options = {}) {
  run(process.execPath, [script, ...args], { shell: false, ...options });
}
