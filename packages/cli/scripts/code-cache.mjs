// Has V8 keep the code that it makes of the program, and packs what commands load into one file for each: see src/require-cached.ts.
// It serves the Node that runs this; any other makes its own code at each start, as it would without.
//
//   node packages/cli/scripts/code-cache.mjs     after bundle.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = path.join(root, 'packages/cli/bin/pipec.js');
const examples = path.join(root, 'examples');
const out = mkdtempSync(path.join(tmpdir(), 'pipec-code-'));

/** The program does what it is used for. What it says of the examples does not matter. */
function call(args, caching = 'write', pack = '') {
  const env = { ...process.env, PIPEC_CODE_CACHE: caching, PIPEC_PACK: pack };
  const { signal, error } = spawnSync(process.execPath, [program, ...args], { cwd: examples, env, stdio: 'ignore' });
  if (error !== undefined || signal !== null) throw new Error(`pipec ${args[0]}: ${error?.message ?? signal}`);
}

/** A Jenkinsfile as a person may have typed it, beside itself: what is formatted already leaves half of the formatter out. */
function untidy(file) {
  const typed = `${file}.untidy`;
  writeFileSync(typed, readFileSync(file, 'utf8').replace(/^ +/gm, '$&$&').replaceAll(' {\n', '{  \n'));
  return typed;
}

/**
 * Jenkinsfiles with all the faults that there are: those that the pages of the rules show, the pods of pages as those of a script. What is
 * told of them is no fault of theirs.
 */
function shown() {
  const pages = path.join(root, 'docs/rules');
  const texts = readdirSync(pages, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .flatMap((name) => textsOn(name, readFileSync(path.join(pages, name), 'utf8')));
  return texts.map((text, i) => {
    const file = path.join(out, 'shown', String(i), 'Jenkinsfile');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  });
}

function textsOn(name, page) {
  const scripts = Array.from(page.matchAll(/^```groovy\n(.*?)^```$/gms), ([, text]) => text);
  if (path.dirname(name) !== 'kubernetes') return scripts;
  const pods = Array.from(page.matchAll(/^```yaml\n(.*?)^```$/gms), ([, text]) => text);
  return [...scripts, ...pods.map((pod) => `podTemplate(yaml: '''\n${pod}''') { node(POD_LABEL) { sh 'make' } }\n`)];
}

/** What a person writes by hand, where the others have nothing like it, and a pipeline as long as some are: rules look closer at those. */
function typed() {
  const short = fileURLToPath(new URL('typed.jenkinsfile', import.meta.url));
  const long = path.join(out, 'long.jenkinsfile');
  const stage = /^ {4}stage\('Build'\) \{\n.*?^ {4}\}\n/ms;
  writeFileSync(
    long,
    readFileSync(short, 'utf8').replace(stage, (text) => text.repeat(60)),
  );
  return [short, long];
}

/** What Groovy and pipelines can say at all, of which each Jenkinsfile says some that the pages do not. */
function fixtures() {
  return ['groovy', 'declare'].flatMap((name) => {
    const folder = path.join(root, 'test/fixtures', name);
    return readdirSync(folder)
      .toSorted()
      .map((file) => path.join(folder, file));
  });
}

/** Packs what all these calls of a command load, and has the code kept that they run: only what has been called is. */
function pack(calls) {
  // Of examples that do not build there is nothing to lint.
  if (calls.length === 0) return;
  const list = path.join(out, `${calls[0][0]}.list`);
  for (const args of calls) call(args, 'list', list);
  const [first, ...others] = readFileSync(list, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  const common = first.filter((name) => others.every((names) => names.includes(name)));
  call(calls[0], 'pack', common.join(' '));
  for (const args of calls) call(args);
}

const pipelines = readdirSync(examples)
  .map((name) => path.join(examples, name, 'pipeline.ts'))
  .filter((file) => existsSync(file));

try {
  pack(pipelines.map((file, i) => ['build', file, '--out-dir', path.join(out, String(i))]));
  const written = pipelines.map((_, i) => path.join(out, String(i), 'Jenkinsfile')).filter((file) => existsSync(file));
  pack([['check', pipelines[0], '--out-dir', path.join(out, '0')]]);
  pack(written.map((file) => ['lint', file]));
  const others = shown();
  call(['lint', '--format', 'json', '--profile', 'strict', ...others, ...typed(), ...fixtures()]);
  pack(written.map((file) => ['pod', file]));
  pack([...written.map((file) => ['fmt', file]), ...written.map((file) => ['fmt', '--check', untidy(file)])]);
  call(['fmt', ...others]);
  pack([['platform', 'check', 'maven-webapp/platform.ts']]);
  call(['explain', 'load/threw']);
  call(['build', '--help']);
  // What a call has kept of itself since the bundle was made would go before this.
  const chunks = path.join(root, 'packages/cli/dist/chunks');
  for (const name of readdirSync(chunks)) if (/-v\d.*\.pack/.test(name)) rmSync(path.join(chunks, name));
} finally {
  rmSync(out, { recursive: true, force: true });
}
