import type { Reference } from './secret-reference.ts';

// What configuration as code takes. Only a running controller can write its schema, so these lists stand in for it: they were read in the
// setters and constructors of the plugins' classes, at the commits or releases that are named. Objects are typed by them: a field that a
// plugin does not have cannot be written.

export const fields = {
  /** jenkinsci/jenkins: jenkins.model.Jenkins, hudson.model.Node. */
  jenkins: [
    'authorizationStrategy',
    'clouds',
    'labelString',
    'markupFormatter',
    'mode',
    'numExecutors',
    'projectNamingStrategy',
    'securityRealm',
    'slaveAgentPort',
    'systemMessage',
  ],
  /** kubernetes-plugin@a82d78a0: KubernetesCloud. */
  cloud: [
    'name',
    'serverUrl',
    'serverCertificate',
    'skipTlsVerify',
    'credentialsId',
    'namespace',
    'jenkinsUrl',
    'jenkinsTunnel',
    'webSocket',
    'directConnection',
    'jnlpregistry',
    'containerCapStr',
    'maxRequestsPerHostStr',
    'connectTimeout',
    'readTimeout',
    'retentionTimeout',
    'waitForPodSec',
    'podRetention',
    'podLabels',
    'restrictedPssSecurityContext',
    'defaultsProviderTemplate',
    'addMasterProxyEnvVars',
    'useJenkinsProxy',
    'usageRestricted',
    'garbageCollection',
    'traits',
    'templates',
  ],
  /** kubernetes-plugin@a82d78a0: PodTemplate. */
  template: [
    'id',
    'name',
    'namespace',
    'label',
    'inheritFrom',
    'nodeUsageMode',
    'idleMinutes',
    'instanceCap',
    'activeDeadlineSeconds',
    'slaveConnectTimeoutStr',
    'podRetention',
    'serviceAccount',
    'schedulerName',
    'nodeSelector',
    'hostNetwork',
    'runAsUser',
    'runAsGroup',
    'supplementalGroups',
    'agentContainer',
    'agentInjection',
    'envVars',
    'annotations',
    'imagePullSecrets',
    'volumes',
    'workspaceVolume',
    'containers',
    'yaml',
    'yamlMergeStrategy',
    'inheritYamlMergeStrategy',
    'showRawYaml',
  ],
  /** kubernetes-plugin@a82d78a0: PodLabel. */
  podLabel: ['key', 'value'],
  /** credentials: UsernamePasswordCredentialsImpl. */
  usernamePassword: ['scope', 'id', 'description', 'username', 'password', 'usernameSecret'],
  /** plain-credentials: StringCredentialsImpl. */
  string: ['scope', 'id', 'description', 'secret'],
  /** plain-credentials: FileCredentialsImpl. */
  file: ['scope', 'id', 'description', 'fileName', 'secretBytes'],
  /** ssh-credentials: BasicSSHUserPrivateKey. */
  basicSSHUserPrivateKey: [
    'scope',
    'id',
    'description',
    'username',
    'usernameSecret',
    'passphrase',
    'privateKeySource',
  ],
  /** jenkinsci/jenkins: HudsonPrivateSecurityRealm, and its users as configuration-as-code@58646eb6 makes them. */
  localRealm: ['allowsSignup', 'enableCaptcha', 'users'],
  localUser: ['id', 'name', 'password'],
  /** ldap-plugin@7d7de309: LDAPSecurityRealm, LDAPConfiguration. */
  ldapRealm: [
    'configurations',
    'cache',
    'disableMailAddressResolver',
    'disableRolePrefixing',
    'groupIdStrategy',
    'userIdStrategy',
  ],
  ldapConfiguration: [
    'server',
    'rootDN',
    'inhibitInferRootDN',
    'managerDN',
    'managerPasswordSecret',
    'userSearchBase',
    'userSearch',
    'groupSearchBase',
    'groupSearchFilter',
    'groupMembershipStrategy',
    'displayNameAttributeName',
    'mailAddressAttributeName',
    'ignoreIfUnavailable',
  ],
  /** oic-auth-plugin@f202e422: OicSecurityRealm, OicServerWellKnownConfiguration. */
  oidcRealm: [
    'clientId',
    'clientSecret',
    'serverConfiguration',
    'userNameField',
    'fullNameFieldName',
    'emailFieldName',
    'groupsFieldName',
    'logoutFromOpenidProvider',
    'properties',
  ],
  oidcWellKnown: ['wellKnownOpenIDConfigurationUrl', 'scopesOverride'],
  /** matrix-auth-plugin@56ab385a: DefinitionEntry. */
  matrixEntry: ['name', 'permissions'],
  /** pipeline-groovy-lib: LibraryConfiguration, SCMSourceRetriever. */
  library: [
    'name',
    'defaultVersion',
    'implicit',
    'allowVersionOverride',
    'includeInChangesets',
    'retriever',
    'cachingConfiguration',
  ],
  modernSCM: ['scm', 'libraryPath', 'clone'],
  /** git: GitSCMSource. */
  gitSource: ['id', 'remote', 'credentialsId', 'traits'],
  /** gitlab-branch-source: GitLabServer. */
  gitLabServer: ['name', 'serverUrl', 'credentialsId', 'hooksRootUrl', 'manageWebHooks', 'manageSystemHooks'],
  /** gitea: GiteaServer. */
  giteaServer: ['displayName', 'serverUrl', 'manageHooks', 'credentialsId', 'aliasUrl'],
  /** cloudbees-bitbucket-branch-source: BitbucketServerEndpoint. */
  bitbucketServer: ['displayName', 'serverUrl', 'serverVersion'],
  /** jenkinsci/jenkins: JenkinsLocationConfiguration. */
  location: ['url', 'adminAddress'],
  /** jenkinsci/jenkins: ApiTokenPropertyConfiguration. */
  apiToken: ['creationOfLegacyTokenEnabled', 'tokenGenerationOnCreationEnabled', 'usageStatisticsEnabled'],
} as const;

export type Value =
  string | number | boolean | Reference | readonly Value[] | { readonly [name: string]: Value | undefined } | undefined;

/** An object of configuration as code; a field that is `undefined` is left out. */
export type Fields<Kind extends keyof typeof fields> = {
  readonly [Name in (typeof fields)[Kind][number]]?: Value;
};
