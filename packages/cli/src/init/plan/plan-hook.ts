import path from 'node:path';
import type { Surroundings } from '../surroundings.ts';
import { addLocalHook } from './pre-commit-config.ts';
import type { PlanInput } from './plan-input.ts';
import { merged, whole } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { shellText } from './quotes.ts';
import { render } from './render.ts';

/** What tells that a hook checks the pipeline already. */
const mark = 'pipeline:check';

/** How a clone begins to use its hook, where that does not come with `npm install`. */
export function hookActivation({ choices: { hook } }: PlanInput): string | undefined {
  if (hook === 'git') return 'git config core.hooksPath .githooks';
  return hook === 'pre-commit' ? 'pre-commit install' : undefined;
}

/** The hook that checks the pipeline before each commit. */
export function planHook(input: PlanInput): readonly PlannedFile[] {
  const { choices, around, force } = input;
  const purpose = 'checks the pipeline before each commit';
  switch (choices.hook) {
    case 'git': {
      const text = `#!/bin/sh\n${script(input)}`;
      return [whole(around.top, '.githooks/pre-commit', text, { purpose, force, mode: 0o755 })];
    }
    case 'husky':
      return [planHusky(input, purpose)];
    case 'pre-commit': {
      const name = '.pre-commit-config.yaml';
      const hook = render('pre-commit.yaml', { entry: entry(around) });
      const present = around.top.read(name);
      const text = present?.includes(mark) ? present : addLocalHook(present, hook);
      if (text !== undefined) return [merged(around.top, name, text, purpose)];
      const kept = `has no plain list 'repos' to add to; add:\n${hook}`;
      return [
        {
          path: path.join(around.top.path, name),
          folder: around.top.path,
          text: present!,
          action: 'keep',
          purpose: kept,
        },
      ];
    }
    case 'none':
      return [];
  }
}

/** husky runs the hooks of the repository where it has some, or else those beside package.json. */
function planHusky(input: PlanInput, purpose: string): PlannedFile {
  const { top, folder } = input.around;
  const home = top.has('.husky') ? top : folder;
  const present = home.read('.husky/pre-commit') ?? '';
  const text = present.includes(mark)
    ? present
    : `${present}${present === '' || present.endsWith('\n') ? '' : '\n'}${script(input)}`;
  return merged(home, '.husky/pre-commit', text, purpose);
}

function script(input: PlanInput): string {
  const { manager, within } = input.around;
  const files = ['pipeline.ts', 'Jenkinsfile', 'Jenkinsfile.map', 'pod-*.yaml'];
  return render('hook.sh', {
    activate: hookActivation(input) ?? manager.install,
    within,
    check: manager.run(`--silent ${mark}`),
    build: manager.run('pipeline:build'),
    install: manager.install,
    files: files.map((file) => path.posix.join(within, file)),
  });
}

function entry({ manager, within }: Surroundings): string {
  const command = manager.run(`--silent ${mark}`);
  return within === '' ? command : `sh -c "cd ${shellText(within)} && ${command}"`;
}
