import { anyOf } from '@pipec/model';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';

// What is wrong with the jobs of a platform.

export function unreadableRepository(job: string, url: string, server: string): PlatformFault {
  return {
    code: 'platform/unreadable-repository',
    severity: 'error',
    message: `'${url}' does not tell the owner and the name that ${server} is asked for.`,
    path: ['jobs', job, 'repository', 'url'],
    notes: [`It looks like 'https://host/owner/name.git' or 'git@host:owner/name.git'.`],
  };
}

export function noChangeRequests(job: string, at: number): PlatformFault {
  return {
    code: 'platform/no-change-requests',
    severity: 'error',
    message: 'Plain git knows no change requests: only the server does.',
    path: ['jobs', job, 'discover', at],
    notes: [`Say the kind of the server: 'server' is ${anyOf(['github', 'gitlab', 'bitbucket', 'gitea'])}.`],
  };
}

export function folderIsJob(job: string, folder: string): PlatformFault {
  return {
    code: 'platform/folder-is-job',
    severity: 'error',
    message: `'${folder}' is a job, and cannot be the folder of '${job}' as well.`,
    path: ['jobs', job],
  };
}

export function malformedJobName(job: string): PlatformFault {
  return {
    code: 'platform/job-name',
    severity: 'error',
    message: `Jenkins takes no job that is called '${job}'.`,
    path: ['jobs', job],
    notes: [
      `A name has none of ? * % ! @ # $ ^ & | < > [ ] : ; and is not empty; '/' stands between a folder and what is in it.`,
    ],
  };
}

export function otherLogin(
  path: DefinitionPath,
  {
    credentials,
    kind,
    wanted,
    isAsked,
  }: { readonly credentials: string; readonly kind: string; readonly wanted: string; readonly isAsked: boolean },
): PlatformFault {
  return {
    code: 'platform/repository-login',
    severity: 'error',
    message: `'${credentials}' is a '${kind}', and this repository is opened with a '${wanted}'.`,
    path,
    notes: [
      isAsked
        ? 'The server is asked for branches by its web address.'
        : 'Its address says how: a key for ssh, a name and a password or a token for https.',
    ],
  };
}
