import { spawn } from 'node:child_process';

/** What a program at a terminal printed, and how it ended. */
export interface TerminalSession {
  readonly exitCode: number | null;
  /** Output and echo as the terminal showed them, with `\n` as the end of a line. */
  readonly shown: string;
}

/** One step of a session: what is waited for, and what is typed then. `\u0003` is Ctrl-C, `\u0004` Ctrl-D. */
export type Exchange = readonly [shown: string, typed: string];

/**
 * Runs a command at a terminal of its own (util-linux' `script` makes it), and types when it has shown what is waited for.
 *
 * @param command Words for a shell.
 */
export function atTerminal(command: string, exchanges: readonly Exchange[], cwd: string): Promise<TerminalSession> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      cwd,
      env: { ...process.env, TERM: 'dumb', NO_COLOR: '1' },
    });
    const left = [...exchanges];
    let shown = '';
    let seen = 0;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      shown += text;
      for (let next = left[0]; next !== undefined && shown.indexOf(next[0], seen) >= 0; next = left[0]) {
        seen = shown.indexOf(next[0], seen) + next[0].length;
        child.stdin.write(next[1]);
        left.shift();
      }
    });
    child.on('error', reject).on('close', (exitCode) => {
      child.stdin.end();
      resolve({ exitCode, shown: shown.replaceAll('\r\n', '\n') });
    });
  });
}
