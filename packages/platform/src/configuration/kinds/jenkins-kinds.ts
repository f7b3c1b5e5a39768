import type { ObjectKinds } from './kind.ts';

// The roots, and what Jenkins itself and configuration-as-code bring: jenkinsci/jenkins, configuration-as-code@58646eb6.

export const jenkinsKinds = {
  root: {
    what: 'a configuration',
    plugin: 'configuration-as-code',
    isWhole: false,
    fields: {
      jenkins: { object: 'jenkins' },
      security: { object: 'security' },
      unclassified: { object: 'unclassified' },
      credentials: { object: 'credentials' },
      jobs: { list: 'jobScript' },
    },
  },
  /** jenkins.model.Jenkins, hudson.model.Node. */
  jenkins: {
    what: 'the controller',
    plugin: 'core',
    isWhole: false,
    fields: {
      authorizationStrategy: {
        oneOf: { loggedInUsersCanDoAnything: 'loggedInUsersCanDoAnything', globalMatrix: 'globalMatrix' },
      },
      clouds: { listOf: { kubernetes: 'cloud' } },
      disableRememberMe: 'value',
      labelString: 'value',
      markupFormatter: 'value',
      mode: 'value',
      numExecutors: 'value',
      projectNamingStrategy: 'value',
      securityRealm: { oneOf: { local: 'localRealm', ldap: 'ldapRealm', oic: 'oidcRealm' } },
      slaveAgentPort: 'value',
      systemMessage: 'value',
    },
  },
  security: {
    what: "the configuration's 'security'",
    plugin: 'core',
    isWhole: false,
    fields: { apiToken: { object: 'apiToken' } },
  },
  /** ApiTokenPropertyConfiguration. */
  apiToken: {
    what: 'the configuration of API tokens',
    plugin: 'core',
    isWhole: true,
    fields: {
      creationOfLegacyTokenEnabled: 'value',
      tokenGenerationOnCreationEnabled: 'value',
      usageStatisticsEnabled: 'value',
    },
  },
  unclassified: {
    what: "the configuration's 'unclassified'",
    plugin: 'core',
    isWhole: false,
    fields: {
      location: { object: 'location' },
      globalLibraries: { object: 'globalLibraries' },
      gitLabServers: { object: 'gitLabServers' },
      giteaServers: { object: 'giteaServers' },
      bitbucketEndpointConfiguration: { object: 'bitbucketEndpoints' },
    },
  },
  /** JenkinsLocationConfiguration. */
  location: {
    what: 'the location',
    plugin: 'core',
    isWhole: true,
    fields: { url: 'value', adminAddress: 'value' },
  },
  /** FullControlOnceLoggedInAuthorizationStrategy. */
  loggedInUsersCanDoAnything: {
    what: "'loggedInUsersCanDoAnything'",
    plugin: 'core',
    isWhole: true,
    fields: { allowAnonymousRead: 'value' },
  },
  /** HudsonPrivateSecurityRealm, and its users as configuration-as-code makes them. */
  localRealm: {
    what: "the realm 'local'",
    plugin: 'core',
    isWhole: false,
    fields: { allowsSignup: 'value', enableCaptcha: 'value', users: { list: 'localUser' } },
  },
  localUser: {
    what: "a user of the realm 'local'",
    plugin: 'configuration-as-code',
    isWhole: true,
    fields: { id: 'value', name: 'value', password: 'value', description: 'value', properties: 'value' },
  },
  /** A class of which nothing is said but its name. */
  plain: { what: 'this', plugin: 'core', isWhole: false, fields: {} },
} as const satisfies ObjectKinds;
