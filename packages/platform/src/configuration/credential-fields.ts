import type { CredentialSpec } from '../definition/index.ts';
import type { Fields } from './fields.ts';
import { secretBytes, secretText, secretValue } from './secret-reference.ts';

/** One of a domain's credentials, under the symbol of its class. */
export type Credential = NonNullable<Fields<'domainCredentials'>['credentials']>[number];

/** A credential of the controller's own store. */
export function credentialFields(id: string, credential: CredentialSpec, secretsFolder: string): Credential {
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
        },
      };
    case 'secretText':
      return { string: { ...common, secret: secretValue(credential.secret) } };
    case 'secretFile':
      return {
        file: {
          ...common,
          fileName: credential.fileName,
          secretBytes: secretBytes(credential.content, secretsFolder),
        },
      };
    case 'sshPrivateKey':
      return {
        basicSSHUserPrivateKey: {
          ...common,
          username: credential.username,
          passphrase: credential.passphrase && secretValue(credential.passphrase),
          privateKeySource: { directEntry: { privateKey: secretText(credential.privateKey, secretsFolder) } },
        },
      };
  }
}
