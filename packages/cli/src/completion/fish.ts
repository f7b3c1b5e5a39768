import type { Completion } from '../command.ts';
import type { CompletedCommand, CompletedFlag } from './model.ts';

/** Completion for fish. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const rows = commands.map(
    ({ name, summary }) => `complete -c pipec -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}\n`,
  );
  return `# fish completion of pipec, made by 'pipec completion fish'
${rows.join('')}${commands.map(commandRows).join('')}`;
}

function commandRows({ name, flags, argument }: CompletedCommand): string {
  const start = `complete -c pipec -n '__fish_seen_subcommand_from ${name}'`;
  const rows = flags.map((flag) => `${start} ${flagPart(flag)}`);
  if (argument !== undefined) rows.push(`${start} ${valuePart(argument)}`);
  return rows.map((row) => `${row}\n`).join('');
}

function flagPart({ flag, short, summary, value }: CompletedFlag): string {
  const takes = value === undefined ? '' : value === 'anything' ? ' -x' : ` -r ${valuePart(value)}`;
  return `-l ${flag.slice(2)}${short === undefined ? '' : ` -s ${short}`}${takes} -d ${quoted(summary)}`;
}

function valuePart(value: Completion): string {
  if (value === 'file') return '-F';
  return value === 'folder' ? "-f -a '(__fish_complete_directories)'" : `-f -a ${quoted(value.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
