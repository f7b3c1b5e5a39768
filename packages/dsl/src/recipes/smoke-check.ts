import { Misuse } from '../core/misuse.ts';
import { ShellText } from '../core/shell-text.ts';
import { describe } from '../core/value.ts';

/** A check of what was deployed: a command, or several that must all succeed. */
export type SmokeCheck = ShellText | readonly ShellText[];

/** The commands of a check. */
export function smokeCommands(smoke: SmokeCheck | undefined): readonly ShellText[] {
  const list: readonly unknown[] = smoke === undefined ? [] : Array.isArray(smoke) ? smoke : [smoke];
  return list.map(command);
}

function command(given: unknown): ShellText {
  if (!(given instanceof ShellText)) {
    throw new Misuse(`A smoke check is sh.text\`…\`, or a list of such, but this is ${describe(given)}.`, 'smoke');
  }
  // As a condition of the shell, a script of several lines goes on after one that fails.
  if (/(?<!\\)\n/.test(given.script)) {
    throw new Misuse(
      'A smoke check of several lines is not one command. Give its commands as a list; all of them must succeed.',
      'smoke',
    );
  }
  return given;
}
