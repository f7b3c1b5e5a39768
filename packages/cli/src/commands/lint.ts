import { reporterNames } from '@pipec/compiler/report';
import { isClean } from '@pipec/model';
import { defineCommand } from '../command.ts';
import { planLint } from '../lint/plan-lint.ts';
import { runLint } from '../lint/run-lint.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'lint',
  summary: "Tell what is wrong with Jenkinsfiles, with Jenkins' own verdict",
  details: `Refuses what Jenkins' own validator would refuse, at the same places, without a Jenkins; the profile 'recommended' tells mistakes beyond it, 'strict' what a careful team asks of itself.
Runs nothing of what it reads. Plugins that pipec knows count as installed; steps that it does not know pass, as Jenkins lets them.`,
  arguments: {
    files: {
      summary:
        'Files, patterns, - for standard input, or folders, whose Jenkinsfiles, Groovy scripts and library steps are meant; by default .',
      many: true,
      completion: 'file',
    },
  },
  options: {
    filesFrom: {
      type: 'text',
      placeholder: 'list',
      summary:
        'Take more files from a list, one a line or, as git writes it with -z, each before a NUL; - is standard input',
      completion: 'file',
    },
    format: { type: reporterNames, default: 'pretty', summary: 'How to report' },
    profile: {
      type: ['jenkins', 'recommended', 'strict', 'api-server'],
      summary:
        'How much to tell, whatever the configuration says; jenkins is what Jenkins itself refuses, api-server what that of Kubernetes does',
    },
    fix: { type: 'switch', summary: 'Make the safe fixes; standard input is printed with them' },
    dryRun: { type: 'switch', summary: 'With --fix: write nothing, show the differences' },
    shellcheck: {
      type: 'choice',
      summary: "Ask ShellCheck about the scripts of 'sh'; by default with the profile strict, where it is installed",
    },
    maxWarnings: { type: 'integer', placeholder: 'number', summary: 'Exit code 1 for more warnings than that' },
    shard: { type: 'text', placeholder: 'i/n', summary: 'Lint one of n parts of the files, each on its own machine' },
    cache: { type: 'switch', summary: 'Keep results, and lint again only what has changed' },
    cacheFile: {
      type: 'text',
      placeholder: 'file',
      summary: 'Where to keep them instead of the folder of the user for such things',
      completion: 'file',
    },
    config: {
      type: 'text',
      placeholder: 'file',
      summary: 'The configuration; by default the nearest pipec.config.*',
      completion: 'file',
    },
  },
  examples: [
    ['pipec lint', 'Lint all pipelines below the working folder'],
    ['pipec lint --profile jenkins Jenkinsfile', 'Say what Jenkins would say'],
    ['pipec lint --format json - < Jenkinsfile', 'Lint standard input, for a program'],
    ["git diff --name-only --diff-filter=d -z -- '*Jenkinsfile' | pipec lint --files-from -", 'Lint what has changed'],
  ],
  async run({ arguments: { files }, options, host }) {
    if (options.dryRun && !options.fix) throw new UsageError("'--dry-run' goes with '--fix'.");
    const { value: plan, diagnostics } = await planLint({ ...options, files }, host);
    const { format } = options;
    if (isClean(diagnostics)) return runLint(plan, options, host);
    return report(diagnostics, (file) => plan.sources.get(file), { format, to: host.stdout });
  },
});
