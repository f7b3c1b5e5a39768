import type { WriteStream } from 'node:tty';
import { reasonOf } from './files/reason.ts';
import type { Host, Output } from './host.ts';
import { terminalQuestions } from './terminal-questions.ts';
import { UsageError } from './usage-error.ts';

type Environment = Host['env'];

/** The process that the program runs in. Node makes each of its streams when it is first asked for, so nothing asks before it must. */
export function processHost(): Host {
  const { env } = process;
  let stdout: Output | undefined;
  let stderr: Output | undefined;
  return {
    get stdout() {
      return (stdout ??= output(process.stdout, env));
    },
    get stderr() {
      return (stderr ??= output(process.stderr, env));
    },
    cwd: process.cwd(),
    env,
    async stdin() {
      process.stdin.setEncoding('utf8');
      let text = '';
      for await (const chunk of process.stdin) text += chunk;
      return text;
    },
    questions() {
      const { stdin: input, stdout: told } = process;
      return input.isTTY === true && told.isTTY === true ? terminalQuestions(input, told) : undefined;
    },
    untilInterrupted() {
      const control = new AbortController();
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => control.abort());
      return control.signal;
    },
  };
}

function output(stream: WriteStream, env: Environment): Output {
  // A reader that has seen enough, such as head, closes its end: no reason to fail.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw new UsageError(`Cannot write what is to be told: ${reasonOf(error)}.`);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    hasColor: hasColor(stream.isTTY === true, env),
    columns: stream.columns,
  };
}

/**
 * Whether to colour: `NO_COLOR` and `FORCE_COLOR` decide where they are set (https://no-color.org, https://force-color.org),
 * otherwise a terminal has colours unless it says that it is dumb.
 */
function hasColor(isTerminal: boolean, { NO_COLOR, FORCE_COLOR, TERM }: Environment): boolean {
  if (isSet(NO_COLOR)) return false;
  if (isSet(FORCE_COLOR)) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && TERM !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
