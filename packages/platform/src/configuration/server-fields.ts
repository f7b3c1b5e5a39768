import { readRepository } from '../jobs/repository.ts';
import type { Job } from '../resolve/platform.ts';
import { serverName } from '../server-name.ts';
import type { Fields } from './fields.ts';

/** Servers that a branch source knows by themselves: they need no entry. */
const hosted: ReadonlySet<string> = new Set(['https://github.com', 'https://bitbucket.org']);

/**
 * The servers of repositories, for the plugins that look branches up there: each wants to be told of a server before a job may name it.
 */
export function serverFields(jobs: readonly Job[]): Fields<'unclassified'> {
  const of = (kind: string): readonly string[] => {
    const servers = jobs
      .map(({ spec }) => spec.repository)
      .filter(({ server }) => server === kind)
      .map(({ url }) => readRepository(url)?.serverUrl)
      .filter((url) => url !== undefined && !hosted.has(url));
    return [...new Set(servers as readonly string[])];
  };
  const gitlab = of('gitlab').map((serverUrl): Fields<'gitLabServer'> => ({ name: serverName(serverUrl), serverUrl }));
  const gitea = of('gitea').map((serverUrl): Fields<'giteaServer'> => ({
    displayName: serverName(serverUrl),
    serverUrl,
    manageHooks: false,
  }));
  const bitbucket = of('bitbucket').map((serverUrl) => ({
    bitbucketServerEndpoint: { displayName: serverName(serverUrl), serverUrl } satisfies Fields<'bitbucketServer'>,
  }));
  return {
    gitLabServers: gitlab.length > 0 ? { servers: gitlab } : undefined,
    giteaServers: gitea.length > 0 ? { servers: gitea } : undefined,
    bitbucketEndpointConfiguration: bitbucket.length > 0 ? { endpoints: bitbucket } : undefined,
  };
}
