import type { CredentialSpec } from '../definition/index.ts';
import type { Fields, Value } from './fields.ts';
import { secretBytes, secretText, secretValue } from './secret-reference.ts';

/** A credential of the controller's own store. */
export function credentialFields(
  id: string,
  credential: CredentialSpec,
  secretsFolder: string,
): { readonly [kind: string]: Value } {
  const common = { scope: 'GLOBAL', id, description: credential.description };
  switch (credential.kind) {
    case 'usernamePassword':
      return {
        usernamePassword: {
          ...common,
          username: typeof credential.username === 'string' ? credential.username : secretValue(credential.username),
          password: secretValue(credential.password),
          // A name that comes from a Secret is masked in logs as well.
          usernameSecret: typeof credential.username === 'string' ? undefined : true,
        } satisfies Fields<'usernamePassword'>,
      };
    case 'secretText':
      return { string: { ...common, secret: secretValue(credential.secret) } satisfies Fields<'string'> };
    case 'secretFile':
      return {
        file: {
          ...common,
          fileName: credential.fileName,
          secretBytes: secretBytes(credential.content, secretsFolder),
        } satisfies Fields<'file'>,
      };
    case 'sshPrivateKey':
      return {
        basicSSHUserPrivateKey: {
          ...common,
          username: credential.username,
          passphrase: credential.passphrase && secretValue(credential.passphrase),
          privateKeySource: { directEntry: { privateKey: secretText(credential.privateKey, secretsFolder) } },
        } satisfies Fields<'basicSSHUserPrivateKey'>,
      };
  }
}
