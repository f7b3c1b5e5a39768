import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { otherLogin } from './messages.ts';

/** What a repository is logged in to with. */
interface Login {
  readonly url: string;
  readonly credentials: string | undefined;
  /** Whether a server is asked for branches, which it tells by its web address. */
  readonly isAsked: boolean;
  readonly path: DefinitionPath;
}

/** Credentials of repositories that are none for their address: a key of SSH opens no web address, a password no SSH. */
export function checkRepositoryLogins({ spec, jobs }: Platform): readonly PlatformFault[] {
  const logins: readonly Login[] = [
    ...jobs.map(({ name, spec: { kind, repository } }) => ({
      url: repository.url,
      credentials: repository.credentials,
      isAsked: kind === 'multibranch' && (repository.server ?? 'git') !== 'git',
      path: ['jobs', name, 'repository', 'credentials'],
    })),
    ...Object.entries(spec.libraries ?? {}).map(([name, { url, credentials }]) => ({
      url,
      credentials,
      isAsked: false,
      path: ['libraries', name, 'credentials'],
    })),
  ];
  return logins.flatMap(({ url, credentials = '', isAsked, path }) => {
    // One that is not declared is told elsewhere.
    const kind = spec.credentials?.[credentials]?.kind;
    const wanted = isAsked || /^https?:/.test(url) ? 'usernamePassword' : isSsh(url) ? 'sshPrivateKey' : undefined;
    if (kind === undefined || wanted === undefined || kind === wanted) return [];
    return [otherLogin(path, { credentials, kind, wanted, isAsked })];
  });
}

/** `ssh://…` or `git@host:…`. */
function isSsh(url: string): boolean {
  return url.startsWith('ssh:') || /^[^/:]+@[^/:]+:/.test(url);
}
