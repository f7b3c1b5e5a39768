// The bundle brings it: a module for it would be one more file to read.
declare const PIPEC_VERSION: string;

const given = process.argv.slice(2);

// Editors and scripts ask for the version often: it loads nothing else.
if (given.length === 1 && (given[0] === '--version' || given[0] === '-V')) {
  process.stdout.write(`${PIPEC_VERSION}\n`);
} else {
  const { launch } = await import('./launch.ts');
  process.exitCode = await launch(given);
}
