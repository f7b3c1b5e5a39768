import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ShellcheckAnswer, ShellcheckComment } from '@pipec/compiler/check-file';
import { reasonOf } from '../files/reason.ts';
import type { Host } from '../host.ts';

/** A program that is ShellCheck, and how it is run. */
export interface ShellcheckProgram {
  readonly file: string;
  readonly env: Host['env'];
  /** How long one process may take, in milliseconds. */
  readonly timeLimit: number;
}

/** How often a program may fail until it counts as broken: to find the one script that is too much for it takes a few times. */
export interface Patience {
  left: number;
}

/** Why ShellCheck gives no answers at all, as the end of a sentence. */
export interface Broken {
  readonly broken: string;
}

/**
 * Asks one process of ShellCheck about scripts, and gives the answers in their order. What a script sources is not read, nor is a
 * `.shellcheckrc`: the same scripts have the same answers.
 *
 * Where a script is too much for it, halves are asked about alone, so that one does not cost the others their answers.
 */
export async function runShellcheck(
  program: ShellcheckProgram,
  scripts: readonly string[],
  patience: Patience,
): Promise<readonly ShellcheckAnswer[] | Broken> {
  const output = await outputFor(program, scripts);
  if ('broken' in output) return output;
  if ('text' in output) return readOutput(output.text, scripts.length);
  patience.left -= 1;
  if (patience.left < 0) return { broken: `${output.failed}, over and over` };
  if (scripts.length === 1) return [output];
  const middle = scripts.length >> 1;
  const first = await runShellcheck(program, scripts.slice(0, middle), patience);
  if ('broken' in first) return first;
  const second = await runShellcheck(program, scripts.slice(middle), patience);
  return 'broken' in second ? second : [...first, ...second];
}

/** What a process prints; or why it was too much for it. */
type Output = { readonly text: string } | { readonly failed: string } | Broken;

async function outputFor(program: ShellcheckProgram, scripts: readonly string[]): Promise<Output> {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(path.join(tmpdir(), 'pipec-shellcheck-'));
    for (const [i, script] of scripts.entries()) writeFileSync(path.join(folder, nameOf(i)), script);
    return await ended(start(program, folder, scripts.length), program.timeLimit);
  } catch (error) {
    return { broken: `scripts cannot be handed over to it: ${reasonOf(error)}` };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** No script is expected to source a file of such a name. */
function nameOf(index: number): string {
  return `pipec-script-${index}`;
}

function start({ file, env }: ShellcheckProgram, folder: string, count: number): ChildProcess {
  const names = Array.from({ length: count }, (_, i) => nameOf(i));
  // Variables that would change what it says are left out.
  const { SHELLCHECK_OPTS: _, GHCRTS: __, ...rest } = env;
  return spawn(file, ['--norc', '--format=json1', '--', ...names], {
    cwd: folder,
    env: { ...rest, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
}

/** The answer to 500 scripts has about 1 MB. */
const mostOutput = 50_000_000;

function ended(child: ChildProcess, timeLimit: number): Promise<Output> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let size = 0;
    let stopped: Output | undefined;
    const stop = (why: Output) => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop({ failed: `it did not answer within ${timeLimit / 1000} seconds` }), timeLimit);
    child.stdout!.on('data', (piece: Buffer) => {
      pieces.push(piece);
      size += piece.length;
      if (size > mostOutput) stop({ failed: 'its answer is too long' });
    });
    child.on('error', (error) => stop({ broken: `it cannot be started: ${reasonOf(error)}` }));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve(stopped ?? outputOf(code, signal, pieces));
    });
  });
}

function outputOf(code: number | null, signal: string | null, pieces: readonly Buffer[]): Output {
  if (signal !== null) return { failed: `it was ended by ${signal}` };
  // 0: it has nothing to say; 1: it has.
  if (code !== 0 && code !== 1) return { broken: `it ended with exit code ${code}` };
  return { text: Buffer.concat(pieces).toString('utf8') };
}

/** The comments by script. */
function readOutput(text: string, count: number): readonly (readonly ShellcheckComment[])[] | Broken {
  try {
    const { comments } = JSON.parse(text) as { comments: readonly (ShellcheckComment & { readonly file: string })[] };
    const found = new Map(Array.from({ length: count }, (_, i): [string, ShellcheckComment[]] => [nameOf(i), []]));
    for (const comment of comments) found.get(comment.file)!.push(comment);
    return [...found.values()];
  } catch {
    return { broken: 'its answer cannot be read' };
  }
}
