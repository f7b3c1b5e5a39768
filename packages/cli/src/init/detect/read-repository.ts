import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** The repository of git that a folder belongs to. */
export interface Repository {
  /** The absolute path of its top; `undefined` where there is no repository. */
  readonly top: string | undefined;
  /** The branch that releases come from. */
  readonly branch: string;
  /** How the branch is known, in words. */
  readonly reason: string;
}

/** What a branch is called where git does not say. */
const usualBranch = 'main';

/**
 * Asks git about a folder: its top, and its default branch as the remote `origin` has it, or else the only local branch.
 *
 * @param folder An absolute path; where it does not exist yet, the folder above it is asked.
 */
export function readRepository(folder: string): Repository {
  if (!existsSync(folder)) return readRepository(path.dirname(folder));
  const top = git(folder, 'rev-parse', '--show-toplevel');
  if (top === undefined) return { top: undefined, branch: usualBranch, reason: 'no repository of git' };
  const remote = git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')?.replace(
    /^origin\//,
    '',
  );
  if (remote !== undefined) return { top: path.resolve(top), branch: remote, reason: 'the default branch of origin' };
  const branches = git(folder, 'for-each-ref', '--format=%(refname:short)', 'refs/heads')?.split('\n') ?? [];
  const unborn = branches.length === 0 ? git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD') : undefined;
  const only = branches.length === 1 ? branches[0] : unborn;
  if (only !== undefined) return { top: path.resolve(top), branch: only, reason: 'the only branch' };
  return { top: path.resolve(top), branch: usualBranch, reason: 'by default' };
}

/** What git prints; `undefined` where it fails, prints nothing, or is not installed. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    const printed = execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return printed.trim() === '' ? undefined : printed.trim();
  } catch {
    return undefined;
  }
}
