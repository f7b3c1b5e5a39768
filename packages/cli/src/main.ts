import { version } from './version.ts';

const given = process.argv.slice(2);

// Editors and scripts ask for the version often: it loads nothing else.
if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${version}\n`);
} else {
  const [{ runProgram }, { processHost }] = await Promise.all([import('./program.ts'), import('./process-host.ts')]);
  process.exitCode = await runProgram(given, processHost());
}
