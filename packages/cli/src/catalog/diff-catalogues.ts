import path from 'node:path';
import { brokenBy } from '@pipec/compiler/broken-by';
import type { PluginChange } from '@pipec/compiler/broken-by';
import { compareCatalogues, owners } from '@pipec/compiler/catalogue';
import type { EntryChange } from '@pipec/compiler/catalogue';
import type { ReporterName } from '@pipec/compiler/report';
import { indexCatalogue } from '@pipec/model/catalogue';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { findPipelines } from '../lint/find-pipelines.ts';
import { readPipeline } from '../lint/read-pipeline.ts';
import { openReport, report } from '../report.ts';
import { readAny, readNamed } from './read-any.ts';

/** The two sides, and the pipelines that are held against the change. */
export interface DiffRequest {
  readonly before: string;
  readonly after: string;
  readonly pipelines: readonly string[];
  readonly format: ReporterName;
}

/** Tells how what a controller offers has changed, and which pipelines that breaks. */
export async function diffCatalogues(request: DiffRequest, host: Host): Promise<ExitCode> {
  const { before, after, pipelines, format } = request;
  const sources = [await readNamed(before, host), await readNamed(after, host)];
  const read = await Promise.all(sources.map(readAny));
  const told = read.flatMap(({ diagnostics }) => diagnostics);
  const textOf = (file: string) => sources.find((source) => source.file === file)?.text;
  const code = report(told, textOf, { format: 'pretty', to: host.stderr });
  const [old, now] = read.map(({ value }) => value?.catalogue);
  if (old === undefined || now === undefined) return code;
  if (format === 'pretty') host.stdout.write(compareCatalogues(old, now).map(changeText).join(''));
  if (pipelines.length === 0) return exitCodes.fine;
  return tellBroken(
    findPipelines(pipelines, host.cwd).map(({ name }) => name),
    request,
    { before: indexCatalogue(old), after: indexCatalogue(now) },
    host,
  );
}

const signs: { readonly [C in EntryChange['change']]: string } = { gone: '-', new: '+', changed: '~' };

/** `~ step sh of workflow-durable-task-step: 'label' is new`. */
function changeText({ kind, name, plugin, change, details }: EntryChange): string {
  const more = details.length === 0 ? '' : `: ${details.join(', ')}`;
  return `${signs[change]} ${kind.replaceAll('-', ' ')} ${name} of ${owners[plugin] ?? plugin}${more}\n`;
}

function tellBroken(
  names: readonly string[],
  { format }: DiffRequest,
  change: PluginChange,
  { cwd, stdout, stderr }: Host,
): ExitCode {
  const open = openReport({ format, to: stdout });
  let isUnread = false;
  for (const name of names) {
    const read = readPipeline(path.resolve(cwd, name), name);
    if ('unread' in read) {
      isUnread = true;
      stderr.write(`pipec: Cannot read '${name}': ${read.unread}.\n`);
    } else open.add(brokenBy(read.text, name, change), () => read.text, [{ file: name }]);
  }
  const code = open.end();
  return isUnread ? exitCodes.failed : code;
}
