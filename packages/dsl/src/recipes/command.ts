import { ShellText } from '../core/shell-text.ts';
import { commands, lines, row } from './commands.ts';

/** A command of the shell; as a list, its parts, which may stand on lines of their own. */
export type Command = ShellText | readonly ShellText[];

/** The command with each part but the first on a line of its own. */
export function onLines(command: Command): ShellText {
  if (command instanceof ShellText) return command;
  const [head, ...options] = command;
  if (head === undefined || options.length === 0) return onOneLine(command);
  return commands`
    ${head} \
      ${lines(options, ' \\')}
  `;
}

/** The command on one line. */
export function onOneLine(command: Command): ShellText {
  return command instanceof ShellText ? command : commands`${row(command)}`;
}
