import path from 'node:path';
import { readHeader } from '@pipec/compiler/header';
import { isClean } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { isJenkinsfile } from '../files/jenkinsfile-name.ts';
import { readText } from '../files/read-text.ts';
import { statsOf } from '../files/stats-of.ts';
import { walk } from '../files/walk.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { render } from '../init/plan/render.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import { platformValues } from './platform-values.ts';
import { readPipelines } from './read-pipelines.ts';

export interface InitPlatformRequest {
  /** The module to write; by default `platform.ts`. */
  readonly file: string | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/**
 * Writes a platform.ts that has all that the pipelines of its folder ask for.
 *
 * @throws UsageError where there is one, unless `force` says to replace it.
 */
export async function initPlatform(
  { file = 'platform.ts', dryRun, force }: InitPlatformRequest,
  host: Host,
): Promise<ExitCode> {
  const module = path.resolve(host.cwd, file);
  const folder = path.dirname(module);
  if (statsOf(module) !== undefined && !force)
    throw new UsageError(`There is a file '${file}' already. '--force' replaces it.`);
  const pipelines = statsOf(folder) === undefined ? [] : pipelinesIn(folder);
  const { value, diagnostics } = await readPipelines(
    pipelines.map((one) => path.join(folder, one)),
    { cwd: host.cwd },
  );
  if (!isClean(diagnostics))
    return report(diagnostics, (name) => value.sources.get(name), { format: 'pretty', to: host.stderr });
  const text = render('platform.ts', platformValues(value.needs, pipelines));
  const [written] = writeFiles([{ path: module, text, folder }], { dryRun });
  host.stdout.write(`${wordFor(written!.change, dryRun)} ${namedFrom(host.cwd, module)}\n`);
  if (!dryRun) host.stdout.write(nextSteps(pipelines));
  return exitCodes.fine;
}

/** Modules of pipelines and Jenkinsfiles, but for those that pipec made. */
function pipelinesIn(folder: string): readonly string[] {
  return [...walk(folder)].filter((name) => {
    const base = path.posix.basename(name);
    const isPipeline = /^(?:.+\.)?pipeline\.[cm]?ts$/.test(base) || isJenkinsfile(base);
    return isPipeline && readHeader(readText(path.join(folder, name), name) ?? '') === undefined;
  });
}

function wordFor(change: string, dryRun: boolean): string {
  if (change === 'same') return 'unchanged';
  const word = change === 'created' ? 'create' : 'replace';
  return dryRun ? `would ${word}` : `${word}d`;
}

function nextSteps(pipelines: readonly string[]): string {
  const found =
    pipelines.length === 0
      ? "No pipeline was found; name yours in 'pipelines'."
      : `It has what ${pipelines.length === 1 ? `'${pipelines[0]}' asks` : `${pipelines.length} pipelines ask`} for.`;
  return `${found}

Next:
  1. npm install --save-dev @pipec/platform
  2. Look at it where it says 'Yours:'.
  3. pipec platform check && pipec platform build
`;
}
