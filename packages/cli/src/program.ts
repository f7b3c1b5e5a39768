import { nearest } from '@pipec/model';
import { exitCodes } from './command.ts';
import type { ExitCode } from './command.ts';
import { commands } from './commands/index.ts';
import type { CommandEntry } from './commands/index.ts';
import type { Host } from './host.ts';
import { programHelp } from './program-help.ts';
import { UsageError } from './usage-error.ts';
import { version } from './version.ts';

/**
 * Runs one call of the program.
 *
 * @param given What stands behind the program's name.
 * @returns What it ends with; it never throws.
 */
export async function runProgram(given: readonly string[], host: Host): Promise<ExitCode> {
  try {
    return await dispatch(given, host);
  } catch (error) {
    host.stderr.write(errorText(error));
    return exitCodes.failed;
  }
}

async function dispatch([first, ...rest]: readonly string[], host: Host): Promise<ExitCode> {
  if (first === undefined) {
    host.stderr.write(programHelp());
    return exitCodes.failed;
  }
  if (first === '--version' || first === '-V') {
    host.stdout.write(`${version}\n`);
    return exitCodes.fine;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const [topic] = rest;
    if (topic !== undefined) return runCommand(topic, ['--help'], host);
    host.stdout.write(programHelp());
    return exitCodes.fine;
  }
  return runCommand(first, rest, host);
}

async function runCommand(name: string, given: readonly string[], host: Host): Promise<ExitCode> {
  const { load } = entryOf(name);
  const [{ default: command }, { parseCall }] = await Promise.all([load(), import('./parse-call.ts')]);
  const call = parseCall(command, given, host);
  return call === 'told' ? exitCodes.fine : command.run(call);
}

function entryOf(name: string): CommandEntry {
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    const guess = nearest(name, Object.keys(commands));
    const advice = guess === undefined ? "'pipec --help' lists them." : `Did you mean '${guess}'?`;
    throw new UsageError(`pipec has no ${name.startsWith('-') ? 'option' : 'command'} '${name}'. ${advice}`);
  }
  return entry;
}

/** What is said of an error: whose fault it is, and where. */
export function errorText(error: unknown): string {
  if (error instanceof UsageError) return `pipec: ${error.message}\n`;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `pipec: This is a fault of pipec ${version} itself; please report it with what follows.\n${trace}\n`;
}
