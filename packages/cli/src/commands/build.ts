import { buildArguments, buildOptions } from '../build/build-options.ts';
import { runBuild } from '../build/run-build.ts';
import { watchBuilds } from '../build/watch-builds.ts';
import { defineCommand } from '../command.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'build',
  summary: 'Compile pipelines to Jenkinsfiles',
  details:
    'pipeline.ts becomes Jenkinsfile, NAME.pipeline.ts becomes NAME.Jenkinsfile. An export called X becomes X.Jenkinsfile or NAME-X.Jenkinsfile. Files are written whole or not at all, and only when they change.',
  arguments: buildArguments,
  options: {
    ...buildOptions,
    watch: { type: 'switch', short: 'w', summary: 'Build again whenever a file changes that plays a part' },
    stdout: { type: 'switch', summary: 'Print the Jenkinsfile, and write nothing' },
    fix: { type: 'switch', summary: 'Make the safe fixes in the modules first' },
    force: { type: 'switch', summary: 'Replace files that pipec did not make, or that were edited by hand' },
    dryRun: { type: 'switch', short: 'n', summary: 'Say what would be written, and write nothing' },
  },
  examples: [
    ['pipec build', 'Compile pipeline.ts, or what the configuration names'],
    ['pipec build ci/*.pipeline.ts --out-dir jenkins', 'Compile several, into one folder'],
    ['pipec build --stdout | less', 'Look at the Jenkinsfile'],
    ['pipec build --fix --dry-run', 'See what fixes there are, and make none'],
    [
      "git diff --name-only --diff-filter=d -z -- '*pipeline.ts' | pipec build --files-from -",
      'Compile what has changed',
    ],
  ],
  async run({ arguments: { files }, options, host }) {
    const request = { ...options, files };
    if (options.watch) {
      if (options.fix) throw new UsageError("'--fix' changes the files that '--watch' waits for; build with it once.");
      return watchBuilds(request, host);
    }
    return (await runBuild(request, host)).exitCode;
  },
});
