import path from 'node:path';
import type { ReporterName } from '@pipec/compiler/report';
import { checkDockerfile } from '@pipec/platform/build';
import { namedFrom } from '../build/build-all.ts';
import type { ExitCode } from '../command.ts';
import { readText } from '../files/read-text.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Tells what is wrong with a Dockerfile whose image builds run in, whoever wrote it.
 *
 * @throws UsageError where there is no such file.
 */
export function checkImage(
  { file = 'Dockerfile', format }: { readonly file: string | undefined; readonly format: ReporterName },
  host: Host,
): ExitCode {
  const absolute = path.resolve(host.cwd, file);
  const text = readText(absolute, absolute);
  if (text === undefined) throw new UsageError(`There is no file '${file}'.`);
  const name = namedFrom(host.cwd, absolute);
  return report(checkDockerfile(text, name), () => text, {
    format,
    to: format === 'pretty' ? host.stderr : host.stdout,
    files: [{ file: name }],
  });
}
