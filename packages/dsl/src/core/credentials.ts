import type { Credentials, CredentialsType, EnvEntry, Expression, Step } from '@pipec/model';
import { flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { guarded } from './guarded.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { LoginSecret, Secret, SshKeySecret, UsernamePasswordSecret } from './secret.ts';
import { describe, toExpression } from './value.ts';
import type { Text } from './value.ts';

/** Credentials by their id, with the type that they have in Jenkins. Their values never reach Groovy. */
export class CredentialsRef<out T extends CredentialsType = CredentialsType> {
  readonly type: T;
  readonly id: Expression;

  constructor(type: T, id: Text) {
    this.type = type;
    this.id = toExpression(id, undefined, 0);
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
  const known = new Map(refs.map(([name, ref]) => [name, () => boundSecret(name, ref.type)]));
  const secrets = guarded(known, { message: (name) => `'withCredentials' binds no '${name}' here.` });
  const items = refs.map(([name, ref]) => node('Argument', { value: binding(name, ref) }));
  const list = node('Argument', { value: node('ListLiteral', { items }) });
  const body = typeof steps === 'function' ? steps(secrets as Bound<C>) : steps;
  return node('Step', { name: 'withCredentials', args: [list], body: flatSteps(body, 'withCredentials', 1) });
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
