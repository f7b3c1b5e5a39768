import type { LdapRealm, LocalRealm, OidcRealm, SecuritySpec } from '../definition/index.ts';
import type { Fields } from './fields.ts';
import { secretValue } from './secret-reference.ts';

const reading = ['Overall/Read', 'Job/Read', 'Job/Discover', 'View/Read'];
const developing = [...reading, 'Job/Build', 'Job/Cancel', 'Job/Workspace', 'Run/Replay', 'Run/Update'];

/** How people log in. */
export function realmFields(realm: NonNullable<SecuritySpec['realm']>): Fields<'jenkins'>['securityRealm'] {
  switch (realm.kind) {
    case 'local':
      return { local: localRealm(realm) };
    case 'ldap':
      return { ldap: ldapRealm(realm) };
    case 'oidc':
      return { oic: oidcRealm(realm) };
  }
}

function localRealm({ users }: LocalRealm): Fields<'localRealm'> {
  return {
    allowsSignup: false,
    enableCaptcha: false,
    users: Object.entries(users).map(([id, user]): Fields<'localUser'> => ({
      id,
      name: user.name,
      password: secretValue(user.password),
    })),
  };
}

function ldapRealm(realm: LdapRealm): Fields<'ldapRealm'> {
  const configuration: Fields<'ldapConfiguration'> = {
    server: realm.server,
    rootDN: realm.rootDn,
    managerDN: realm.managerDn,
    managerPasswordSecret: realm.managerPassword && secretValue(realm.managerPassword),
    userSearch: realm.userSearch,
    groupSearchBase: realm.groupSearchBase,
  };
  return { configurations: [configuration], disableMailAddressResolver: false, disableRolePrefixing: true };
}

function oidcRealm(realm: OidcRealm): Fields<'oidcRealm'> {
  return {
    clientId: realm.clientId,
    clientSecret: secretValue(realm.clientSecret),
    serverConfiguration: { wellKnown: { wellKnownOpenIDConfigurationUrl: realm.wellKnown } },
    userNameField: realm.userNameField,
    groupsFieldName: realm.groupsField,
    properties: ['pkce'],
  };
}

/**
 * Who may do what. Where nobody is named, all who are logged in may do everything, as in the official chart; else administrators
 * administer, and developers (or all who are logged in) see and start jobs.
 */
export function authorizationFields(security: SecuritySpec | undefined): Fields<'jenkins'>['authorizationStrategy'] {
  const { administrators = [], developers } = security ?? {};
  if (administrators.length === 0 && developers === undefined)
    return { loggedInUsersCanDoAnything: { allowAnonymousRead: false } };
  return {
    globalMatrix: {
      entries: [
        ...administrators.map((name) => matrixEntry(name, ['Overall/Administer'])),
        ...(developers ?? ['authenticated']).map((name) => matrixEntry(name, developing)),
      ],
    },
  };
}

/** `authenticated` is a group of Jenkins' own; any other name is a user or a group, as it is found. */
function matrixEntry(
  name: string,
  permissions: readonly string[],
): { readonly group: Fields<'matrixEntry'> } | { readonly userOrGroup: Fields<'matrixEntry'> } {
  return name === 'authenticated' ? { group: { name, permissions } } : { userOrGroup: { name, permissions } };
}
