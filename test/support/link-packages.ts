import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../', import.meta.url));

/** What stands for a package of npm's registry until ours are there: where it lies in the workspace, and its program. */
const packages = [
  { name: '@pipec/dsl', home: 'packages/dsl', program: undefined },
  { name: 'pipec', home: 'packages/cli', program: 'bin/pipec.js' },
  { name: 'typescript', home: 'node_modules/typescript', program: 'bin/tsc' },
];

/** Does what `npm install` would do in a folder whose package.json is of `pipec init`: the packages of this workspace lie in `node_modules`. */
export function linkPackages(folder: string): void {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@pipec'), { recursive: true });
  mkdirSync(path.join(modules, '.bin'));
  for (const { name, home, program } of packages) {
    symlinkSync(path.join(workspace, home), path.join(modules, name));
    const command = path.join(modules, '.bin', path.basename(program ?? '', '.js'));
    if (program !== undefined) symlinkSync(path.join(workspace, home, program), command);
  }
}
