import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';

// What is wrong with who may log in to a platform.

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
