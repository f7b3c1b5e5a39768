import type { ReporterName } from '@pipec/compiler/report';
import { isClean } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { colouredDiff } from '../check/coloured-diff.ts';
import { compareFiles } from '../check/compare.ts';
import type { Comparison } from '../check/compare.ts';
import { leftOver } from '../check/messages.ts';
import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { platformLeftOver } from './left-over.ts';
import { makePlatform } from './make-platform.ts';
import type { MadePlatform, PlatformRequest } from './make-platform.ts';

const command = 'pipec platform build';

/** Holds a platform against its pipelines and the API server's rules, and its files against those that are there. Writes nothing. */
export async function checkMadePlatform(
  request: PlatformRequest & { readonly format: ReporterName },
  host: Host,
): Promise<ExitCode> {
  const { format } = request;
  const { value: made, diagnostics } = await makePlatform(request, host);
  const compared = isClean(diagnostics) ? compareMade(made, host.cwd) : undefined;
  const left =
    compared === undefined
      ? []
      : platformLeftOver(made).map((file) => leftOver(namedFrom(host.cwd, file.path), file.edited, command));
  if (format === 'pretty') for (const diff of compared?.diffs ?? []) host.stdout.write(colouredDiff(diff, host.stdout));
  const textOf = (file: string) => made.sources.get(file) ?? compared?.texts.get(file);
  return report([...diagnostics, ...(compared?.diagnostics ?? []), ...left], textOf, {
    format,
    to: format === 'pretty' ? host.stderr : host.stdout,
    files: [{ file: namedFrom(host.cwd, made.module) }],
  });
}

/** Of a platform that was never built one missing file is told, and not each. */
function compareMade({ outputs }: MadePlatform, cwd: string): Comparison {
  const compared = compareFiles(outputs, cwd, command);
  const isNew = compared.diagnostics.length === outputs.length && compared.texts.size === 0;
  return isNew ? { ...compared, diagnostics: compared.diagnostics.slice(0, 1) } : compared;
}
