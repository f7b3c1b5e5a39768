import { textAt } from '../json/read-json.ts';
import type { JsonNode } from '../json/read-json.ts';
import type { Folder } from '../folder.ts';

/** How the packages of npm's registry are installed in a folder, and scripts are run. */
export interface PackageManager {
  readonly name: 'npm' | 'pnpm' | 'yarn';
  /** Commands that bring it where only Node is. */
  readonly prepare: readonly string[];
  /** Installs on a desk, where the lock file may change. */
  readonly install: string;
  /** Installs what the lock file says and nothing else. */
  readonly installLocked: string;
  /** Runs a script of package.json. */
  readonly run: (script: string) => string;
  /** Runs the program of an installed package. */
  readonly exec: (program: string) => string;
}

const npm: PackageManager = {
  name: 'npm',
  prepare: [],
  install: 'npm install',
  installLocked: 'npm ci',
  run: (script) => (script === 'test' ? 'npm test' : `npm run ${script}`),
  exec: (program) => `npx ${program}`,
};

const pnpm: PackageManager = {
  name: 'pnpm',
  prepare: ['corepack enable'],
  install: 'pnpm install',
  installLocked: 'pnpm install --frozen-lockfile',
  run: (script) => `pnpm run ${script}`,
  exec: (program) => `pnpm exec ${program}`,
};

const yarnClassic: PackageManager = {
  name: 'yarn',
  prepare: [],
  install: 'yarn install',
  installLocked: 'yarn install --frozen-lockfile',
  run: (script) => `yarn run ${script}`,
  exec: (program) => `yarn run ${program}`,
};

const yarn: PackageManager = {
  ...yarnClassic,
  prepare: ['corepack enable'],
  installLocked: 'yarn install --immutable',
};

/**
 * The package manager of a folder: as package.json names it, or as its lock file tells, which lies at the top of the repository where the
 * folder is one of several workspaces.
 */
export function packageManagerOf(folders: readonly Folder[], manifest: JsonNode | undefined): PackageManager {
  const folder = { has: (name: string) => folders.some((one) => one.has(name)) };
  const [named, version = ''] = textAt(manifest, 'packageManager')?.split('@') ?? [];
  if (named === 'pnpm' || (named === undefined && folder.has('pnpm-lock.yaml'))) return pnpm;
  if (named === 'yarn') return version.startsWith('1.') ? yarnClassic : yarn;
  if (named === undefined && folder.has('yarn.lock')) return folder.has('.yarnrc.yml') ? yarn : yarnClassic;
  return npm;
}
