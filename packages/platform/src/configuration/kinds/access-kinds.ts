import type { ObjectKinds } from './kind.ts';

// What plugins bring for logins and rights: credentials, plain-credentials, ssh-credentials, ldap-plugin@7d7de309,
// oic-auth-plugin@f202e422, matrix-auth-plugin@56ab385a.

const credentialFields = { scope: 'value', id: 'value', description: 'value' } as const;

export const accessKinds = {
  credentials: {
    what: "the configuration's 'credentials'",
    plugin: 'credentials',
    isWhole: false,
    fields: { system: { object: 'systemCredentials' } },
  },
  /** SystemCredentialsProvider, as the plugin's own configurator reads it. */
  systemCredentials: {
    what: "the controller's store of credentials",
    plugin: 'credentials',
    isWhole: false,
    fields: { domainCredentials: { list: 'domainCredentials' } },
  },
  domainCredentials: {
    what: 'a domain of credentials',
    plugin: 'credentials',
    isWhole: true,
    fields: {
      domain: 'value',
      credentials: {
        listOf: {
          usernamePassword: 'usernamePassword',
          string: 'string',
          file: 'file',
          basicSSHUserPrivateKey: 'basicSSHUserPrivateKey',
        },
      },
    },
  },
  /** UsernamePasswordCredentialsImpl. */
  usernamePassword: {
    what: "a credential 'usernamePassword'",
    plugin: 'credentials',
    isWhole: true,
    fields: { ...credentialFields, username: 'value', password: 'value', usernameSecret: 'value' },
  },
  /** StringCredentialsImpl. */
  string: {
    what: "a credential 'string'",
    plugin: 'plain-credentials',
    isWhole: true,
    fields: { ...credentialFields, secret: 'value' },
  },
  /** FileCredentialsImpl. */
  file: {
    what: "a credential 'file'",
    plugin: 'plain-credentials',
    isWhole: false,
    fields: { ...credentialFields, fileName: 'value', secretBytes: 'value' },
  },
  /** BasicSSHUserPrivateKey, DirectEntryPrivateKeySource. */
  basicSSHUserPrivateKey: {
    what: "a credential 'basicSSHUserPrivateKey'",
    plugin: 'ssh-credentials',
    isWhole: true,
    fields: {
      ...credentialFields,
      username: 'value',
      usernameSecret: 'value',
      passphrase: 'value',
      privateKeySource: { oneOf: { directEntry: 'directEntry' } },
    },
  },
  directEntry: {
    what: 'a private key',
    plugin: 'ssh-credentials',
    isWhole: true,
    fields: { privateKey: 'value' },
  },
  /** LDAPSecurityRealm, LDAPConfiguration. */
  ldapRealm: {
    what: "the realm 'ldap'",
    plugin: 'ldap',
    isWhole: true,
    fields: {
      configurations: { list: 'ldapConfiguration' },
      cache: 'value',
      disableMailAddressResolver: 'value',
      disableRolePrefixing: 'value',
      groupIdStrategy: 'value',
      userIdStrategy: 'value',
    },
  },
  ldapConfiguration: {
    what: 'a server of LDAP',
    plugin: 'ldap',
    isWhole: true,
    fields: {
      server: 'value',
      rootDN: 'value',
      inhibitInferRootDN: 'value',
      managerDN: 'value',
      managerPasswordSecret: 'value',
      userSearchBase: 'value',
      userSearch: 'value',
      groupSearchBase: 'value',
      groupSearchFilter: 'value',
      groupMembershipStrategy: 'value',
      displayNameAttributeName: 'value',
      mailAddressAttributeName: 'value',
      ignoreIfUnavailable: 'value',
      environmentProperties: 'value',
      extraEnvVars: 'value',
    },
  },
  /** OicSecurityRealm, OicServerWellKnownConfiguration. */
  oidcRealm: {
    what: "the realm 'oic'",
    plugin: 'oic-auth',
    isWhole: false,
    fields: {
      clientId: 'value',
      clientSecret: 'value',
      serverConfiguration: { oneOf: { wellKnown: 'oidcWellKnown' } },
      disableSslVerification: 'value',
      userIdStrategy: 'value',
      groupIdStrategy: 'value',
      userNameField: 'value',
      fullNameFieldName: 'value',
      emailFieldName: 'value',
      groupsFieldName: 'value',
      logoutFromOpenidProvider: 'value',
      postLogoutRedirectUrl: 'value',
      rootURLFromRequest: 'value',
      sendScopesInTokenRequest: 'value',
      tokenExpirationCheckDisabled: 'value',
      tokenFieldToCheckKey: 'value',
      tokenFieldToCheckValue: 'value',
      properties: { listOf: { pkce: 'plain' } },
    },
  },
  oidcWellKnown: {
    what: "'wellKnown'",
    plugin: 'oic-auth',
    isWhole: true,
    fields: { wellKnownOpenIDConfigurationUrl: 'value', scopesOverride: 'value' },
  },
  /** GlobalMatrixAuthorizationStrategy as the plugin's own configurator reads it, DefinitionEntry. */
  globalMatrix: {
    what: "'globalMatrix'",
    plugin: 'matrix-auth',
    isWhole: false,
    fields: { entries: { listOf: { user: 'matrixEntry', group: 'matrixEntry', userOrGroup: 'matrixEntry' } } },
  },
  matrixEntry: {
    what: 'an entry of the matrix',
    plugin: 'matrix-auth',
    isWhole: true,
    fields: { name: 'value', permissions: 'value' },
  },
} as const satisfies ObjectKinds;
