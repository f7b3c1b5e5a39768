import { writeSync } from 'node:fs';
import { exitCodes } from './command.ts';
import type { ExitCode } from './command.ts';
import { optimizeMuchLater } from './optimize-later.ts';
import { processHost } from './process-host.ts';
import { errorText, runProgram } from './program.ts';

/**
 * Runs a call in this process: all that every command needs is loaded with it, as one file.
 *
 * @param isLesson Whether the code of this run will be kept.
 */
export function launch(given: readonly string[], isLesson: boolean): Promise<ExitCode> {
  if (isLesson) optimizeMuchLater();
  // What fails outside of the call, as a stream does, ends the program as what fails inside.
  process.on('uncaughtException', (error) => {
    writeSync(process.stderr.fd, errorText(error));
    process.exit(exitCodes.failed);
  });
  return runProgram(given, processHost());
}
