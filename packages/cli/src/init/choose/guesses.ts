import path from 'node:path';
import type { App } from '../app.ts';
import type { CiSystem, DeployTool, Hook } from '../choices.ts';
import { memberOf } from '../json/read-json.ts';
import type { Surroundings } from '../surroundings.ts';
import { plainName } from './readers.ts';

/** What is taken where nobody says anything, and why. */
export interface Guess<T extends string = string> {
  readonly text: T;
  readonly reason: string;
}

const byDefault = 'by default';

export function guessName({ name, sign }: App, { folder }: Surroundings): Guess {
  const own = name === undefined ? undefined : plainName(name);
  if (own !== undefined) return { text: own, reason: sign ?? 'package.json' };
  const base = plainName(path.basename(folder.path));
  return base === undefined ? { text: 'app', reason: byDefault } : { text: base, reason: 'the name of the folder' };
}

export function guessDeploy({ delivery: { chart, overlays, manifests } }: Surroundings): Guess<DeployTool> {
  if (chart !== undefined) return { text: 'helm', reason: chart === '.' ? 'Chart.yaml' : `${chart}/Chart.yaml` };
  if (overlays !== undefined) return { text: 'kustomize', reason: overlays.folder };
  if (manifests !== undefined) return { text: 'kubectl', reason: manifests.manifest ?? manifests.others[0] ?? '' };
  return { text: 'none', reason: 'no chart and no manifests are there' };
}

export function guessImage(name: string, deploy: DeployTool, { delivery: { hasDockerfile } }: Surroundings): Guess {
  const text = `registry.example.com/${name}`;
  if (hasDockerfile) return { text, reason: 'Dockerfile; put your registry there' };
  if (deploy !== 'none') return { text, reason: 'it is deployed; put your registry there' };
  return { text: 'none', reason: 'no Dockerfile is there' };
}

export function guessCi({ top }: Surroundings): Guess<CiSystem> {
  if (top.has('.github/workflows')) return { text: 'github', reason: '.github/workflows' };
  if (top.has('.gitlab-ci.yml')) return { text: 'gitlab', reason: '.gitlab-ci.yml' };
  return { text: 'jenkins', reason: byDefault };
}

export function guessHook({ kind }: App, { top, folder, manifest }: Surroundings): Guess<Hook> {
  const husky = memberOf(memberOf(manifest, 'devDependencies')?.value, 'husky') !== undefined;
  if (top.has('.pre-commit-config.yaml')) return { text: 'pre-commit', reason: '.pre-commit-config.yaml' };
  if (husky || top.has('.husky') || folder.has('.husky')) return { text: 'husky', reason: 'husky is there' };
  if (top.has('.githooks')) return { text: 'git', reason: '.githooks' };
  return kind === 'python' ? { text: 'pre-commit', reason: 'usual for Python' } : { text: 'git', reason: byDefault };
}
