import type { ObjectKinds } from './kind.ts';

// What plugins bring for jobs, libraries and the servers of their repositories: pipeline-groovy-lib@5cc6888, gitlab-branch-source@04f287f,
// gitea@77eb7dc, cloudbees-bitbucket-branch-source@8fdcfe19; of job-dsl and git only what is written here.

export const sourceKinds = {
  /** job-dsl: ScriptSource. */
  jobScript: {
    what: 'a script of jobs',
    plugin: 'job-dsl',
    isWhole: false,
    fields: { script: 'value', file: 'value', url: 'value' },
  },
  globalLibraries: {
    what: "'globalLibraries'",
    plugin: 'pipeline-groovy-lib',
    isWhole: false,
    fields: { libraries: { list: 'library' } },
  },
  /** LibraryConfiguration, SCMSourceRetriever. */
  library: {
    what: 'a shared library',
    plugin: 'pipeline-groovy-lib',
    isWhole: true,
    fields: {
      name: 'value',
      defaultVersion: 'value',
      implicit: 'value',
      allowVersionOverride: 'value',
      includeInChangesets: 'value',
      retriever: { oneOf: { modernSCM: 'modernSCM' } },
      cachingConfiguration: 'value',
    },
  },
  modernSCM: {
    what: "'modernSCM'",
    plugin: 'pipeline-groovy-lib',
    isWhole: true,
    fields: { scm: { oneOf: { git: 'gitSource' } }, libraryPath: 'value', clone: 'value' },
  },
  /** git: GitSCMSource. */
  gitSource: {
    what: "the source 'git'",
    plugin: 'git',
    isWhole: false,
    fields: {
      id: 'value',
      remote: 'value',
      credentialsId: 'value',
      traits: { listOf: { gitBranchDiscovery: 'plain', gitTagDiscovery: 'plain' } },
    },
  },
  gitLabServers: {
    what: "'gitLabServers'",
    plugin: 'gitlab-branch-source',
    isWhole: false,
    fields: { servers: { list: 'gitLabServer' } },
  },
  /** GitLabServer. */
  gitLabServer: {
    what: 'a server of GitLab',
    plugin: 'gitlab-branch-source',
    isWhole: true,
    fields: {
      name: 'value',
      serverUrl: 'value',
      credentialsId: 'value',
      hooksRootUrl: 'value',
      manageWebHooks: 'value',
      manageSystemHooks: 'value',
      webhookSecretCredentialsId: 'value',
      secretToken: 'value',
      immediateHookTrigger: 'value',
      hookTriggerDelay: 'value',
    },
  },
  giteaServers: {
    what: "'giteaServers'",
    plugin: 'gitea',
    isWhole: false,
    fields: { servers: { list: 'giteaServer' } },
  },
  /** GiteaServer. */
  giteaServer: {
    what: 'a server of Gitea',
    plugin: 'gitea',
    isWhole: true,
    fields: {
      displayName: 'value',
      serverUrl: 'value',
      manageHooks: 'value',
      credentialsId: 'value',
      aliasUrl: 'value',
    },
  },
  bitbucketEndpoints: {
    what: "'bitbucketEndpointConfiguration'",
    plugin: 'cloudbees-bitbucket-branch-source',
    isWhole: false,
    fields: { endpoints: { listOf: { bitbucketServerEndpoint: 'bitbucketServer' } } },
  },
  /** BitbucketServerEndpoint. */
  bitbucketServer: {
    what: 'a server of Bitbucket',
    plugin: 'cloudbees-bitbucket-branch-source',
    isWhole: false,
    fields: { displayName: 'value', serverUrl: 'value', serverVersion: 'value', webhook: 'value' },
  },
} as const satisfies ObjectKinds;
