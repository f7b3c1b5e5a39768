import type { ExitCode } from './command.ts';
import { processHost } from './process-host.ts';
import { runProgram } from './program.ts';

/** Runs a call in this process: all that every command needs is loaded with it, as one file. */
export function launch(given: readonly string[]): Promise<ExitCode> {
  return runProgram(given, processHost());
}
