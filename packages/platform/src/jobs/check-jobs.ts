import type { PlatformFault } from '../platform-fault.ts';
import type { Job, Platform } from '../resolve/platform.ts';
import { knowsChangeRequests } from './branch-source.ts';
import { checkRepositoryLogins } from './check-repository-logins.ts';
import { foldersOf } from './folders.ts';
import { folderIsJob, malformedJobName, noChangeRequests, unreadableRepository } from './messages.ts';
import { readRepository } from './repository.ts';

/** What Jenkins takes in the name of a job or a folder (jenkinsci/jenkins: Jenkins.checkGoodName). */
const goodName = /^(?!\s)(?!\.{1,2}$)[^?*/\\%!@#$^&|<>[\]:;\p{Cc}]+(?<![\s.])$/u;

/** What Jenkins or the server of a repository would not take. */
export function checkJobs(platform: Platform): readonly PlatformFault[] {
  const { jobs } = platform;
  const names = new Set(jobs.map(({ name }) => name));
  const found = jobs.flatMap((job) => [
    ...(job.name.split('/').every((part) => goodName.test(part)) ? [] : [malformedJobName(job.name)]),
    ...foldersOf([job.name])
      .filter((folder) => names.has(folder))
      .map((folder) => folderIsJob(job.name, folder)),
    ...checkSource(job),
  ]);
  return [...found, ...checkRepositoryLogins(platform)];
}

function checkSource({ name, spec }: Job): readonly PlatformFault[] {
  if (spec.kind !== 'multibranch') return [];
  const { repository, discover = [] } = spec;
  const { server = 'git', url } = repository;
  const { owner } = readRepository(url) ?? {};
  // GitLab alone has groups in groups.
  const isReadable = owner !== undefined && (server === 'gitlab' || !owner.includes('/'));
  const isUnreadable = server !== 'git' && !isReadable;
  const changes = discover.indexOf('changeRequests');
  return [
    ...(isUnreadable ? [unreadableRepository(name, url, server)] : []),
    ...(changes >= 0 && !knowsChangeRequests(server) ? [noChangeRequests(name, changes)] : []),
  ];
}
