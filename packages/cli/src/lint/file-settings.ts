import path from 'node:path';
import type { CheckSettings, Levels, Profile } from '@pipec/compiler/check-file';
import type { Config } from '@pipec/compiler/config';
import { matches } from '../files/glob.ts';

type LintConfig = NonNullable<Config['lint']>;
type LintSettings = Omit<LintConfig, 'files' | 'ignore' | 'overrides'>;

/** How one file is linted. */
export interface FileSettings {
  /** `api-server`: what Jenkins refuses of pipelines, and the API server of objects. */
  readonly profile: Profile | 'api-server';
  readonly levels: Levels;
  readonly settings: CheckSettings;
  /** Whether ShellCheck is asked about scripts. */
  readonly shellcheck: boolean;
}

export interface SettingsRequest {
  readonly config: LintConfig;
  /** The folder of the configuration, absolute. */
  readonly folder: string;
  /** What the call asks for, which goes before what the configuration says. */
  readonly profile: FileSettings['profile'] | undefined;
  readonly shellcheck: boolean | undefined;
}

/**
 * How each file is linted by the configuration; `undefined` for one that it passes over.
 *
 * @returns A function of a file's absolute path; standard input has none.
 */
export function fileSettings({
  config,
  folder,
  profile,
  shellcheck,
}: SettingsRequest): (file: string | undefined) => FileSettings | undefined {
  const { ignore = [], overrides = [] } = config;
  const settingsBy = ({ profile: said, rules = {}, ...settings }: LintSettings): FileSettings => {
    const held = profile ?? said ?? 'recommended';
    return {
      profile: held,
      levels: rules,
      settings: settingsOf(settings),
      shellcheck: isShellchecked(held, shellcheck ?? settings.shellcheck),
    };
  };
  const usual = settingsBy(config);
  if (ignore.length === 0 && overrides.length === 0) return () => usual;
  return (file) => {
    const name = file === undefined ? undefined : path.relative(folder, file).split(path.sep).join('/');
    const fits = (patterns: readonly string[]) =>
      name !== undefined && patterns.some((pattern) => matches(name, path.posix.normalize(pattern)));
    if (fits(ignore)) return undefined;
    const fitting = overrides.filter(({ files }) => fits(files));
    return fitting.length === 0 ? usual : settingsBy(fitting.reduce(merged, config));
  };
}

/** It takes longer than all that pipec itself does, so that who asks for mistakes alone asks for it too. */
function isShellchecked(profile: FileSettings['profile'], isAsked: boolean | undefined): boolean {
  if (profile === 'jenkins' || profile === 'api-server') return false;
  return isAsked ?? profile === 'strict';
}

/** The later says what holds; the level of a group takes the place of all that was said of its rules. */
function merged(before: LintSettings, after: LintSettings): LintSettings {
  const groups = Object.keys(after.rules ?? {}).filter((code) => code.endsWith('/*'));
  const kept = Object.entries(before.rules ?? {}).filter(
    ([code]) => !groups.some((group) => code.startsWith(group.slice(0, -1))),
  );
  return { ...before, ...after, rules: { ...Object.fromEntries(kept), ...after.rules } };
}

function settingsOf({ multibranch, scriptSplitting, matrixCells }: LintSettings): CheckSettings {
  return {
    ...(multibranch !== undefined && { multibranch }),
    ...(scriptSplitting !== undefined && { scriptSplitting }),
    ...(matrixCells !== undefined && { matrixCells }),
  };
}
