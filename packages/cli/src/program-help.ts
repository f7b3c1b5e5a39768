import { commands } from './commands/index.ts';

/** The help of the program as a whole. No command is loaded for it. */
export function programHelp(): string {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const rows = names.map((name) => `  ${name.padEnd(width)}  ${commands[name]!.summary}\n`);
  return `pipec compiles Jenkins pipelines from TypeScript.

Usage: pipec COMMAND [ARGUMENTS]

Commands:
${rows.join('')}
Options:
  -h, --help     Show this help; behind a command, its own
  -V, --version  Show the version

Examples:
  pipec build           Compile pipeline.ts to Jenkinsfile
  pipec build --help    Show the flags of 'build'

Exit codes: 0 no error was found, 1 errors were found, 2 a wrong call or a fault of pipec itself.
`;
}
