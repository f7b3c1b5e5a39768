import type { ReporterName } from '@pipec/compiler/report';
import { namedFrom } from '../build/build-all.ts';
import { deliver } from '../build/deliver.ts';
import { lossesOf, nothingLost } from '../check/losses.ts';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { platformLeftOver } from './left-over.ts';
import { makePlatform } from './make-platform.ts';
import type { PlatformRequest } from './make-platform.ts';

/** Makes the files of a platform, reports, and writes them where nothing of severity `error` was found. */
export async function buildPlatform(
  request: PlatformRequest & { readonly format: ReporterName; readonly dryRun: boolean; readonly force: boolean },
  host: Host,
): Promise<ExitCode> {
  const { format, dryRun, force } = request;
  const { value: made, diagnostics } = await makePlatform(request, host);
  const lost = force ? nothingLost : lossesOf(made.outputs, host.cwd, 'pipec platform build');
  const told = [...diagnostics, ...lost.diagnostics];
  const exitCode = report(told, (file) => made.sources.get(file) ?? lost.texts.get(file), {
    format,
    to: format === 'pretty' ? host.stderr : host.stdout,
    files: [{ file: namedFrom(host.cwd, made.module) }],
  });
  if (exitCode !== exitCodes.fine) return exitCode;
  deliver({ outputs: made.outputs, left: platformLeftOver(made), root: host.cwd, dryRun, format }, host);
  return exitCode;
}
