import path from 'node:path';
import type { ReporterName } from '@pipec/compiler/report';
import { colouredDiff } from '../check/coloured-diff.ts';
import { unifiedDiff } from '../check/unified-diff.ts';
import { writeFiles } from '../files/write-files.ts';
import type { WantedFile } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import type { LintedFile } from './lint-files.ts';

export interface FixingOptions {
  readonly dryRun: boolean;
  readonly format: ReporterName;
}

/** Takes the files that were fixed, one after the other. */
export interface Fixing {
  add(linted: LintedFile): void;
  /**
   * Writes them, all or none, and says how many there are.
   *
   * @throws UsageError where the file system refuses; then nothing has changed.
   */
  end(): void;
}

/**
 * Begins to take files that were fixed. Standard input goes to standard output with its fixes; a dry run prints the differences for a
 * person and writes nothing.
 */
export function startFixing({ dryRun, format }: FixingOptions, { stdout, stderr }: Host): Fixing {
  const wanted: WantedFile[] = [];
  let [faults, files] = [0, 0];
  return {
    add({ file, path: location, text, fixes }) {
      if (fixes !== undefined) {
        faults += fixes.made.length;
        files += 1;
      }
      if (dryRun) {
        const names = { before: `a/${file}`, after: `b/${file}` };
        if (fixes !== undefined && format === 'pretty')
          stdout.write(colouredDiff(unifiedDiff(fixes.before, text, names), stdout));
      } else if (location === undefined) stdout.write(text);
      else if (fixes !== undefined) wanted.push({ path: location, text, folder: path.parse(location).root });
    },
    end() {
      writeFiles(wanted);
      if (files === 0) return;
      stderr.write(fixCount(faults, files, dryRun));
    },
  };
}

/** The line that says how many faults were fixed, or would be. */
export function fixCount(faults: number, files: number, dryRun: boolean): string {
  const counts = `${faults} ${faults === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}`;
  return dryRun ? `${counts} would be fixed.\n` : `${counts} fixed.\n`;
}
