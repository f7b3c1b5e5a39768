/** What the address of a repository says, for plugins that ask a server for branches and changes. */
export interface Repository {
  /** The server's web address, without `/` at its end: `https://gitlab.example.com`. */
  readonly serverUrl: string;
  /** The owner, with all its groups: `group/team`. */
  readonly owner: string;
  /** The repository alone: `shop`. */
  readonly name: string;
}

/**
 * Reads `https://host/owner/name.git`, `git@host:owner/name.git` and `ssh://git@host:7999/owner/name.git`; `undefined` for anything else.
 *
 * @example
 * ```ts
 * readRepository('git@gitlab.example.com:group/team/shop.git');
 * // { serverUrl: 'https://gitlab.example.com', owner: 'group/team', name: 'shop' }
 * ```
 */
export function readRepository(url: string): Repository | undefined {
  const web = /^(?<scheme>https?):\/\/(?:[^@/]*@)?(?<host>[^/]+)\/(?<path>.+)$/.exec(url)?.groups;
  const ssh = /^ssh:\/\/(?:[^@/]*@)?(?<host>[^/:]+)(?::\d+)?\/(?<path>.+)$/.exec(url)?.groups;
  const short = /^(?:[^@/]+@)?(?<host>[^/:]+):(?<path>[^/].*)$/.exec(url)?.groups;
  const { scheme = 'https', host, path } = web ?? ssh ?? short ?? {};
  if (host === undefined || path === undefined) return undefined;
  const parts = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split('/');
  // Bitbucket's own servers put `scm` before the project.
  const [owner, name] = [parts.slice(parts[0] === 'scm' ? 1 : 0, -1).join('/'), parts.at(-1)!];
  return owner === '' || name === '' ? undefined : { serverUrl: `${scheme}://${host}`, owner, name };
}
