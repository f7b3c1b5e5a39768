import type { CredentialsType, Environment, Expression, Step } from '@pipec/model';
import { assignment } from './assignment.ts';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { checkValue } from './check-value.ts';
import { credentialsEntry, CredentialsRef, secretOf } from './credentials.ts';
import type { SecretOf } from './credentials.ts';
import { guarded } from './guarded.ts';
import { jenkinsEnv } from './jenkins-env.ts';
import type { JenkinsEnvName } from './jenkins-env.ts';
import { node } from './node.ts';
import type { Secret } from './secret.ts';
import { EnvVar, toExpression } from './value.ts';
import type { Value } from './value.ts';

/** Says that a variable is set by a step while the pipeline runs, so that its name is known: `environment: { IMAGE: later() }`. */
export class Later {
  readonly later = true;
}

/** A variable that a step will set (see `setEnv`); nothing is written into the `environment` section for it. */
export const later = (): Later => new Later();

/** No names at all. */
export type None = Record<never, never>;

/** The variables of an `environment` section by name. */
export type EnvironmentSpec = Readonly<Record<string, Value<string | number | boolean> | CredentialsRef | Later>>;

/** What `env` knows: the section's own variables, and Jenkins' own. */
export type Env<E extends EnvironmentSpec = None> = {
  readonly [N in keyof E]: E[N] extends CredentialsRef<infer T extends CredentialsType> ? SecretOf<T> : EnvVar;
} & { readonly [N in Exclude<JenkinsEnvName, keyof E>]: EnvVar };

/** The `environment` section of what is declared; none where nothing is to be set beforehand. */
export function environmentSection(spec: EnvironmentSpec | undefined): Environment | undefined {
  const given = Object.entries(spec ?? {}).filter(([, value]) => !(value instanceof Later));
  if (given.length === 0) return undefined;
  const entries = given.map(([name, value]) => {
    if (value instanceof CredentialsRef) return credentialsEntry(name, value);
    checkValue(value, 'constant', name, ['environment', name]);
    return node('EnvEntry', { name, value: textValue(toExpression(value, undefined, ['environment', name])) });
  });
  return node('Environment', { entries });
}

/** Jenkins takes texts and constants as values here, so that a lone expression becomes a text of one hole. */
function textValue(value: Expression): Expression {
  if (['StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'GString', 'Unparsed', 'Call'].includes(value.kind))
    return value;
  return node('GString', { parts: [node('GStringHole', { expression: value }, value.span)] }, value.span);
}

/** The names that stand in `env` inside the pipeline, the stage or the block that declares them. */
export function envOf<E extends EnvironmentSpec>(spec: E | undefined): Env<E> {
  const known = new Map<string, (name: string) => EnvVar | Secret>();
  for (const name of jenkinsEnv) known.set(name, variable);
  for (const [name, value] of Object.entries(spec ?? {})) {
    known.set(name, value instanceof CredentialsRef ? () => secretOf(name, value.type) : variable);
  }
  return guarded(known, {
    message: (name) => `The environment has no variable '${name}'.`,
    help: "Declare it in 'environment', or use variable('…').",
  }) as Env<E>;
}

/** A variable that neither the pipeline declares nor Jenkins sets: one of a plugin, of the agent, of a wrapper. */
export const variable = (name: string): EnvVar => new EnvVar(name);

/** Jenkins' own variables, wherever you are. */
export const env: Env = envOf({});

/**
 * Sets variables for a few steps.
 *
 * @example
 * ```ts
 * withEnv({ GOFLAGS: '-mod=readonly', VERSION: params.VERSION }, ({ VERSION }) => [sh`go build -ldflags=-X=main.version=${VERSION}`]);
 * ```
 */
export function withEnv<const E extends Readonly<Record<string, Value<string | number | boolean>>>>(
  variables: E,
  steps: Steps | ((env: { readonly [N in keyof E]: EnvVar }) => Steps),
): Step {
  const items = Object.entries(variables).map(([name, value]) => {
    checkValue(value, 'constant', name, name);
    return node('Argument', { value: assignment(name, toExpression(value, undefined, name)) });
  });
  const known = new Map(Object.keys(variables).map((name) => [name, variable]));
  const names = guarded(known, { message: (name) => `'withEnv' sets no variable '${name}' here.` });
  const body = typeof steps === 'function' ? steps(names as { readonly [N in keyof E]: EnvVar }) : steps;
  const list = node('Argument', { value: node('ListLiteral', { items }) });
  return node('Step', { name: 'withEnv', args: [list], body: flatSteps(body, 'withEnv', 1) });
}
