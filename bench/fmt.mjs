#!/usr/bin/env node
// What `pipec fmt` costs, beside `node -e 0` in the same run: one file, a hundred files that change, and the same when they are formatted.
//
//   node bench/fmt.mjs [ROUNDS]     after the set-up; 9 rounds by default
//
// The inputs are made here; where ../shared/corpus/real stands beside the project, a hundred of its files are formatted too.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jenkinsfile } from './pipelines/jenkinsfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pipec = path.join(root, 'packages/cli/bin/pipec.js');
const folder = path.join(root, 'node_modules/.bench/fmt');
const corpus = path.join(root, '../shared/corpus/real');
const rounds = Number(process.argv[2] ?? 9);

/** What a person may have typed: indented by four, blanks at the ends of lines, braces on their own. */
function messy(text) {
  return text.replace(/^ +/gm, (blanks) => blanks.repeat(2)).replace(/ \{$/gm, '{  ');
}

function makeOwn(target) {
  for (let i = 0; i < 100; i++) writeFileSync(path.join(target, `${i}.jenkinsfile`), messy(jenkinsfile(i)));
}

const others = existsSync(corpus)
  ? readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:json|jsonl|md|ya?ml)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted()
      .filter((_, i) => i % 6 === 0)
      .slice(0, 100)
  : [];

function copyOthers(target) {
  others.forEach((file, i) => copyFileSync(file, path.join(target, `${i}.jenkinsfile`)));
}

/** A folder that is made anew before a call. */
function fresh(name, make) {
  const target = path.join(folder, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  make(target);
  return target;
}

function milliseconds(args) {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function kilobytes(target) {
  return readdirSync(target).reduce((sum, name) => sum + statSync(path.join(target, name)).size, 0) / 1000;
}

const one = fresh('one', (target) => writeFileSync(path.join(target, 'Jenkinsfile'), messy(jenkinsfile(1))));
const sets = [['made here', makeOwn], ...(others.length > 0 ? [['of others', copyOthers]] : [])];
const calls = [
  ['node -e 0', () => ['-e', '0']],
  ['one file', () => [pipec, 'fmt', '--check', path.join(one, 'Jenkinsfile')]],
  ...sets.flatMap(([what, make]) => {
    const name = what.replace(' ', '-');
    return [
      [`100 files ${what}, all change`, () => [pipec, 'fmt', fresh(name, make)]],
      [`100 files ${what}, formatted already`, () => [pipec, 'fmt', path.join(folder, name)]],
    ];
  }),
];

const times = calls.map(() => []);
for (let round = 0; round < rounds; round++) calls.forEach(([, args], i) => times[i].push(milliseconds(args())));
calls.forEach(([what], i) => {
  const sorted = times[i].toSorted((a, b) => a - b);
  console.log(`${what.padEnd(40)} ${sorted[rounds >> 1].toFixed(0).padStart(5)} ms, ${sorted[0].toFixed(0)} at best`);
});
for (const [what] of sets)
  console.log(`${what}: ${kilobytes(path.join(folder, what.replace(' ', '-'))).toFixed(0)} kB`);
