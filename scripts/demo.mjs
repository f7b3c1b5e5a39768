// Builds the first example and shows what came of it: what the author wrote, and what Jenkins and Kubernetes will read.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, runNode } from './run.mjs';

runNode('scripts/setup.mjs', ['--if-needed']);

const example = 'examples/maven-webapp';
const pipec = path.join('node_modules', '.bin', process.platform === 'win32' ? 'pipec.cmd' : 'pipec');
const show = (file, lines = Infinity) => {
  const all = readFileSync(path.join(root, example, file), 'utf8')
    .trimEnd()
    .split('\n');
  console.log(`\n── ${example}/${file} ${'─'.repeat(Math.max(0, 100 - example.length - file.length))}\n`);
  console.log(all.slice(0, lines).join('\n'));
  if (all.length > lines) console.log(`… ${all.length - lines} more lines`);
};

show('pipeline.ts', 45);
console.log(`\n$ pipec build ${example}/pipeline.ts`);
run(pipec, ['build', `${example}/pipeline.ts`]);
show('Jenkinsfile');
console.log(`\n$ pipec check ${example}/pipeline.ts`);
run(pipec, ['check', `${example}/pipeline.ts`]);
console.log(`\nChange ${example}/pipeline.ts and run ./node_modules/.bin/pipec build ${example}/pipeline.ts again.`);
