import { reporterNames } from '@pipec/compiler/report';
import { defineCommand, exitCodes } from '../command.ts';
import { namedPaths } from '../files/read-sources.ts';
import { findPipelines } from '../lint/find-pipelines.ts';
import { lintFiles } from '../lint/lint-files.ts';
import { openReport } from '../report.ts';

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
      summary: 'Take more files from a list, one a line; - is standard input',
      completion: 'file',
    },
    format: { type: reporterNames, default: 'pretty', summary: 'How to report' },
    profile: {
      type: ['jenkins', 'recommended', 'strict'],
      default: 'recommended',
      summary: 'How much to tell; jenkins is what Jenkins itself refuses',
    },
  },
  examples: [
    ['pipec lint', 'Lint all pipelines below the working folder'],
    ['pipec lint --profile jenkins Jenkinsfile', 'Say what Jenkins would say'],
    ['pipec lint --format json - < Jenkinsfile', 'Lint standard input, for a program'],
    ["git diff --name-only -z -- '*Jenkinsfile' | pipec lint --files-from -", 'Lint what has changed'],
  ],
  async run({ arguments: { files }, options: { filesFrom, format, profile }, host }) {
    const named = await namedPaths(files, filesFrom, host);
    const given = named.length === 0 && filesFrom === undefined ? ['.'] : named;
    const report = openReport({ format, to: host.stdout });
    const unread: string[] = [];
    for await (const linted of lintFiles(findPipelines(given, host.cwd), profile, host)) {
      if ('unread' in linted) unread.push(`pipec: Cannot read '${linted.file}': ${linted.unread}.\n`);
      else {
        const { file, kind, text, diagnostics } = linted;
        report.add(diagnostics, (name) => (name === file ? text : undefined), [{ file, kind }]);
      }
    }
    const code = report.end();
    host.stderr.write(unread.join(''));
    return unread.length > 0 ? exitCodes.failed : code;
  },
});
