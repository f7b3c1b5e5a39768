import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/**
 * A folder with these files, which goes when the test ends. Its path has no links in it.
 *
 * @example
 * ```ts
 * const folder = project({ 'pipeline.ts': 'export default 1;', 'lib/parts.ts': '' });
 * ```
 */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same for all tests of a `describe`, in whose body it is called: it goes when they end. */
export function lastingProject(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'pipec-test-')));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}
