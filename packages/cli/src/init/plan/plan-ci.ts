import { usualNode } from '../detect/node-app.ts';
import { checkCommands } from './check-commands.ts';
import type { PlanInput } from './plan-input.ts';
import { merged, whole } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { shellText } from './quotes.ts';
import { render } from './render.ts';

const purpose = 'checks the pipeline in pull requests';

/** The check outside of Jenkins; that of Jenkins is a stage of the pipeline. */
export function planCi(input: PlanInput): readonly PlannedFile[] {
  const { choices, around, force } = input;
  const { within, repository, manager, top } = around;
  // Each app of a repository has a check of its own.
  const suffix = within === '' ? '' : `-${within.replaceAll(/[^A-Za-z0-9]+/g, '-')}`;
  const values = { within, suffix, branch: repository.branch, node: usualNode, commands: checkCommands(manager) };
  if (choices.ci === 'github') {
    return [whole(top, `.github/workflows/pipec${suffix}.yml`, render('github.yml', values), { purpose, force })];
  }
  if (choices.ci !== 'gitlab') return [];
  const cd = within === '' ? undefined : `cd ${shellText(within)}`;
  return [planGitlab(input, render('gitlab.yml', { ...values, cd }), suffix)];
}

/** GitLab reads one file: where there is one it must include ours. */
function planGitlab({ around: { top }, force }: PlanInput, text: string, suffix: string): PlannedFile {
  const usual = '.gitlab-ci.yml';
  const own = `.gitlab/pipec${suffix}.yml`;
  const present = top.read(usual);
  if (present === undefined || present.includes(`pipeline-check${suffix}:`)) {
    return merged(top, usual, present ?? text, purpose);
  }
  const isIncluded = present.includes(own);
  return whole(top, own, text, {
    purpose: isIncluded ? purpose : `${purpose}, once ${usual} includes it: local: ${own}`,
    force,
  });
}
