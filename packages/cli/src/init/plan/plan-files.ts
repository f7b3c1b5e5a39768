import { dependencies, husky } from '../own-packages.ts';
import type { Surroundings } from '../surroundings.ts';
import { planCi } from './plan-ci.ts';
import { planHook } from './plan-hook.ts';
import type { PlanInput } from './plan-input.ts';
import { merged, whole, withLine } from './planned-file.ts';
import type { PlannedFile } from './planned-file.ts';
import { mergePackageJson, newPackageJson } from './package-json.ts';
import type { PackageWishes } from './package-json.ts';
import { pipelineValues } from './pipeline-values.ts';
import { planTsconfig, tsconfigName } from './plan-tsconfig.ts';
import { shellText } from './quotes.ts';
import { render } from './render.ts';

/** All files that `pipec init` wants, in the order in which it tells of them. */
export function planFiles(input: PlanInput): readonly PlannedFile[] {
  const { choices, app, around, force } = input;
  const { folder } = around;
  const pipeline = render('pipeline.ts', pipelineValues(choices, app, around));
  return [
    whole(folder, 'pipeline.ts', pipeline, { purpose: 'the pipeline', force }),
    planPackageJson(input),
    ...planTsconfig(input),
    ...planGitignore(around),
    ...planHook(input),
    ...planCi(input),
  ];
}

function planPackageJson({ choices, around: { folder, manifest, manager, within } }: PlanInput): PlannedFile {
  const isHusky = choices.hook === 'husky';
  const up = within.replaceAll(/[^/]+/g, '..');
  const wishes: PackageWishes = {
    scripts: {
      'pipeline:build': 'pipec build',
      'pipeline:check': `tsc --project ${tsconfigName(folder, choices, manifest)} && pipec check`,
      ...(isHusky && { prepare: within === '' ? 'husky' : `cd ${up} && husky ${shellText(`${within}/.husky`)}` }),
    },
    devDependencies: { ...dependencies, ...(isHusky && husky) },
  };
  const text = folder.read('package.json');
  const result =
    text === undefined || manifest === undefined
      ? newPackageJson(choices.name, wishes)
      : mergePackageJson(text, manifest, wishes);
  return merged(folder, 'package.json', result, `pipec and TypeScript, and scripts: ${manager.run('pipeline:build')}`);
}

function planGitignore({ folder, top, within }: Surroundings): readonly PlannedFile[] {
  const present = folder.read('.gitignore') ?? '';
  if (ignoresPackages(present, '/?') || (within !== '' && ignoresPackages(top.read('.gitignore') ?? '', ''))) return [];
  return [merged(folder, '.gitignore', withLine(present, 'node_modules/'), 'what npm installs is not committed')];
}

/** Whether a .gitignore leaves out `node_modules`; `before` is what may stand before it. */
function ignoresPackages(text: string, before: string): boolean {
  return new RegExp(`^\\s*(?:\\*\\*/|${before})node_modules/?\\s*$`, 'm').test(text);
}
