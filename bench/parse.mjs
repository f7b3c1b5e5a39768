#!/usr/bin/env node
// How fast the parser is, in one run: bytes per CPU second beside Groovy's own parser in a warm JVM, the time of a cold process, and
// how it grows with a file's length.
//
//   node bench/parse.mjs [FOLDER]     Groovy files to read: ../shared/corpus/real where it exists, else the fixtures, many times
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'node_modules/.bench');
const bundle = path.join(out, 'parse.mjs');
const passes = 5;

async function bundleParser() {
  mkdirSync(out, { recursive: true });
  await build({
    stdin: { contents: "export { parse } from './packages/compiler/src/parse/parse.ts';", resolveDir: root },
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    outfile: bundle,
    logLevel: 'error',
  });
  writeFileSync(
    path.join(out, 'parse-file.mjs'),
    "import { readFileSync } from 'node:fs';\nimport { parse } from './parse.mjs';\nparse(readFileSync(process.argv[2], 'utf8'), 'x');\n",
  );
}

function textsIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:json|jsonl|md|ya?ml)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const bytes = files.reduce((sum, text) => sum + text.length, 0);
  return bytes > 1e6 ? files : Array.from({ length: Math.ceil(1e6 / bytes) }, () => files).flat();
}

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** CPU seconds of the fastest of several passes over all texts. */
function ours(parse, texts) {
  const seconds = Array.from({ length: passes }, () => {
    const start = cpuSeconds();
    for (const text of texts) parse(text, 'x');
    return cpuSeconds() - start;
  });
  return Math.min(...seconds);
}

/** The same of Groovy's own parser, in one JVM. */
async function groovys(texts) {
  const judge = path.join(root, 'test/support/groovy/judge.groovy');
  const java = spawn(
    'java',
    ['-Xss8m', '-cp', '/usr/share/java/groovy-all.jar', 'groovy.ui.GroovyMain', judge, 'time'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = texts.map((text) => `${Buffer.from(text).toString('base64')}\n`);
  for (let i = 0; i < passes; i++) for (const line of lines) java.stdin.write(line);
  java.stdin.end();
  const nanos = [];
  for await (const line of createInterface({ input: java.stdout })) nanos.push(JSON.parse(line).nanos);
  const seconds = Array.from(
    { length: passes },
    (_, i) => nanos.slice(i * texts.length, (i + 1) * texts.length).reduce((a, b) => a + b, 0) / 1e9,
  );
  return Math.min(...seconds);
}

/** The median of what a process takes, in milliseconds. */
function processTime(args) {
  const times = Array.from({ length: 21 }, () => {
    const start = process.hrtime.bigint();
    spawnSync(process.execPath, args);
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[10];
}

const folder =
  process.argv[2] ??
  [path.join(root, '../shared/corpus/real'), path.join(root, 'test/fixtures/groovy')].find((one) => existsSync(one));
await bundleParser();
const { parse } = await import(bundle);
const texts = textsIn(folder);
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(`${texts.length} files, ${megabytes.toFixed(1)} MB`);

const own = ours(parse, texts);
console.log(`pipec    ${(megabytes / own).toFixed(1)} MB per CPU second`);
if (existsSync('/usr/share/java/groovy-all.jar')) {
  const theirs = await groovys(texts);
  console.log(`Groovy   ${(megabytes / theirs).toFixed(1)} MB per CPU second`);
  console.log(`pipec reads ${(theirs / own).toFixed(1)} times as fast`);
} else console.log('Groovy is not installed; nothing to compare with.');

const block = "stage('Build') {\n  steps {\n    sh \"make ${target}\"\n    echo 'done' // said\n  }\n}\n";
for (const lines of [1_000, 10_000, 100_000]) {
  const text = block.repeat(lines / 6);
  const seconds = ours(parse, [text]);
  console.log(
    `${String(lines).padStart(7)} lines  ${(seconds * 1000).toFixed(1)} ms, ${((seconds / lines) * 1e9).toFixed(0)} ns a line`,
  );
}

const fault = "stage('Build') {\n  steps {\n    sh = = 'make'\n    echo 'done' 'said'\n  }\n}\n";
for (const lines of [1_000, 10_000, 100_000]) {
  const seconds = ours(parse, [fault.repeat(lines / 6)]);
  console.log(`${String(lines).padStart(7)} lines, a third with faults  ${(seconds * 1000).toFixed(1)} ms`);
}

const sample = path.join(root, 'test/fixtures/groovy/calls.groovy');
const floor = processTime(['-e', '0']);
const cold = processTime([path.join(out, 'parse-file.mjs'), sample]);
console.log(`one file in a cold process: ${cold.toFixed(0)} ms, ${(cold - floor).toFixed(0)} ms over 'node -e 0'`);
