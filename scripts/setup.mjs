// Makes a fresh clone ready: installs what it depends on (with the pnpm that package.json names, which npm brings) and builds it.
//
//   npm run setup               installs and builds
//   npm run setup -- --if-needed   installs only where that was not done since the lock file changed
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, runNode } from './run.mjs';

const stamp = path.join(root, 'node_modules/.setup');
const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'pnpm-lock.yaml')))
  .update(process.version)
  .digest('hex');
const isDone = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!process.argv.includes('--if-needed') || !isDone) {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile']);
  writeFileSync(stamp, wanted);
}
runNode('scripts/build.mjs');
