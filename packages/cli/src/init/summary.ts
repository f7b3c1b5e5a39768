import path from 'node:path';
import type { App } from './app.ts';
import type { Chosen } from './choose/choose.ts';
import { kindNames } from './kinds.ts';
import { isMarked } from './plan/pipeline-values.ts';
import type { PlanInput } from './plan/plan-input.ts';
import { hookActivation } from './plan/plan-hook.ts';
import type { PlannedFile } from './plan/planned-file.ts';
import type { Surroundings } from './surroundings.ts';

/** What was found and what was chosen, with the flags that choose otherwise. */
export function shownChoices({ kind, sign, facts }: App, { settled }: Chosen, { repository }: Surroundings): string {
  const found = sign === undefined ? `A new ${kindNames[kind]} app` : `A ${kindNames[kind]} app, by its ${sign}`;
  const taken = settled.flatMap(({ flag, reason }) => (reason === undefined ? [] : [[flag, reason] as const]));
  const width = Math.max(...taken.map(([flag]) => flag.length), 0);
  const rows = taken.map(([flag, reason]) => `  ${flag.padEnd(width)}  ${reason}\n`);
  const branch = `Releases come from the branch '${repository.branch}' (${repository.reason}).\n`;
  const head = `${found}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}.\n${branch}`;
  return rows.length === 0 ? `${head}\n` : `${head}Taken for granted; a flag changes it:\n${rows.join('')}\n`;
}

const words = {
  create: ['created', 'would create'],
  merge: ['added to', 'would add to'],
  replace: ['replaced', 'would replace'],
  keep: ['kept', 'would keep'],
  same: ['unchanged', 'unchanged'],
} as const;

/** The files, each with what became of it and what it is for. */
export function shownFiles(files: readonly PlannedFile[], cwd: string, dryRun: boolean): string {
  const rows = files.map(({ action, path: file, purpose }) => {
    return [`${words[action][dryRun ? 1 : 0]} ${path.relative(cwd, file).split(path.sep).join('/')}`, purpose] as const;
  });
  const width = Math.max(...rows.map(([row]) => row.length));
  return rows.map(([row, purpose]) => `${row.padEnd(width)}  ${purpose}\n`).join('');
}

/** What to do next, in the order in which to do it. */
export function nextSteps(input: PlanInput, folder: string | undefined): string {
  const { choices, around } = input;
  const { manager, delivery } = around;
  const activation = hookActivation(input);
  const chart = choices.deploy === 'helm' && delivery.chart === undefined ? `charts/${choices.name}` : undefined;
  const lacking = [
    ...(choices.image !== undefined && !delivery.hasDockerfile ? ['a Dockerfile'] : []),
    ...(chart === undefined ? [] : [`the chart ${chart}`]),
  ];
  const isForeign =
    around.folder.has('Jenkinsfile') && !around.folder.read('Jenkinsfile')!.startsWith('// Made by pipec');
  const steps = [
    `${folder === undefined || folder === '.' ? '' : `cd ${folder} && `}${manager.install}`,
    `Look at pipeline.ts${isMarked(choices) ? " where it says 'Yours:'" : ': the image that builds, and the commands'}.${lacking.length === 0 ? '' : ` It also wants ${lacking.join(' and ')}.`}`,
    `${manager.exec('pipec build')}${isForeign ? ', which replaces the Jenkinsfile that is there' : ''}`,
    `${activation === undefined ? 'Commit' : `${activation}, then commit`} everything, Jenkinsfile and ${lockFiles[manager.name]} too.`,
  ];
  return `\nNext:\n${steps.map((step, i) => `  ${i + 1}. ${step}\n`).join('')}`;
}

const lockFiles = { npm: 'package-lock.json', pnpm: 'pnpm-lock.yaml', yarn: 'yarn.lock' };
