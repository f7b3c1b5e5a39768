#!/usr/bin/env node
// What it costs to lint, in time and memory, beside `node -e 0` in the same run: all calls are made in turn, and medians are compared.
//
//   node bench/lint.mjs [ROUNDS]     after the set-up; 9 rounds by default
//
// The inputs are made here; where ../shared/corpus/real stands beside the project, 300 of its files are linted too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { jenkinsfile } from './pipelines/jenkinsfile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pipec = path.join(root, 'packages/cli/bin/pipec.js');
const folder = path.join(root, 'node_modules/.bench/lint');
const corpus = path.join(root, '../shared/corpus/real');
const rounds = Number(process.argv[2] ?? 9);
const cache = path.join(folder, 'cache');

rmSync(folder, { recursive: true, force: true });
makeFiles('some', 300);
makeFiles('more', 1_000);
makeFiles('many', 10_000);
writeFileSync(path.join(folder, 'Jenkinsfile'), jenkinsfile(7));

/** Tells at the end what the process took: the greatest memory in MB, and the time of the processor in milliseconds. */
const usage = `data:text/javascript,process.on('exit',()=>{
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('usage '+maxRSS/1024+' '+(userCPUTime+systemCPUTime)/1000+'\\n');
})`.replaceAll('\n', '');
const lint = (...args) => ['--import', usage, pipec, 'lint', '--format', 'json', ...args];
const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;
const forget = () => rmSync(cache, { force: true });

/** Calls that are made in every round, and those whose time is of less interest than their memory, made once. */
const calls = {
  'node -e 0': { args: ['-e', '0'] },
  'one file': { args: [pipec, 'lint', '--format', 'json', 'Jenkinsfile'] },
  '300 files': { args: lint('some') },
  ...(hasShellcheck && { '300 files with --shellcheck': { args: lint('--shellcheck', 'some') } }),
  '1,000 files, first run with --cache': { args: lint('--cache-file', cache, 'more'), before: forget },
  '1,000 files, second run with --cache': { args: lint('--cache-file', cache, 'more') },
  ...(existsSync(corpus) && { '300 files of the corpus': { args: lint('--files-from', list(corpus, 300)) } }),
};
const once = { '10,000 files': { args: lint('many') } };

/** Files of the sizes that such files have, spread over folders. */
function makeFiles(name, count) {
  for (let i = 0; i < count; i++) {
    const place = path.join(folder, name, `team-${i % 20}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `Jenkinsfile.${i}`), jenkinsfile(i));
  }
}

/** A list of files of a folder, evenly over all of them. */
function list(from, count) {
  const names = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:json|jsonl|md|ya?ml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
  const chosen = Array.from({ length: count }, (_, i) => names[Math.floor((i * names.length) / count)]);
  const file = path.join(folder, 'list');
  writeFileSync(file, [...new Set(chosen)].map((name) => `${name}\n`).join(''));
  return file;
}

function run({ args, before }) {
  before?.();
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 });
  const time = Number(process.hrtime.bigint() - start) / 1e6;
  if (status > 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  const [, memory, processor] = /^usage (.*) (.*)$/m.exec(stderr) ?? [];
  return { time, memory: Number(memory), processor: Number(processor) };
}

const results = Object.fromEntries([...Object.keys(calls), ...Object.keys(once)].map((name) => [name, []]));
for (let i = 0; i < rounds; i++) for (const [name, call] of Object.entries(calls)) results[name].push(run(call));
for (const [name, call] of Object.entries(once)) results[name].push(run(call));

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const floor = median(results['node -e 0'].map(({ time }) => time));
for (const [name, list] of Object.entries(results)) {
  const time = median(list.map((one) => one.time));
  const processor = median(list.map((one) => one.processor));
  const memory = Math.max(...list.map((one) => one.memory));
  console.log(
    [
      name.padEnd(38),
      `${time.toFixed(0).padStart(6)} ms`,
      `${(time - floor).toFixed(0).padStart(6)} ms over 'node -e 0'`,
      ...(Number.isNaN(memory)
        ? []
        : [`${processor.toFixed(0).padStart(6)} ms of the processor`, `${memory.toFixed(0).padStart(4)} MB`]),
    ].join('  '),
  );
}
const share = median(results['1,000 files, second run with --cache'].map(({ time }) => time));
const whole = median(results['1,000 files, first run with --cache'].map(({ time }) => time));
console.log(`a second run takes ${((100 * share) / whole).toFixed(1)} % of the first`);
