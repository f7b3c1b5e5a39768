import path from 'node:path';
import { requireCached, writeCodeCache } from './require-cached.ts';

// The bundle brings them.
declare const PIPEC_VERSION: string;
declare const PIPEC_LAUNCH: string;
declare const __dirname: string;

const given = process.argv.slice(2);

// Editors and scripts ask for the version often: it loads nothing else.
if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${PIPEC_VERSION}\n`);
} else {
  const { launch } = requireCached(path.join(__dirname, PIPEC_LAUNCH)) as typeof import('./launch.ts');
  void launch(given).then((exitCode) => {
    process.exitCode = exitCode;
    if (process.env.PIPEC_CODE_CACHE === 'write') writeCodeCache();
  });
}
