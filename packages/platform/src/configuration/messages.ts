import type { SecretKey } from '../definition/index.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import { secretName } from '../secret-name.ts';

// What is wrong with the configuration of a platform: who may log in, where secrets come from.

export function nobodyLogsIn(path: DefinitionPath): PlatformFault {
  return {
    code: 'platform/no-login',
    severity: 'warning',
    message: 'Nobody can log in to this Jenkins.',
    path,
    notes: ["Say how people do: 'security: { realm: { kind: 'oidc', … } }', or 'ldap', or 'local' with users."],
  };
}

export function nobodyAdministers(path: DefinitionPath): PlatformFault {
  return {
    code: 'platform/no-administrator',
    severity: 'warning',
    message: 'Nobody may administer this Jenkins.',
    path,
    notes: ["Where 'developers' are named, 'administrators' are too."],
  };
}

export function unknownUser(path: DefinitionPath, name: string, guess: string | undefined): PlatformFault {
  return {
    code: 'platform/unknown-user',
    severity: 'warning',
    message: `The controller has no user '${name}'.`,
    path,
    notes: ["Users of the controller's own are those of 'security.realm.users', and 'authenticated' for all of them."],
    ...(guess !== undefined && { guess }),
  };
}

export function sameSecretName(path: DefinitionPath, key: SecretKey, other: SecretKey): PlatformFault {
  return {
    code: 'platform/same-secret-name',
    severity: 'error',
    message: `'${key.key}' of '${key.secret}' and '${other.key}' of '${other.secret}' would be one file in the controller.`,
    path,
    notes: [`Both are called '${secretName(key)}' there: give one of the Secrets or keys another name.`],
  };
}
