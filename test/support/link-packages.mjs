// Does what `npm install` would do in a folder whose package.json is of `pipec init`: the packages of this workspace lie in its
// `node_modules`, and their programs in `node_modules/.bin`.
//
//   node test/support/link-packages.mjs FOLDER
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const workspace = fileURLToPath(new URL('../../', import.meta.url));

/** Where each package lies in the workspace, and its program. */
const packages = [
  { name: '@pipec/dsl', home: 'packages/dsl' },
  { name: 'pipec', home: 'packages/cli', program: 'bin/pipec.js' },
  { name: 'typescript', home: 'node_modules/typescript', program: 'bin/tsc' },
];

/** @param {string} folder */
export function linkPackages(folder) {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(path.join(modules, '@pipec'), { recursive: true });
  mkdirSync(path.join(modules, '.bin'));
  for (const { name, home, program } of packages) {
    symlinkSync(path.join(workspace, home), path.join(modules, name));
    if (program === undefined) continue;
    symlinkSync(path.join(workspace, home, program), path.join(modules, '.bin', path.basename(program, '.js')));
  }
}

const [, program, folder] = process.argv;
if (program === fileURLToPath(import.meta.url) && folder !== undefined) linkPackages(folder);
