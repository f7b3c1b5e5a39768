import type { CredentialSpec, RepositorySpec, SecuritySpec } from '../definition/index.ts';
import type { Platform } from '../resolve/platform.ts';

/** The plugins that the platform itself is made with, each with what it is there for. */
export function platformPlugins({ spec, jobs }: Platform): readonly (readonly [id: string, why: string])[] {
  const { credentials = {}, libraries = {}, security } = spec;
  const hasLibraries = Object.keys(libraries).length > 0;
  return [
    ['configuration-as-code', 'the configuration'],
    ['kubernetes', 'agents'],
    ['workflow-aggregator', 'pipelines'],
    ['credentials-binding', 'secrets in builds'],
    ...Object.values(credentials).map((one) => [kinds[one.kind], 'credentials'] as const),
    ...(jobs.length > 0 ? ([['job-dsl', 'jobs']] as const) : []),
    ...(jobs.some(({ name }) => name.includes('/')) ? ([['cloudbees-folder', 'folders of jobs']] as const) : []),
    ...(jobs.some(({ spec: { kind } }) => kind === 'multibranch')
      ? ([['workflow-multibranch', 'a job for each branch']] as const)
      : []),
    ...(jobs.length > 0 || hasLibraries ? ([['git', 'repositories']] as const) : []),
    ...jobs.map(({ spec: job }) => [servers[job.repository.server ?? 'git'], 'repositories'] as const),
    ...(hasLibraries ? ([['pipeline-groovy-lib', 'shared libraries']] as const) : []),
    ...realmPlugins(security),
  ];
}

const kinds: { readonly [kind in CredentialSpec['kind']]: string } = {
  usernamePassword: 'credentials',
  secretText: 'plain-credentials',
  secretFile: 'plain-credentials',
  sshPrivateKey: 'ssh-credentials',
};

const servers: { readonly [server in NonNullable<RepositorySpec['server']>]: string } = {
  git: 'git',
  github: 'github-branch-source',
  gitlab: 'gitlab-branch-source',
  bitbucket: 'cloudbees-bitbucket-branch-source',
  gitea: 'gitea',
};

function realmPlugins(security: SecuritySpec | undefined): readonly (readonly [id: string, why: string])[] {
  const { realm, administrators = [], developers } = security ?? {};
  return [
    ...(realm?.kind === 'ldap' ? ([['ldap', 'the login']] as const) : []),
    ...(realm?.kind === 'oidc' ? ([['oic-auth', 'the login']] as const) : []),
    ...(administrators.length > 0 || developers !== undefined ? ([['matrix-auth', 'who may do what']] as const) : []),
  ];
}
