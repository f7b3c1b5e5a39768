import path from 'node:path';
import type { Folder } from '../folder.ts';
import { textAt } from '../json/read-json.ts';
import type { Surroundings } from '../surroundings.ts';
import type { PlanInput } from './plan-input.ts';
import { kept, merged } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { addLocalHook } from './pre-commit-config.ts';
import { shellText, yamlText } from './quotes.ts';
import { render } from './render.ts';

const purpose = 'checks the pipeline before each commit';

/** How a clone begins to use its hook, where that does not come with `npm install`. */
export function hookActivation({ choices: { hook } }: PlanInput): string | undefined {
  if (hook === 'git') return 'git config core.hooksPath .githooks';
  return hook === 'pre-commit' ? 'pre-commit install' : undefined;
}

/** The hook that checks the pipeline before each commit, beside what is there. */
export function planHook(input: PlanInput): readonly PlannedFile[] {
  const { top } = input.around;
  switch (input.choices.hook) {
    case 'git':
      return [planScript(input, top, { name: '.githooks/pre-commit', head: '#!/bin/sh\n', what: purpose })];
    case 'husky':
      return [planHusky(input)];
    case 'pre-commit':
      return [planPreCommit(input.around)];
    case 'none':
      return [];
  }
}

/** husky runs the hooks of the repository where it has some, or else those beside package.json. */
function planHusky(input: PlanInput): PlannedFile {
  const { top, folder, manifest } = input.around;
  const prepare = textAt(manifest, 'scripts', 'prepare') ?? 'husky';
  const what = prepare.includes('husky') ? purpose : `${purpose}, once the script 'prepare' runs husky`;
  return planScript(input, top.has('.husky') ? top : folder, { name: '.husky/pre-commit', head: '', what });
}

interface ScriptFile {
  readonly name: string;
  /** How a new one begins. */
  readonly head: string;
  readonly what: string;
}

/** A hook that is a script of a shell: what is there goes first. */
function planScript(input: PlanInput, folder: Folder, { name, head, what }: ScriptFile): PlannedFile {
  const present = folder.read(name);
  const script = scriptOf(input);
  if (present?.includes(checkOf(input.around))) return merged(folder, name, present, what);
  if (present !== undefined && /^#!(?!.*\b(?:ba|da|k|z)?sh\b)/.test(present)) {
    return kept(folder, name, `is no script of a shell; let it run: ${checkOf(input.around)}`);
  }
  const before = present ?? head;
  const text = `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${script}`;
  return { ...merged(folder, name, text, what), mode: 0o755 };
}

function planPreCommit({ top, manager, within }: Surroundings): PlannedFile {
  const name = '.pre-commit-config.yaml';
  const check = manager.run('--silent pipeline:check');
  const entry = within === '' ? check : `sh -c ${shellText(`cd ${shellText(within)} && ${check}`)}`;
  const title = `the Jenkinsfile is what pipeline.ts gives${within === '' ? '' : `, in ${within}`}`;
  const hook = render('pre-commit.yaml', { title, entry });
  const present = top.read(name);
  const text = present?.includes(yamlText(entry)) ? present : addLocalHook(present, hook);
  if (text !== undefined) return merged(top, name, text, purpose);
  return kept(top, name, `has no plain list 'repos' to add to; add:\n${hook}`);
}

function scriptOf(input: PlanInput): string {
  const { manager, within } = input.around;
  const files = ['pipeline.ts', 'Jenkinsfile', 'Jenkinsfile.map', 'pod-*.yaml'];
  return render('hook.sh', {
    activate: hookActivation(input) ?? manager.install,
    check: checkOf(input.around),
    build: manager.run('pipeline:build'),
    install: manager.install,
    files: files.map((file) => path.posix.join(within, file)),
  });
}

/** The command that checks a pipeline from the top of its repository; a hook that has it checks it already. */
function checkOf({ manager, within }: Surroundings): string {
  return `(${within === '' ? '' : `cd ${shellText(within)} && `}${manager.run('--silent pipeline:check')})`;
}
