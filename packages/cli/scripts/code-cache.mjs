// Has V8 keep the code that it makes of the program, beside each of its files: see src/require-cached.ts. It serves the Node that runs
// this; any other makes its own code at each start, as it would without.
//
//   node packages/cli/scripts/code-cache.mjs     after bundle.mjs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const program = path.join(root, 'packages/cli/bin/pipec.js');
const examples = path.join(root, 'examples');
const out = mkdtempSync(path.join(tmpdir(), 'pipec-code-'));

/** Only code that has been called is kept, so the program does what it is used for. What it says of the examples does not matter. */
function call(args) {
  const env = { ...process.env, PIPEC_CODE_CACHE: 'write' };
  const { signal, error } = spawnSync(process.execPath, [program, ...args], { cwd: examples, env, stdio: 'ignore' });
  if (error !== undefined || signal !== null) throw new Error(`pipec ${args[0]}: ${error?.message ?? signal}`);
}

const pipelines = readdirSync(examples)
  .map((name) => path.join(examples, name, 'pipeline.ts'))
  .filter((file) => existsSync(file));

try {
  for (const [i, file] of pipelines.entries()) call(['build', file, '--out-dir', path.join(out, String(i))]);
  const written = pipelines.map((_, i) => path.join(out, String(i), 'Jenkinsfile')).filter((file) => existsSync(file));
  call(['check', pipelines[0], '--out-dir', path.join(out, '0')]);
  call(['lint', ...written]);
  call(['fmt', ...written]);
  call(['explain', 'load/threw']);
  call(['build', '--help']);
} finally {
  rmSync(out, { recursive: true, force: true });
}
