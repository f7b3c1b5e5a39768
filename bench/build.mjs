#!/usr/bin/env node
// What it costs to start pipec and to build, beside `node -e 0` in the same run: all are started in turn, and medians are compared.
//
//   node bench/build.mjs [ROUNDS]     after the set-up; 15 rounds by default
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const pipec = path.join(root, 'packages/cli/bin/pipec.js');
const folder = path.join(root, 'node_modules/.bench/build');
const rounds = Number(process.argv[2] ?? 15);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
copyFileSync(path.join(root, 'bench/pipelines/hundred-lines.pipeline.ts'), path.join(folder, 'pipeline.ts'));
writeFileSync(path.join(folder, 'large.pipeline.ts'), largePipeline(2000));
writeFileSync(path.join(folder, 'small.pipeline.ts'), largePipeline(1));

const calls = {
  'node -e 0': ['-e', '0'],
  'pipec --version': [pipec, '--version'],
  'pipec build, one stage': [pipec, 'build', 'small.pipeline.ts'],
  'pipec build, 100 lines': [pipec, 'build', 'pipeline.ts'],
  'the same, changed': [pipec, 'build', 'pipeline.ts'],
  'changed, without types': [pipec, 'build', '--no-types', 'pipeline.ts'],
  'pipec build, 2000 stages': [pipec, 'build', 'large.pipeline.ts'],
};

// TypeScript has to look at what has changed; what has not, it has looked at before.
const before = {
  'the same, changed': () => appendFileSync(path.join(folder, 'pipeline.ts'), '\n'),
  'changed, without types': () => appendFileSync(path.join(folder, 'pipeline.ts'), '\n'),
  'pipec build, 100 lines': () => wallTime(calls['pipec build, 100 lines']),
};

/** Stages that differ from each other, as those of a long pipeline do. */
function largePipeline(stages) {
  return `import { pipeline, sh, stage } from '@pipec/dsl';

export default pipeline({
  agent: 'any',
  stages: Array.from({ length: ${stages} }, (_, i) => stage(\`Stage \${i}\`, [sh(\`make target-\${i}\`), sh\`echo \${i}\`])),
});
`;
}

function wallTime(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
for (let i = 0; i < rounds; i++) {
  for (const [name, args] of Object.entries(calls)) {
    before[name]?.();
    times[name].push(wallTime(args));
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const floor = median(times['node -e 0']);
const ms = (time) => `${time.toFixed(0).padStart(6)} ms`;
console.log(`${' '.repeat(26)}   median  over node      least`);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  console.log(`${name.padEnd(26)}${ms(time)}  ${ms(time - floor)}  ${ms(Math.min(...list))}`);
}
