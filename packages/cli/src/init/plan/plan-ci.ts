import { usualNode } from '../detect/node-app.ts';
import { checkCommands } from './check-commands.ts';
import type { PlanInput } from './plan-input.ts';
import { whole } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { render } from './render.ts';

const gitlabFile = '.gitlab-ci.yml';
const includedFile = '.gitlab/pipec.yml';

/** The check outside of Jenkins; that of Jenkins is a stage of the pipeline. */
export function planCi({ choices: { ci }, around, force }: PlanInput): readonly PlannedFile[] {
  const { within, repository, manager, top } = around;
  const values = { within, branch: repository.branch, node: usualNode, commands: checkCommands(manager) };
  const file = { purpose: 'checks the pipeline in pull requests', force };
  if (ci === 'github') return [whole(top, '.github/workflows/pipec.yml', render('github.yml', values), file)];
  if (ci !== 'gitlab') return [];
  const text = render('gitlab.yml', values);
  const present = top.read(gitlabFile);
  if (present === undefined || present.includes('pipeline:check'))
    return [whole(top, gitlabFile, text, { ...file, force: false })];
  return [
    whole(top, includedFile, text, {
      ...file,
      purpose: `checks the pipeline once ${gitlabFile} includes it: local: ${includedFile}`,
    }),
  ];
}
