import { anyOf, nearest } from '@pipec/model';
import type { SecretKey } from '../definition/index.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import { secretName } from '../secret-name.ts';
import type { ObjectKind } from './kinds/kind.ts';

// What is wrong with the configuration of a platform: who may log in, where secrets come from, what its author adds.

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

export function unknownConfiguration(path: DefinitionPath, { what, plugin, fields }: ObjectKind): PlatformFault {
  const name = String(path.at(-1));
  const known = Object.keys(fields);
  const guess = nearest(name, known);
  const owner = plugin === 'core' ? 'Jenkins' : `the plugin '${plugin}'`;
  return {
    code: 'platform/unknown-configuration',
    severity: 'warning',
    message: `${what.charAt(0).toUpperCase()}${what.slice(1)} has no field '${name}'.`,
    path,
    notes: [
      `A controller does not start with a field that it does not know: these were read in the sources of ${owner}.`,
      ...(guess === undefined ? [`It has ${anyOf(known.toSorted(), 'and')}.`] : []),
    ],
    ...(guess !== undefined && { guess }),
  };
}
