import { spawn } from 'node:child_process';

/** How a run of TypeScript ended. */
export type TscEnding =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly stdout: string; readonly stderr: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface TscCall {
  readonly command: readonly [program: string, ...given: string[]];
  readonly args: readonly string[];
  readonly cwd: string;
  /** How long it may take, in milliseconds. */
  readonly timeLimit: number;
}

/** Runs TypeScript as a process of its own. That it cannot be started, breaks down or does not end is one of the endings. */
export function runTsc({ command: [program, ...given], args, cwd, timeLimit }: TscCall): Promise<TscEnding> {
  return new Promise((resolve) => {
    const child = spawn(program, [...given, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let [stdout, stderr] = ['', ''];
    const fail = (reason: string) => resolve({ kind: 'failed', reason });
    const timer = setTimeout(() => {
      fail(`It did not end within ${timeLimit / 1000} seconds.`);
      child.kill('SIGKILL');
      // What it started in turn may hold on to them, and would keep this process.
      child.stdout.destroy();
      child.stderr.destroy();
    }, timeLimit);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', ({ message }) => {
      clearTimeout(timer);
      fail(`It cannot be started: ${message}.`);
    });
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer);
      if (exitCode === null) fail(`It was ended by ${signal}.`);
      else resolve({ kind: 'ended', exitCode, stdout, stderr });
    });
  });
}
