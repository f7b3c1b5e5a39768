import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isClean } from '@pipec/model';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Host, Questions } from '../host.ts';
import { report } from '../report.ts';
import { UsageError } from '../usage-error.ts';
import type { App } from './app.ts';
import { choose, chooseKind } from './choose/choose.ts';
import type { Chosen } from './choose/choose.ts';
import type { Given } from './choices.ts';
import { appOf, findApps } from './detect/find-apps.ts';
import { folderAt } from './folder.ts';
import { readPackageJson } from './plan/package-json.ts';
import { planFiles } from './plan/plan-files.ts';
import type { PlanInput } from './plan/plan-input.ts';
import { lookAround } from './surroundings.ts';
import type { Surroundings } from './surroundings.ts';
import { nextSteps, shownChoices, shownFiles } from './summary.ts';

/** What the call says. */
export interface InitRequest extends Given {
  readonly folder: string | undefined;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
}

/** Looks around, asks, plans, writes all or nothing, and says what to do next. */
export async function runInit(request: InitRequest, host: Host): Promise<ExitCode> {
  const folder = folderAt(placeOf(path.resolve(host.cwd, request.folder ?? '.'), request.folder ?? '.'));
  const text = folder.read('package.json');
  const { value: manifest, diagnostics } = text === undefined ? nothing : readPackageJson(text, 'package.json');
  if (!isClean(diagnostics)) return report(diagnostics, () => text, { format: 'pretty', to: host.stderr });

  const around = lookAround(folder, manifest);
  const questions = request.yes ? undefined : host.questions();
  const { app, chosen } = await decide(request, around, questions).finally(() => questions?.end());
  host.stdout.write(shownChoices(app, chosen, around));
  return carryOut({ choices: chosen.choices, app, around, force: request.force }, request, host);
}

const nothing = { value: undefined, diagnostics: [] };

async function decide(
  request: InitRequest,
  around: Surroundings,
  questions: Questions | undefined,
): Promise<{ readonly app: App; readonly chosen: Chosen }> {
  const kind = await chooseKind(request, findApps(around), questions);
  const app = appOf(kind.value, around);
  return { app, chosen: await choose(request, app, around, questions) };
}

function carryOut(input: PlanInput, { dryRun, folder }: InitRequest, host: Host): ExitCode {
  const files = planFiles(input);
  writeFiles(
    files.filter(({ action }) => action !== 'keep'),
    { dryRun },
  );
  host.stdout.write(shownFiles(files, host.cwd, dryRun));
  if (!dryRun) host.stdout.write(nextSteps(input, folder));
  return exitCodes.fine;
}

/**
 * The absolute path of the folder, links followed as far as it exists.
 *
 * @throws UsageError where something else is in the way.
 */
function placeOf(folder: string, given: string): string {
  let there = folder;
  while (!existsSync(there)) there = path.dirname(there);
  if (!statSync(there).isDirectory()) {
    const what = there === folder ? 'is a file' : 'leads through a file';
    throw new UsageError(`'${given}' ${what}; 'pipec init' wants a folder.`);
  }
  return path.join(realpathSync(there), path.relative(there, folder));
}
