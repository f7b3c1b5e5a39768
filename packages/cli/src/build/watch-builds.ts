import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';
import { nextChange } from './next-change.ts';
import { runBuild } from './run-build.ts';
import type { BuildRequest } from './run-build.ts';

/** What a build has read, and whether it was in order. */
interface Seen {
  readonly files: readonly string[];
  readonly isFine: boolean;
}

/** Builds, and builds again whenever a file changes that played a part, until the user ends it. Faults are told and waited out. */
export async function watchBuilds(request: BuildRequest, host: Host): Promise<ExitCode> {
  const signal = host.untilInterrupted();
  let seen: Seen | undefined;
  while (!signal.aborted) {
    const since = Date.now();
    seen = await buildAndTell(request, host, seen);
    if (signal.aborted) break;
    host.stderr.write('pipec: Waiting for changes; Ctrl-C ends it.\n');
    await nextChange({ files: seen.files, anyFile: !seen.isFine, since, signal });
  }
  return exitCodes.fine;
}

/** A call that is wrong from the start ends the program; one that becomes wrong, as by a file that goes, does not. */
async function buildAndTell(request: BuildRequest, host: Host, before: Seen | undefined): Promise<Seen> {
  try {
    const { exitCode, made } = await runBuild({ ...request, onlyChanges: before !== undefined }, host);
    const files = [...made.plan.read.inputs, ...[...made.built.inputs.values()].flat(), ...made.typed];
    return { files: files.length > 0 ? files : (before?.files ?? []), isFine: exitCode === exitCodes.fine };
  } catch (error) {
    if (!(error instanceof UsageError) || before === undefined) throw error;
    host.stderr.write(`pipec: ${error.message}\n`);
    return { files: before.files, isFine: false };
  }
}
