import { Argument as ArgumentParser, CommanderError, InvalidArgumentError, Option as OptionParser } from 'commander';
import { Command as Parser } from 'commander';
import type { Argument, Call, Command, Option } from './command.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads what was given to a command.
 *
 * @returns The call, or `'told'` where its help was asked for and has been printed.
 * @throws UsageError for a wrong call.
 */
export function parseCall(command: Command, given: readonly string[], host: Host): Call | 'told' {
  const parser = parserOf(command, host);
  try {
    parser.parse(given, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return refused(error, command);
    throw error;
  }
  return { arguments: argumentsOf(command, parser), options: optionsOf(command, parser), host };
}

/** The flags of an option: `--out-dir` for `outDir`, `--no-header` for the refusal `header`. A choice has two. */
export function flagsOf(name: string, { type, summary }: Option): readonly Flag[] {
  const kebab = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const own = { flag: type === 'refusal' ? `--no-${kebab}` : `--${kebab}`, summary };
  return type === 'choice' ? [own, { flag: `--no-${kebab}`, summary: 'Never do that' }] : [own];
}

interface Flag {
  readonly flag: string;
  readonly summary: string;
}

function parserOf(command: Command, host: Host): Parser {
  const parser = new Parser(`pipec ${command.name}`)
    .description(`${command.summary}.${command.details === undefined ? '' : `\n\n${command.details}`}`)
    .helpOption('-h, --help', 'Show this help')
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      outputError: () => {},
      getOutHelpWidth: () => Math.min(host.stdout.columns ?? 100, 100),
      getOutHasColors: () => host.stdout.hasColor,
    })
    .configureHelp({ optionDescription: descriptionOf })
    .addHelpText('after', examplesText(command));
  for (const [name, argument] of Object.entries(command.arguments ?? {}))
    parser.addArgument(argumentOf(name, argument));
  for (const [name, option] of Object.entries(command.options ?? {}))
    for (const one of optionsFor(name, option)) parser.addOption(one);
  return parser;
}

function argumentOf(name: string, { summary, many, required }: Argument): ArgumentParser {
  const shown = many ? `${name}...` : name;
  return new ArgumentParser(required ? `<${shown}>` : `[${shown}]`, summary);
}

function optionsFor(name: string, option: Option): readonly OptionParser[] {
  return flagsOf(name, option).map((flag) => optionOf(flag, option));
}

function optionOf({ flag: name, summary }: Flag, option: Option): OptionParser {
  const { type, short, placeholder = placeholderOf(option) } = option;
  const takesValue = type !== 'switch' && type !== 'refusal' && type !== 'choice';
  const flag = `${short === undefined ? '' : `-${short}, `}${name}${takesValue ? ` <${placeholder}>` : ''}`;
  const parser = new OptionParser(flag, summary);
  if (Array.isArray(type)) parser.choices(type);
  if (type === 'integer') parser.argParser(integer);
  if (type === 'list') parser.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  return option.default === undefined ? parser : parser.default(option.default);
}

/** Few choices stand in the place of the value, many behind the summary. */
function placeholderOf({ type }: Option): string {
  const choices = Array.isArray(type) ? type.join('|') : '';
  return choices === '' || choices.length > 20 ? 'value' : choices;
}

function descriptionOf({ description, defaultValue, argChoices, flags }: OptionParser): string {
  const choices = argChoices === undefined || flags.includes(argChoices.join('|')) ? '' : `: ${argChoices.join(', ')}`;
  const isTold = defaultValue !== undefined && typeof defaultValue !== 'boolean';
  return `${description}${choices}${isTold ? `; by default ${String(defaultValue)}` : ''}`;
}

function integer(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('A whole number must stand there.');
  return Number(value);
}

function argumentsOf(command: Command, parser: Parser): Call['arguments'] {
  const names = Object.keys(command.arguments ?? {});
  return Object.fromEntries(names.map((name, i) => [name, parser.processedArgs[i]]));
}

function optionsOf(command: Command, parser: Parser): Call['options'] {
  const values: { readonly [name: string]: unknown } = parser.opts();
  const absent = { switch: false, refusal: true, list: [] as readonly string[] };
  const entries = Object.entries(command.options ?? {}).map(([name, { type }]) => {
    return [
      name,
      values[name] ?? (typeof type === 'string' && type in absent ? absent[type as keyof typeof absent] : undefined),
    ];
  });
  return Object.fromEntries(entries);
}

function examplesText({ examples = [] }: Command): string {
  const rows = examples.map(([call, effect]) => `  # ${effect}\n  ${call}\n`);
  return rows.length === 0 ? '' : `\nExamples:\n${rows.join('\n').trimEnd()}`;
}

/** Commander ends a call by throwing, after its help as well. */
function refused({ exitCode, message }: CommanderError, { name }: Command): 'told' {
  if (exitCode === 0) return 'told';
  const [first = '', ...hints] = message.replace(/^error: /, '').split('\n');
  const sentence = first.charAt(0).toUpperCase() + first.slice(1).replace(/\.$/, '');
  const advice =
    hints.map((hint) => ` ${hint.replace(/^\((.*)\)$/, '$1')}`).join('') ||
    ` 'pipec ${name} --help' shows how to call it.`;
  throw new UsageError(`${sentence}.${advice}`);
}
