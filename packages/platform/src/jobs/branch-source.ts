import { serverName } from '../server-name.ts';
import type { Job } from '../resolve/platform.ts';
import type { MultibranchSpec } from '../definition/index.ts';
import { call } from './groovy-block.ts';
import type { GroovyLine } from './groovy-block.ts';
import { readRepository } from './repository.ts';

/** Where a plugin looks for branches, tags and changes: its names in Job DSL, which are the symbols of its classes. */
interface BranchSource {
  /** The symbol of the source. */
  readonly symbol: string;
  readonly fields: (spec: MultibranchSpec) => readonly string[];
  /** The traits that discover, in the plugin's own words. */
  readonly branches: GroovyLine;
  readonly tags: GroovyLine;
  /** Merges what is changed with where it goes. `undefined`: the plugin knows no changes. */
  readonly changeRequests: GroovyLine | undefined;
}

/** Branches that are also a change are built as the change alone. */
const once = [call('strategyId', 1)];

/**
 * The sources that are known. Symbols were read in git, github-branch-source@1981, gitlab-branch-source@740,
 * cloudbees-bitbucket-branch-source@937.3 and gitea@282; the source of gitea has no symbol, so that its class's name stands for it.
 */
const sources: { readonly [server in NonNullable<MultibranchSpec['repository']['server']>]: BranchSource } = {
  git: {
    symbol: 'git',
    fields: ({ repository }) => [call('remote', repository.url)],
    branches: 'gitBranchDiscovery()',
    tags: 'gitTagDiscovery()',
    changeRequests: undefined,
  },
  github: {
    symbol: 'github',
    fields: ({ repository }) => {
      const { serverUrl = '', owner = '', name = '' } = readRepository(repository.url) ?? {};
      return [
        call('repoOwner', owner),
        call('repository', name),
        // The plugin takes web addresses alone.
        call('repositoryUrl', `${serverUrl}/${owner}/${name}.git`),
        call('configuredByUrl', true),
      ];
    },
    branches: ['gitHubBranchDiscovery', once],
    tags: 'gitHubTagDiscovery()',
    changeRequests: ['gitHubPullRequestDiscovery', once],
  },
  gitlab: {
    symbol: 'gitlab',
    fields: ({ repository }) => {
      const { serverUrl = '', owner = '', name = '' } = readRepository(repository.url) ?? {};
      return [
        call('serverName', serverName(serverUrl)),
        call('projectOwner', owner),
        call('projectPath', `${owner}/${name}`),
      ];
    },
    branches: ['gitLabBranchDiscovery', once],
    tags: 'gitLabTagDiscovery()',
    changeRequests: ['gitLabOriginDiscovery', once],
  },
  bitbucket: {
    symbol: 'bitbucket',
    fields: ({ repository }) => [...serverUrlOf(repository.url), ...ownerAndName(repository.url)],
    branches: ['bitbucketBranchDiscovery', once],
    tags: 'bitbucketTagDiscovery()',
    changeRequests: ['bitbucketPullRequestDiscovery', once],
  },
  gitea: {
    symbol: 'giteaSCMSource',
    fields: ({ repository }) => [...serverUrlOf(repository.url), ...ownerAndName(repository.url)],
    branches: ['giteaBranchDiscovery', once],
    tags: 'giteaTagDiscovery()',
    changeRequests: ['giteaPullRequestDiscovery', once],
  },
};

function serverUrlOf(url: string): readonly string[] {
  return [call('serverUrl', readRepository(url)?.serverUrl ?? '')];
}

function ownerAndName(url: string): readonly string[] {
  const { owner = '', name = '' } = readRepository(url) ?? {};
  return [call('repoOwner', owner), call('repository', name)];
}

/** The source of a multibranch job, in Job DSL. */
export function branchSource(job: Job, spec: MultibranchSpec): GroovyLine {
  const { repository, discover = ['branches'], include, exclude } = spec;
  const source = sources[repository.server ?? 'git'];
  const traits = [
    ...(discover.includes('branches') ? [source.branches] : []),
    ...(discover.includes('tags') ? [source.tags] : []),
    ...(discover.includes('changeRequests') && source.changeRequests !== undefined ? [source.changeRequests] : []),
    ...(include !== undefined || exclude !== undefined
      ? [['headWildcardFilter', [call('includes', include ?? '*'), call('excludes', exclude ?? '')]] as const]
      : []),
  ];
  return [
    source.symbol,
    [
      // A constant one: with another id all branches would be built anew.
      call('id', job.name),
      ...source.fields(spec),
      ...(repository.credentials === undefined ? [] : [call('credentialsId', repository.credentials)]),
      ['traits', traits],
    ],
  ];
}

/** Whether the kind of server knows changes that are not yet merged. */
export function knowsChangeRequests(server: MultibranchSpec['repository']['server']): boolean {
  return sources[server ?? 'git'].changeRequests !== undefined;
}
