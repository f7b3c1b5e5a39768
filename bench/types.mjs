#!/usr/bin/env node
// What it costs an author to have a pipeline's types checked, beside `node -e 0` in the same run: all are started in turn, and medians
// are compared. The pipelines are the examples, against the built declarations of the DSL, as in an author's repository.
//
//   node bench/types.mjs [ROUNDS]     after the set-up; 9 rounds by default
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
const folder = path.join(root, 'node_modules/.bench/types');
const rounds = Number(process.argv[2] ?? 9);

/** A module that names every function of the DSL, so that all of its types are wanted. */
function everything() {
  const generated = path.join(root, 'packages/dsl/src/generated');
  const names = ['steps.ts', 'options.ts', 'triggers.ts', 'values.ts'].flatMap((file) =>
    [...readFileSync(path.join(generated, file), 'utf8').matchAll(/^export function (\w+)/gm)].map(([, name]) => name),
  );
  return `import * as dsl from '@pipec/dsl';\nexport const all = [${[...new Set(names)].map((name) => `dsl.${name}`).join(', ')}];\n`;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { compilerOptions } = JSON.parse(readFileSync(path.join(root, 'examples/maven-webapp/tsconfig.json'), 'utf8'));
writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
writeFileSync(path.join(folder, 'everything.ts'), everything());

const check = (project) => [tsc, '--noEmit', '-p', path.join(root, project)];
const calls = {
  'node -e 0': ['-e', '0'],
  'tsc --version': [tsc, '--version'],
  'types of examples/maven-webapp': check('examples/maven-webapp'),
  'types of examples/node-monorepo': check('examples/node-monorepo'),
  'types of all functions at once': check('node_modules/.bench/types'),
};

function wallTime(args) {
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
for (let i = 0; i < rounds; i++) for (const [name, args] of Object.entries(calls)) times[name].push(wallTime(args));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const floor = median(times['node -e 0']);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  console.log(
    `${name.padEnd(34)}${time.toFixed(0).padStart(6)} ms   ${(time / floor).toFixed(1).padStart(5)} times 'node -e 0'`,
  );
}
