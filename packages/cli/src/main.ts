import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { nodeName } from './kept-code.ts';
import {
  endLesson,
  loadedFiles,
  mayKeepIn,
  openKeptCode,
  openPack,
  requireCached,
  startLesson,
  writeCodeCache,
  writePack,
} from './require-cached.ts';

// The bundle brings them.
declare const PIPEC_VERSION: string;
declare const PIPEC_LAUNCH: string;
declare const PIPEC_SPARE_WORKER: string;
declare const PIPEC_WARM_BUNDLER: string;
declare const PIPEC_KEEP_CODE: string;
declare const __dirname: string;

const given = process.argv.slice(2);
const [command = ''] = given;

/** Starts, before all else, what takes the longest: a worker for the author's module, where one will be run, and what bundles it. */
function startAhead(): void {
  if ((command !== 'build' && command !== 'check') || given.includes('--help') || given.includes('-h')) return;
  const file = path.join(__dirname, PIPEC_SPARE_WORKER);
  const { startSpareWorker } = requireCached(file) as typeof import('./build/spare-worker.ts');
  if (!startSpareWorker(process.cwd(), given.slice(1))) return;
  const bundler = path.join(__dirname, PIPEC_WARM_BUNDLER);
  (requireCached(bundler) as typeof import('./build/bundler-ahead.ts')).warmBundler();
}

// Editors and scripts ask for the version often: it loads nothing else.
if (given.length === 1 && (command === '--version' || command === '-V')) {
  process.stdout.write(`${PIPEC_VERSION}\n`);
} else {
  const start = path.join(__dirname, PIPEC_LAUNCH);
  const home = path.dirname(start);
  // The start is named after all that it leads to, and so are packs of it.
  const name = path.basename(start, '.cjs').replace('launch', command);
  const pack = path.join(home, `${name}.pack`);
  const { PIPEC_CODE_CACHE: caching = '', PIPEC_PACK: packed } = process.env;
  const isCommand = /^[a-z]+$/.test(command);
  const node = isCommand && caching === '' ? nodeName() : undefined;
  const own = node === undefined ? undefined : path.join(home, `${name}-${node}.pack`);
  const hasOwn = own !== undefined && openKeptCode(own);
  const learns = own !== undefined && mayKeepIn(home);
  startAhead();
  if (isCommand && !hasOwn) openPack(pack, !learns);
  const { launch } = requireCached(start) as typeof import('./launch.ts');
  const lesson = learns ? startLesson() : undefined;
  void launch(given, lesson?.isSure === true).then((exitCode) => {
    process.exitCode = exitCode;
    // When all has been said: nobody waits for it but the shell.
    if (own !== undefined && lesson !== undefined && exitCode !== 2) {
      process.once('exit', () => endLesson(own, lesson.tag, path.join(__dirname, PIPEC_KEEP_CODE)));
    }
    if (caching === 'write') writeCodeCache();
    if (caching === 'list') appendFileSync(packed!, `${loadedFiles().join(' ')}\n`);
    if (caching === 'pack') writePack(pack, packed!.split(' '));
  });
}
