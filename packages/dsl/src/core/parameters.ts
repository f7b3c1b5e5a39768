import { anyOf, nearest } from '@pipec/model';
import type { BuildParameter, Parameters } from '@pipec/model';
import { makeDirective } from './call.ts';
import { checkFields } from './check-fields.ts';
import { checkValue } from './check-value.ts';
import type { Kind } from './check-value.ts';
import { guarded } from './guarded.ts';
import type { None } from './environment.ts';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { node } from './node.ts';
import { Secret } from './secret.ts';
import { isNode, isPlainObject, Param } from './value.ts';

interface Described {
  readonly description?: string;
}
/** One line of text. */
export interface StringParameter extends Described {
  readonly type: 'string';
  readonly default?: string;
  /** Whether blanks at both ends are cut off. */
  readonly trim?: boolean;
}
/** Several lines of text. */
export interface TextParameter extends Described {
  readonly type: 'text';
  readonly default?: string;
}
export interface BooleanParameter extends Described {
  readonly type: 'boolean';
  readonly default?: boolean;
}
/** One of a list; the first is what a build takes that does not say. */
export interface ChoiceParameter extends Described {
  readonly type: 'choice';
  readonly choices: readonly string[];
}
/** A secret that whoever starts the build types in: in the pipeline a shell variable and nothing else. */
export interface PasswordParameter extends Described {
  readonly type: 'password';
  readonly default?: string;
}

export type ParameterSpec = StringParameter | TextParameter | BooleanParameter | ChoiceParameter | PasswordParameter;

/** Build parameters by name; one of a plugin stands as what its function gives, under its own name. */
export type ParametersSpec = Readonly<Record<string, ParameterSpec | BuildParameter>>;

type ParamOf<P> = P extends { readonly type: 'boolean' }
  ? Param<boolean>
  : P extends { readonly type: 'choice'; readonly choices: readonly (infer C)[] }
    ? Param<C>
    : P extends { readonly type: 'password' }
      ? Secret
      : Param<string>;

/** What `params` knows: the declared parameters. */
export type Params<P extends ParametersSpec = None> = { readonly [N in keyof P]: ParamOf<P[N]> };

/** The `parameters` section of what is declared. */
export function parametersSection(
  spec: ParametersSpec | undefined,
  path: readonly Part[] = ['parameters'],
): Parameters | undefined {
  const entries = Object.entries(spec ?? {}).map(([name, given]) =>
    isParameter(given) ? named(name, given, [...path, name]) : declaration(name, given, [...path, name]),
  );
  return entries.length === 0 ? undefined : node('Parameters', { entries });
}

/** The names that stand in `params`. */
export function paramsOf<P extends ParametersSpec>(spec: P | undefined): Params<P> {
  const known = new Map<string, (name: string) => Param<unknown> | Secret>();
  for (const [name, given] of Object.entries(spec ?? {})) {
    const isSecret = !isParameter(given) && given.type === 'password';
    known.set(name, isSecret ? () => new Secret(name) : () => new Param(name));
  }
  return guarded(known, {
    message: (name) => `The pipeline has no parameter '${name}'.`,
    help: "Declare it in 'parameters'.",
  }) as Params<P>;
}

/** A parameter of a plugin, which says its name itself. */
function named(name: string, given: BuildParameter, path: readonly Part[]): BuildParameter {
  const own = given.args.find((argument) => argument.name === 'name')?.value;
  if (own?.kind === 'StringLiteral' && own.value !== name) {
    throw new Misuse(`The parameter '${name}' calls itself '${own.value}'.\nBoth names must be the same.`, path);
  }
  return given;
}

function isParameter(given: ParameterSpec | BuildParameter): given is BuildParameter {
  return isNode(given);
}

const symbols = {
  string: 'string',
  text: 'text',
  boolean: 'booleanParam',
  choice: 'choice',
  password: 'password',
} as const;

/** The fields of each type beside `type` and `description`, and what they hold. */
const fieldsOf: Readonly<Record<ParameterSpec['type'], Readonly<Record<string, Kind>>>> = {
  string: { default: 'plain text', trim: 'boolean' },
  text: { default: 'plain text' },
  boolean: { default: 'boolean' },
  choice: { choices: 'texts' },
  password: { default: 'plain text' },
};

function declaration(name: string, given: ParameterSpec, path: readonly Part[]): BuildParameter {
  const types = Object.keys(symbols);
  if (!isPlainObject(given) || !types.includes(given.type)) {
    const type: unknown = isPlainObject(given) ? given.type : undefined;
    const near = typeof type === 'string' ? nearest(type, types) : undefined;
    throw new Misuse(
      `The parameter '${name}' has a type: ${anyOf(types)}.\nOne of a plugin is made by parameter.*.`,
      near === undefined ? path : [...path, 'type'],
      near === undefined ? undefined : { written: String(type), meant: near },
    );
  }
  const { type, description } = given;
  const fields: Readonly<Record<string, Kind>> = { description: 'plain text', ...fieldsOf[type] };
  checkFields(given, { type: 'plain text', ...fields } as never, `a parameter of type '${type}'`, path);
  for (const [field, kind] of Object.entries(fields)) {
    checkValue((given as Readonly<Record<string, unknown>>)[field], kind, field, [...path, field]);
  }
  const value = type === 'choice' ? { choices: given.choices } : { defaultValue: given.default };
  const trim = type === 'string' ? given.trim : undefined;
  return makeDirective('parameter', symbols[type], { name, ...value, description, trim }, undefined);
}
