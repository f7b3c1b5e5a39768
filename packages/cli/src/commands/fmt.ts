import path from 'node:path';
import { defineCommand, exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { namedPaths } from '../files/read-sources.ts';
import { writeFiles } from '../files/write-files.ts';
import { findGroovy } from '../fmt/find-groovy.ts';
import { formatFiles } from '../fmt/format-files.ts';
import type { Formatted } from '../fmt/format-files.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';

export default defineCommand({
  name: 'fmt',
  summary: 'Format Jenkinsfiles and Groovy libraries',
  details: `Keeps what Groovy reads, every comment, and the inside of strings. A file that does not parse stays as it is, and its faults are told.
Indent, width and line ends are those of .editorconfig; without one they are two blanks, 120 columns, and the file's own.
What stands between the comments // pipec-fmt off and // pipec-fmt on stays as it is.`,
  arguments: {
    files: {
      summary:
        'Files, patterns, - for standard input, or folders, whose Jenkinsfiles and *.groovy are meant; by default .',
      many: true,
      completion: 'file',
    },
  },
  options: {
    check: { type: 'switch', summary: 'Write nothing; list the files that would change' },
    stdout: { type: 'switch', summary: 'Print the one file that is named, and write nothing' },
    filesFrom: {
      type: 'text',
      placeholder: 'list',
      summary:
        'Take more files from a list, one a line or, as git writes it with -z, each before a NUL; - is standard input',
      completion: 'file',
    },
  },
  examples: [
    ['pipec fmt', 'Format all Jenkinsfiles and Groovy files below the working folder'],
    ['pipec fmt --check', 'Exit code 1, and their names, where any would change: for CI'],
    ['pipec fmt - < Jenkinsfile', 'Print standard input formatted: for editors'],
    [
      "git diff --name-only --diff-filter=d -z -- '*Jenkinsfile' '*.groovy' | pipec fmt --files-from -",
      'Format what has changed',
    ],
  ],
  async run({ arguments: { files }, options, host }) {
    const named = await namedPaths(files, options.filesFrom, host);
    const given = named.length === 0 && options.filesFrom === undefined ? ['.'] : named;
    const toStdout = options.stdout || given.includes('-');
    if (toStdout && given.length > 1) throw new UsageError('Only one file can be printed; name one.');
    const all = await formatFiles(findGroovy(given, host.cwd), host);
    if (toStdout && !options.check) return told(all, print(all, host), host);
    return told(all, options.check ? list(all, host) : write(all, host), host);
  },
});

/** Tells what could not be formatted. */
function told(all: readonly Formatted[], otherwise: ExitCode, host: Host): ExitCode {
  const refused = all.filter(({ refusal }) => refusal !== undefined);
  for (const { name, refusal } of refused) host.stderr.write(`pipec: '${name}' ${refusal} and stays as it is.\n`);
  const texts = new Map(all.map(({ name, text }) => [name, text]));
  const diagnostics = all.flatMap((file) => file.diagnostics);
  const code = report(diagnostics, (file) => texts.get(file), { format: 'pretty', to: host.stderr });
  if (code !== exitCodes.fine) return code;
  // A warning, too, leaves its file as it is: a byte order mark.
  return refused.length > 0 || diagnostics.length > 0 ? exitCodes.faults : otherwise;
}

function print([file]: readonly Formatted[], host: Host): ExitCode {
  if (file === undefined) throw new UsageError('There is no file to print; name one.');
  host.stdout.write(file.formatted);
  return exitCodes.fine;
}

function list(all: readonly Formatted[], host: Host): ExitCode {
  const changed = all.filter(isChanged);
  for (const { name } of changed) host.stdout.write(`${name}\n`);
  if (changed.length === 0) return exitCodes.fine;
  host.stderr.write(
    `${countOf(changed, all)} would change; 'pipec fmt' formats ${changed.length > 1 ? 'them' : 'it'}.\n`,
  );
  return exitCodes.faults;
}

function write(all: readonly Formatted[], host: Host): ExitCode {
  const changed = all.filter(isChanged);
  writeFiles(
    changed.map(({ path: file, formatted }) => ({ path: file!, text: formatted, folder: path.parse(file!).root })),
  );
  for (const { name } of changed) host.stdout.write(`${name}\n`);
  if (changed.length > 0) host.stderr.write(`${countOf(changed, all)} formatted.\n`);
  return exitCodes.fine;
}

function isChanged({ text, formatted }: Formatted): boolean {
  return text !== formatted;
}

function countOf(some: readonly unknown[], all: readonly unknown[]): string {
  return `${some.length} of ${all.length} ${all.length === 1 ? 'file' : 'files'}`;
}
