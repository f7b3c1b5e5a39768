import type { Argument, Command, Completion, Option } from '../command.ts';
import { commands } from '../commands/index.ts';
import { flagsOf } from '../parse-call.ts';

/** A flag as shells complete it. */
export interface CompletedFlag {
  readonly flag: string;
  readonly short?: string;
  readonly summary: string;
  /** What may follow it; `undefined` for one that takes no value. */
  readonly value: Completion | 'anything' | undefined;
}

/** A command as shells complete it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  /** What its arguments may be. */
  readonly argument: Completion | undefined;
}

/** All that shells complete, from the table of commands. */
export async function completionModel(): Promise<readonly CompletedCommand[]> {
  return Promise.all(Object.values(commands).map(async ({ load }) => completedCommand((await load()).default)));
}

function completedCommand({ name, summary, options = {}, arguments: given = {} }: Command): CompletedCommand {
  const flags = Object.entries(options).flatMap(([key, option]) => completedFlags(key, option));
  const help = { flag: '--help', short: 'h', summary: 'Show this help', value: undefined };
  const completions = Object.values(given).map(({ completion }: Argument) => completion);
  return { name, summary, flags: [...flags, help], argument: completions.find((one) => one !== undefined) };
}

function completedFlags(key: string, option: Option): readonly CompletedFlag[] {
  const { short } = option;
  const value = valueOf(option);
  return flagsOf(key, option).map((flag) => ({ ...flag, value, ...(short !== undefined && { short }) }));
}

function valueOf({ type, completion }: Option): CompletedFlag['value'] {
  if (type === 'switch' || type === 'refusal' || type === 'choice') return undefined;
  return completion ?? (typeof type === 'string' ? 'anything' : type);
}
