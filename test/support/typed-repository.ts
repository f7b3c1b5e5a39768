import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { repository } from './pipec.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where a project finds what is installed for it. */
const installed = {
  typescript: 'node_modules/typescript',
  '@pipec/dsl': 'packages/dsl',
  '@pipec/platform': 'packages/platform',
} as const;

/** A repository in which these packages of the workspace are installed; by default TypeScript and the DSL. */
export function typedRepository(
  files: Readonly<Record<string, string>>,
  packages: readonly (keyof typeof installed)[] = ['typescript', '@pipec/dsl'],
): string {
  const folder = repository(files);
  for (const name of packages) {
    const link = path.join(folder, 'node_modules', name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(root, installed[name]), link, 'junction');
  }
  return folder;
}

/**
 * A TypeScript that does what the workspace's does, and writes a line into `runs` of its folder each time that it is started.
 *
 * @returns Files of `node_modules/typescript`.
 */
export function countedTypeScript(version = '6.0.0'): Readonly<Record<string, string>> {
  const tsc = JSON.stringify(path.join(root, 'node_modules/typescript/bin/tsc'));
  return standInTypeScript(
    version,
    `require('node:fs').appendFileSync(require('node:path').join(__dirname, '../runs'), 'run\\n');
const { spawnSync } = require('node:child_process');
process.exitCode = spawnSync(process.execPath, [${tsc}, ...process.argv.slice(2)], { stdio: 'inherit' }).status;
`,
  );
}

/** A TypeScript whose program is this script. */
export function standInTypeScript(version: string, script: string): Readonly<Record<string, string>> {
  return {
    'node_modules/typescript/package.json': JSON.stringify({ name: 'typescript', version, bin: { tsc: './bin/tsc' } }),
    'node_modules/typescript/bin/tsc': script,
  };
}
