import path from 'node:path';
import { applyFixes } from '@pipec/compiler/apply-fixes';
import type { Outcome } from '@pipec/model';
import { colouredDiff } from '../check/coloured-diff.ts';
import { unifiedDiff } from '../check/unified-diff.ts';
import { readText } from '../files/read-text.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Host } from '../host.ts';
import { fixCount } from '../lint/fixing.ts';
import type { MadeBuild } from './run-build.ts';

/** A module of an author's, with its fixes. */
interface FixedSource {
  readonly name: string;
  readonly path: string;
  readonly before: string;
  readonly text: string;
  readonly count: number;
}

/** A fix that makes another one possible does so within a few builds. */
const mostRounds = 10;

/**
 * Makes the safe fixes of the modules that a build read, in their files, and builds again until none is left. A round after which a
 * module can no longer be read is taken back. A dry run prints the differences and writes nothing.
 *
 * @param made What came of the build, whose faults have the fixes.
 * @param build Builds again.
 * @returns What came of the last build.
 * @throws UsageError where the file system refuses.
 */
export async function fixSources(
  made: Outcome<MadeBuild>,
  build: () => Promise<Outcome<MadeBuild>>,
  { dryRun }: { readonly dryRun: boolean },
  host: Host,
): Promise<Outcome<MadeBuild>> {
  let latest = made;
  let count = 0;
  const files = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixedSources(latest);
    if (fixed.length === 0) break;
    if (dryRun) showDifferences(fixed, host);
    else write(fixed, latest.value);
    const next = dryRun ? latest : await build();
    if (isBroken(next) && !isBroken(latest)) {
      write(
        fixed.map((source) => ({ ...source, text: source.before })),
        latest.value,
      );
      break;
    }
    for (const source of fixed) files.add(source.path);
    count += fixed.reduce((sum, source) => sum + source.count, 0);
    latest = next;
    if (dryRun) break;
  }
  if (count > 0) host.stderr.write(fixCount(count, files.size, dryRun));
  return latest;
}

/** The author's modules in the repository that have safe fixes; what is installed, or is not as it was read, stays. */
function fixedSources({ value: { plan, built }, diagnostics }: Outcome<MadeBuild>): readonly FixedSource[] {
  return [...built.sources].flatMap(([name, before]) => {
    const file = path.resolve(plan.root, name);
    const { text, made } = applyFixes(before, name, diagnostics);
    const isOwn = file.startsWith(plan.top + path.sep) && !name.split('/').includes('node_modules');
    if (made.length === 0 || !isOwn || readText(file, name) !== before) return [];
    return [{ name, path: file, before, text, count: made.length }];
  });
}

function write(fixed: readonly FixedSource[], { plan }: MadeBuild): void {
  writeFiles(fixed.map((source) => ({ path: source.path, text: source.text, folder: plan.top })));
}

function showDifferences(fixed: readonly FixedSource[], { stderr }: Host): void {
  for (const { name, before, text } of fixed) {
    stderr.write(colouredDiff(unifiedDiff(before, text, { before: `a/${name}`, after: `b/${name}` }), stderr));
  }
}

function isBroken({ diagnostics }: Outcome<MadeBuild>): boolean {
  return diagnostics.some(({ code }) => code === 'load/syntax');
}
