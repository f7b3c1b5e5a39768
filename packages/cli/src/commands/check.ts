import { isClean } from '@pipec/model';
import { namedFrom } from '../build/build-all.ts';
import { buildArguments, buildOptions } from '../build/build-options.ts';
import { makeBuild } from '../build/run-build.ts';
import { compare } from '../check/compare.ts';
import { colouredDiff } from '../check/coloured-diff.ts';
import { defineCommand } from '../command.ts';
import { report } from '../report.ts';

export default defineCommand({
  name: 'check',
  summary: 'Tell whether Jenkinsfiles are what their pipelines give',
  details:
    'Builds in memory and compares: a Jenkinsfile, source map or pod that is missing, out of date, edited by hand or left over is a fault. Writes nothing. Made for CI and for hooks of git.',
  arguments: buildArguments,
  options: {
    ...buildOptions,
    shellcheck: { type: 'switch', summary: "Ask ShellCheck about the scripts of 'sh'" },
  },
  examples: [
    ['pipec check', 'Check all that the configuration names'],
    ['pipec check --format json', 'The same, for a program'],
  ],
  async run({ arguments: { files }, options, host }) {
    const { value: made, diagnostics } = await makeBuild({ ...options, files }, host);
    const { root, sources } = made.plan;
    const { format } = options;
    const compared = isClean(diagnostics) ? compare(made) : undefined;
    if (format === 'pretty')
      for (const diff of compared?.diffs ?? []) host.stdout.write(colouredDiff(diff, host.stdout));
    const trouble = made.plan.shellcheck?.trouble();
    if (trouble !== undefined) host.stderr.write(`pipec: ${trouble}\n`);
    const textOf = (file: string) => made.built.sources.get(file) ?? compared?.texts.get(file);
    return report([...diagnostics, ...(compared?.diagnostics ?? [])], textOf, {
      format,
      to: format === 'pretty' ? host.stderr : host.stdout,
      files: sources.map((source) => ({ file: namedFrom(root, source.path) })),
    });
  },
});
