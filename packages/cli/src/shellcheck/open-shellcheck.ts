import { availableParallelism } from 'node:os';
import type { AskShellcheck, ShellcheckAnswer } from '@pipec/compiler/check-file';
import { findProgram } from '../files/find-program.ts';
import { statsOf } from '../files/stats-of.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { runShellcheck } from './run-shellcheck.ts';
import type { ShellcheckProgram } from './run-shellcheck.ts';

/** ShellCheck, ready to be asked. */
export interface Shellcheck {
  readonly ask: AskShellcheck;
  /** A word for the program: another version gives other answers. */
  readonly key: string;
  /** Why it gave no answers, in a sentence; `undefined` where it gave them. */
  trouble(): string | undefined;
}

/** Longer than a batch takes it on a machine that is busy otherwise. */
const timeLimit = 15_000;

/** Finds ShellCheck among the programs of the user; `undefined` where it is not installed. */
export function openShellcheck({ env }: Pick<Host, 'env'>): Shellcheck | undefined {
  const file = findProgram('shellcheck', { env });
  const stats = file === undefined ? undefined : statsOf(file);
  if (file === undefined || typeof stats !== 'object') return undefined;
  return { ...inBatches({ file, env, timeLimit }), key: `${file} ${stats.size} ${stats.mtimeMs}` };
}

/** @throws UsageError where it is not installed. */
export function neededShellcheck(host: Pick<Host, 'env'>): Shellcheck {
  const found = openShellcheck(host);
  if (found !== undefined) return found;
  throw new UsageError("ShellCheck is asked for and not installed: PATH leads to no program 'shellcheck'.");
}

/** With so many scripts a process begins before others are known. */
const enough = 64;
/** Scripts whose answers are kept for when they come again. */
const mostKept = 1_000;

interface Waiting {
  readonly script: string;
  readonly resolve: (answer: ShellcheckAnswer) => void;
}

/** Asks about scripts, many at a time and each of them once. Processes run beside the caller, as many as there are processors. */
export function inBatches(program: ShellcheckProgram): Pick<Shellcheck, 'ask' | 'trouble'> {
  const known = new Map<string, Promise<ShellcheckAnswer>>();
  const patience = { left: 12 };
  let waiting: Waiting[] = [];
  let running = 0;
  let isPlanned = false;
  let trouble: string | undefined;

  return { ask, trouble: () => trouble };

  function ask(script: string): Promise<ShellcheckAnswer> {
    const before = known.get(script);
    if (before !== undefined) return before;
    const answer = new Promise<ShellcheckAnswer>((resolve) => waiting.push({ script, resolve }));
    known.set(script, answer);
    if (known.size > mostKept) known.delete(known.keys().next().value!);
    if (waiting.length >= enough) start();
    else plan();
    return answer;
  }

  /** Whoever else asks before is asked for in the same process. */
  function plan(): void {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(() => {
      isPlanned = false;
      start();
    });
  }

  function start(): void {
    if (waiting.length === 0 || running >= availableParallelism()) return;
    const batch = waiting.slice(0, 2 * enough);
    waiting = waiting.slice(batch.length);
    running += 1;
    void answersTo(batch.map(({ script }) => script)).then((answers) => {
      batch.forEach(({ resolve }, i) => resolve(answers?.[i] ?? 'unasked'));
      running -= 1;
      start();
    });
  }

  /** A program that is broken is not asked again. */
  async function answersTo(scripts: readonly string[]): Promise<readonly ShellcheckAnswer[] | undefined> {
    const answers = trouble === undefined ? await runShellcheck(program, scripts, patience) : undefined;
    if (answers === undefined || !('broken' in answers)) return answers;
    trouble ??= `ShellCheck was not asked about the scripts: ${answers.broken}.`;
    return undefined;
  }
}
