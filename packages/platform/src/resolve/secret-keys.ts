import type { CredentialSpec, PlatformSpec, SecretKey, SecuritySpec } from '../definition/index.ts';
import { secretName } from '../secret-name.ts';

/** Every key of a Secret that the controller's configuration speaks of, once, in the order of the definition. */
export function secretKeysOf({ credentials = {}, security }: PlatformSpec): readonly SecretKey[] {
  const found = [...Object.values(credentials).flatMap(keysOfCredential), ...keysOfSecurity(security)];
  return [...new Map(found.map((key) => [secretName(key), key])).values()];
}

function keysOfCredential(credential: CredentialSpec): readonly SecretKey[] {
  switch (credential.kind) {
    case 'usernamePassword':
      return [...(typeof credential.username === 'string' ? [] : [credential.username]), credential.password];
    case 'secretText':
      return [credential.secret];
    case 'secretFile':
      return [credential.content];
    case 'sshPrivateKey':
      return [credential.privateKey, ...(credential.passphrase === undefined ? [] : [credential.passphrase])];
  }
}

function keysOfSecurity(security: SecuritySpec | undefined): readonly SecretKey[] {
  const realm = security?.realm;
  switch (realm?.kind) {
    case undefined:
      return [];
    case 'local':
      return Object.values(realm.users).map(({ password }) => password);
    case 'ldap':
      return realm.managerPassword === undefined ? [] : [realm.managerPassword];
    case 'oidc':
      return [realm.clientSecret];
  }
}
