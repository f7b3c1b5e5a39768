import type { Credentials, CredentialsType, EnvEntry, Expression, Step } from '@pipec/model';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { describe, Secret, toExpression } from './value.ts';
import type { Text } from './value.ts';

/** Credentials by their id, with the type that they have in Jenkins. Their values never reach Groovy. */
export class CredentialsRef<out T extends CredentialsType = CredentialsType> {
  readonly type: T;
  readonly id: Expression;

  constructor(type: T, id: Text) {
    this.type = type;
    this.id = toExpression(id);
  }
}

/** Credentials of the type 'Secret text': one secret. */
export const secretText = (id: Text): CredentialsRef<'secretText'> => new CredentialsRef('secretText', id);
/**
 * Credentials of the type 'Username with password': `.username` and `.password`. In an `environment` section the name alone is both, as
 * `user:password`.
 */
export const usernamePassword = (id: Text): CredentialsRef<'usernamePassword'> =>
  new CredentialsRef('usernamePassword', id);
/** Credentials of the type 'Secret file': the path of a temporary file. */
export const secretFile = (id: Text): CredentialsRef<'secretFile'> => new CredentialsRef('secretFile', id);
/** Credentials of the type 'SSH Username with private key': the path of the key, with `.username` and `.passphrase`. */
export const sshPrivateKey = (id: Text): CredentialsRef<'sshPrivateKey'> => new CredentialsRef('sshPrivateKey', id);

/** A user name and a password as shell variables. */
export class UsernamePasswordSecret extends Secret {
  readonly username: Secret;
  readonly password: Secret;

  constructor(name: string) {
    super(name);
    this.username = new Secret(`${name}_USR`);
    this.password = new Secret(`${name}_PSW`);
  }
}

/** The path of a private key as a shell variable, with its user and passphrase. */
export class SshKeySecret extends Secret {
  readonly username: Secret;
  readonly passphrase: Secret;

  constructor(name: string) {
    super(name);
    this.username = new Secret(`${name}_USR`);
    this.passphrase = new Secret(`${name}_PSW`);
  }
}

/** A user name and a password, each a shell variable, as `withCredentials` binds them. */
export class LoginSecret {
  readonly username: Secret;
  readonly password: Secret;

  constructor(name: string) {
    this.username = new Secret(`${name}_USR`);
    this.password = new Secret(`${name}_PSW`);
  }
}

/** What stands under the name of credentials of a type. */
export type SecretOf<T extends CredentialsType> = T extends 'usernamePassword'
  ? UsernamePasswordSecret
  : T extends 'sshPrivateKey'
    ? SshKeySecret
    : Secret;

/** The secret that stands under a name, once credentials are bound to it. */
export function secretOf(name: string, type: CredentialsType): Secret {
  if (type === 'usernamePassword') return new UsernamePasswordSecret(name);
  return type === 'sshPrivateKey' ? new SshKeySecret(name) : new Secret(name);
}

/** `credentials('id')` in an `environment` section. */
export function credentialsEntry(name: string, ref: CredentialsRef): EnvEntry {
  const value: Credentials = node('Credentials', { id: ref.id, type: ref.type });
  return node('EnvEntry', { name, value });
}

type Bound<C extends Readonly<Record<string, CredentialsRef>>> = {
  readonly [N in keyof C]: C[N] extends CredentialsRef<infer T>
    ? T extends 'usernamePassword'
      ? LoginSecret
      : SecretOf<T>
    : never;
};

/**
 * Binds credentials for a few steps; they are gone afterwards.
 *
 * @example
 * ```ts
 * withCredentials({ REGISTRY: usernamePassword('registry-push') }, ({ REGISTRY }) => [
 *   sh`echo ${REGISTRY.password} | docker login -u ${REGISTRY.username} --password-stdin`,
 * ]);
 * ```
 */
export function withCredentials<const C extends Readonly<Record<string, CredentialsRef>>>(
  bindings: C,
  steps: Steps | ((secrets: Bound<C>) => Steps),
): Step {
  const refs = Object.entries(bindings);
  const stranger = refs.find(([, ref]) => !(ref instanceof CredentialsRef));
  if (stranger !== undefined) {
    throw new Misuse(
      `'${stranger[0]}' is bound to credentials, as in secretText('…'), but this is ${describe(stranger[1])}.`,
      stranger[0],
    );
  }
  const secrets = Object.fromEntries(refs.map(([name, ref]) => [name, boundSecret(name, ref.type)]));
  const items = refs.map(([name, ref]) => node('Argument', { value: binding(name, ref) }));
  const list = node('Argument', { value: node('ListLiteral', { items }) });
  const body = typeof steps === 'function' ? steps(secrets as unknown as Bound<C>) : steps;
  return node('Step', { name: 'withCredentials', args: [list], body: flatSteps(body, 'withCredentials') });
}

/** A user name and a password are bound apart, so that the pair has no variable of its own here. */
function boundSecret(name: string, type: CredentialsType): Secret | LoginSecret {
  return type === 'usernamePassword' ? new LoginSecret(name) : secretOf(name, type);
}

/** How the credentials-binding plugin calls the binding of a type, and its parameters for the names of variables. */
const bindingOf: Readonly<Record<CredentialsType, readonly [symbol: string, variables: (name: string) => object]>> = {
  secretText: ['string', (name) => ({ variable: name })],
  usernamePassword: [
    'usernamePassword',
    (name) => ({ usernameVariable: `${name}_USR`, passwordVariable: `${name}_PSW` }),
  ],
  secretFile: ['file', (name) => ({ variable: name })],
  sshPrivateKey: [
    'sshUserPrivateKey',
    (name) => ({ keyFileVariable: name, usernameVariable: `${name}_USR`, passphraseVariable: `${name}_PSW` }),
  ],
};

function binding(name: string, ref: CredentialsRef): Expression {
  const [symbol, variables] = bindingOf[ref.type];
  const variableArgs = Object.entries(variables(name)).map(([parameter, value]) =>
    node('Argument', { name: parameter, value: toExpression(value) }),
  );
  const args = [node('Argument', { name: 'credentialsId', value: ref.id }), ...variableArgs];
  return node('Call', { callee: node('Name', { name: symbol }), args, closures: [], form: 'parens' });
}
