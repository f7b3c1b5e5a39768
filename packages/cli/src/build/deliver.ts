import { readHeader } from '@pipec/compiler/header';
import type { ReporterName } from '@pipec/compiler/report';
import { writeFiles } from '../files/write-files.ts';
import type { WantedFile, WrittenFile } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { namedFrom } from './build-all.ts';
import type { LeftOver } from './left-over.ts';

/** Files that were made in memory, and what is to become of them. */
export interface Delivery {
  readonly outputs: readonly WantedFile[];
  /** What earlier builds left. */
  readonly left: readonly LeftOver[];
  /** The folder that files are told from. */
  readonly root: string;
  readonly dryRun: boolean;
  readonly format: ReporterName;
  /** Whether files that stay as they are go without a word. */
  readonly onlyChanges?: boolean;
}

/** Writes files, all or none, removes what is left over, and says what became of each. */
export function deliver({ outputs, left, root, dryRun, format, onlyChanges }: Delivery, host: Host): void {
  const remove = left.filter(({ edited }) => !edited).map((file) => file.path);
  const written = writeFiles(outputs, { remove, dryRun });
  const name = (file: string) => namedFrom(root, file);
  if (format === 'pretty') {
    for (const file of written) {
      if (file.change === 'same' && onlyChanges) continue;
      host.stdout.write(`${wordsFor(file, dryRun)} ${name(file.path)}\n`);
    }
  }
  const note = (file: string, text: string) => host.stderr.write(`pipec: '${name(file)}' ${text}\n`);
  for (const [i, output] of dryRun ? [] : outputs.entries()) {
    const loss = lossOf(output, written[i]!);
    if (loss !== undefined) note(output.path, loss);
  }
  for (const file of left.filter(({ edited }) => edited)) {
    note(file.path, 'is left over and was edited by hand; it has been kept.');
  }
}

/** What was lost with the text that stood there, in words; `undefined` where a build had made it, or that cannot be known. */
function lossOf({ text }: WantedFile, { change, before }: WrittenFile): string | undefined {
  if (change !== 'changed' || before === undefined || readHeader(text) === undefined) return undefined;
  const header = readHeader(before);
  if (header === undefined) return 'was not made by pipec; it has been replaced.';
  return header.edited ? 'had been edited by hand; the edit is gone.' : undefined;
}

const words = { created: 'create', changed: 'update', removed: 'remove' } as const;

function wordsFor({ change }: WrittenFile, dryRun: boolean): string {
  if (change === 'same') return 'unchanged';
  return dryRun ? `would ${words[change]}` : `${words[change]}d`;
}
