import type { Host } from './host.ts';

/** What the program ends with: nothing of severity `error`; faults were found; it was called wrongly or failed itself. */
export const exitCodes = { fine: 0, faults: 1, failed: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What the shell may offer for a value. */
export type Completion = 'file' | 'folder' | readonly string[];

/**
 * A flag. Its name is its key in kebab case: `outDir` is `--out-dir`.
 *
 * A `switch` is `false` until it is given; a `refusal` is `true` until `--no-…` is given; a `choice` has both flags and is `undefined`
 * until one is given. The others take a value.
 */
export interface Option {
  readonly type: 'switch' | 'refusal' | 'choice' | 'text' | 'integer' | 'list' | readonly string[];
  readonly summary: string;
  /** One letter: `w` for `-w`. */
  readonly short?: string;
  /** What stands for the value in the help, in capitals. */
  readonly placeholder?: string;
  readonly default?: string | number;
  readonly completion?: Completion;
}

/** An argument that is told by its place. Only the last may take many. */
export interface Argument {
  readonly summary: string;
  readonly many?: boolean;
  readonly required?: boolean;
  readonly completion?: Completion;
}

export type Options = { readonly [name: string]: Option };
export type Arguments = { readonly [name: string]: Argument };

type ValueOf<O extends Option> = O['type'] extends 'switch' | 'refusal' | 'choice'
  ? boolean
  : O['type'] extends 'list'
    ? readonly string[]
    : O['type'] extends readonly (infer Choice)[]
      ? Choice
      : O['type'] extends 'integer'
        ? number
        : string;

/** Switches, refusals and lists always have a value, the others where one is given or stands by. */
type OptionValue<O extends Option> = O['type'] extends 'switch' | 'refusal' | 'list'
  ? ValueOf<O>
  : O extends { readonly default: string | number }
    ? ValueOf<O>
    : ValueOf<O> | undefined;

type ArgumentValue<A extends Argument> = A extends { readonly many: true }
  ? readonly string[]
  : A extends { readonly required: true }
    ? string
    : string | undefined;

/** One call of a command: what was given, and what it runs on. */
export interface Call<A extends Arguments = Arguments, O extends Options = Options> {
  readonly arguments: { readonly [Name in keyof A]: ArgumentValue<A[Name]> };
  readonly options: { readonly [Name in keyof O]: OptionValue<O[Name]> };
  readonly host: Host;
}

/** A command of the program, as data. */
export interface Command<A extends Arguments = Arguments, O extends Options = Options> {
  readonly name: string;
  /** One line without a full stop. */
  readonly summary: string;
  /** What the help says besides, in full sentences. */
  readonly details?: string;
  readonly arguments?: A;
  readonly options?: O;
  /** Calls that show its use, each with what it does. */
  readonly examples?: readonly (readonly [call: string, effect: string])[];
  run(call: Call<A, O>): ExitCode | Promise<ExitCode>;
}

/**
 * Defines a command. Flags are data; `run` calls the library and gives the exit code.
 *
 * @example
 * ```ts
 * export default defineCommand({
 *   name: 'count',
 *   summary: 'Count the stages of pipelines',
 *   arguments: { files: { summary: 'Jenkinsfiles', many: true, completion: 'file' } },
 *   options: { format: { type: ['text', 'json'], default: 'text', summary: 'How to print it' } },
 *   async run({ arguments: { files }, options: { format }, host }) {
 *     const sources = await readSources(files, host);
 *     host.stdout.write(count(sources, format));
 *     return exitCodes.fine;
 *   },
 * });
 * ```
 */
export function defineCommand<const A extends Arguments, const O extends Options>(command: Command<A, O>): Command {
  return command;
}
