import { dataYaml } from '@pipec/kubernetes/objects';
import type { JobSpec, MultibranchSpec, PipelineJobSpec } from '../definition/index.ts';
import type { Job } from '../resolve/platform.ts';
import { foldersOf } from './folders.ts';
import { usualBuilds } from './job-dsl.ts';
import { readRepository } from './repository.ts';

/** An entry of a file of Jenkins Job Builder. */
type Entry = { readonly [field: string]: unknown };

/** What Jenkins Job Builder lets a multibranch job be scanned by, with its length in minutes. */
const intervals: readonly (readonly [name: string, minutes: number])[] = [
  ['1m', 1],
  ['2m', 2],
  ['5m', 5],
  ['10m', 10],
  ['15m', 15],
  ['20m', 20],
  ['25m', 25],
  ['30m', 30],
  ['1h', 60],
  ['2h', 120],
  ['4h', 240],
  ['8h', 480],
  ['12h', 720],
  ['1d', 1440],
  ['2d', 2880],
  ['1w', 10080],
  ['2w', 20160],
  ['4w', 40320],
];

/** The jobs and their folders as a file of Jenkins Job Builder 3.11. */
export function jobBuilderYaml(jobs: readonly Job[]): string {
  const folders = foldersOf(jobs.map(({ name }) => name)).map((name) => ({ job: { name, 'project-type': 'folder' } }));
  return dataYaml([...folders, ...jobs.map(({ name, spec }) => ({ job: jobEntry(name, spec) }))]);
}

function jobEntry(name: string, spec: JobSpec): Entry {
  const common = {
    name,
    ...(spec.displayName !== undefined && { 'display-name': spec.displayName }),
    ...(spec.description !== undefined && { description: spec.description }),
  };
  return { ...common, ...(spec.kind === 'multibranch' ? multibranch(spec) : pipelineJob(spec)) };
}

function multibranch(spec: MultibranchSpec): Entry {
  const { scanMinutes = 60, script = 'Jenkinsfile' } = spec;
  const interval = intervals.findLast(([, minutes]) => minutes <= scanMinutes) ?? intervals[0]!;
  return {
    'project-type': 'multibranch',
    'script-path': script,
    'days-to-keep': 7,
    'periodic-folder-trigger': interval[0],
    scm: [sourceOf(spec)],
  };
}

function sourceOf(spec: MultibranchSpec): Entry {
  // It would wipe the workspace before each build, which the controller's own configuration does not.
  const common = { ...credentialsOf(spec.repository.credentials), 'wipe-workspace': false };
  if (spec.repository.server === 'github') return { github: { ...github(spec), ...common } };
  if (spec.repository.server === 'bitbucket') return { bitbucket: { ...bitbucket(spec), ...common } };
  // It does not know the branch sources of GitLab and Gitea: their branches and tags are there by plain git.
  return { git: { ...git(spec), ...common } };
}

function git({ repository, discover = ['branches'], include, exclude }: MultibranchSpec): Entry {
  return {
    url: repository.url,
    'discover-branches': discover.includes('branches'),
    'discover-tags': discover.includes('tags'),
    // Plain git has a filter by regular expressions only.
    ...((include !== undefined || exclude !== undefined) && {
      'head-filter-regex': wildcardExpression(include ?? '*', exclude ?? ''),
    }),
  };
}

function github(spec: MultibranchSpec): Entry {
  const { discover = ['branches'], repository } = spec;
  const { owner, name, serverUrl } = readRepository(repository.url) ?? {};
  const changes = discover.includes('changeRequests');
  return {
    'repo-owner': owner,
    repo: name,
    ...(serverUrl !== 'https://github.com' && { 'api-uri': `${serverUrl}/api/v3` }),
    'branch-discovery': discover.includes('branches') ? 'no-pr' : false,
    'discover-tags': discover.includes('tags'),
    'discover-pr-origin': changes ? 'merge-current' : false,
    'discover-pr-forks-strategy': false,
    ...wildcardsOf(spec),
  };
}

function bitbucket(spec: MultibranchSpec): Entry {
  const { discover = ['branches'], repository } = spec;
  const { owner, name, serverUrl } = readRepository(repository.url) ?? {};
  return {
    'repo-owner': owner,
    repo: name,
    'server-url': serverUrl,
    ...(discover.includes('branches') && { 'discover-branch': 'ex-pr' }),
    'discover-tags': discover.includes('tags'),
    ...(discover.includes('changeRequests') && { 'discover-pr-origin': 'mergeOnly' }),
    ...wildcardsOf(spec),
  };
}

function wildcardsOf({ include, exclude }: MultibranchSpec): Entry {
  if (include === undefined && exclude === undefined) return {};
  return { 'filter-by-name-wildcard': { includes: include ?? '*', excludes: exclude ?? '' } };
}

/** `release/* main` as the regular expression that Jenkins' own filter makes of it. */
function wildcardExpression(include: string, exclude: string): string {
  const alternatives = (names: string): string =>
    names
      .split(/\s+/)
      .filter((name) => name !== '')
      .map((name) => name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*'))
      .join('|');
  const excluded = alternatives(exclude);
  return `^${excluded === '' ? '' : `(?!(?:${excluded})$)`}(?:${alternatives(include)})$`;
}

function pipelineJob(spec: PipelineJobSpec): Entry {
  const { repository, branch = 'main', cron, keepBuilds = usualBuilds, script = 'Jenkinsfile' } = spec;
  const source = {
    url: repository.url,
    ...credentialsOf(repository.credentials),
    branches: [`refs/heads/${branch}`],
    'wipe-workspace': false,
  };
  return {
    'project-type': 'pipeline',
    properties: [{ 'build-discarder': { 'num-to-keep': keepBuilds } }],
    ...(cron !== undefined && { triggers: [{ timed: cron }] }),
    'pipeline-scm': { scm: [{ git: source }], 'script-path': script, 'lightweight-checkout': true },
  };
}

function credentialsOf(id: string | undefined): Entry {
  return id === undefined ? {} : { 'credentials-id': id };
}
