import { readHeader } from '@pipec/compiler/header';
import type { Diagnostic } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import type { BuildOutput } from '../build/build-all.ts';
import { writeFiles } from '../files/write-files.ts';
import type { WantedFile } from '../files/write-files.ts';
import { firstDifference } from './compare.ts';
import { editedByHand, foreignFile } from './messages.ts';

/** What would be lost, and the texts that it stands in, by name. */
export interface Losses {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export const nothingLost: Losses = { diagnostics: [], texts: new Map() };

/**
 * Finds what would be lost if files were written: texts in their places that no build has made, or that were edited since. Of a file
 * without a header nobody can tell, so where none is wanted nothing is found.
 *
 * @param root The folder that files are told from.
 * @param command The command that writes them.
 * @throws UsageError where they cannot be written.
 */
export function lossesOf(
  outputs: readonly (WantedFile & Pick<BuildOutput, 'source'>)[],
  root: string,
  command: string,
): Losses {
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const [i, { change, before = '' }] of writeFiles(outputs, { dryRun: true }).entries()) {
    const { path, text: wanted, source } = outputs[i]!;
    const header = readHeader(before);
    const isNoLoss = header?.edited === false || before.trim() === '' || readHeader(wanted) === undefined;
    if (change !== 'changed' || isNoLoss || before.replaceAll('\r\n', '\n') === wanted) continue;
    const file = namedFrom(root, path);
    const span = { file, ...firstDifference(before, wanted) };
    texts.set(file, before);
    diagnostics.push(header === undefined ? foreignFile(source, span, command) : editedByHand(source, span, command));
  }
  return { diagnostics, texts };
}
