import type { ReporterName } from '@pipec/compiler/report';
import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome } from '@pipec/model';
import { lossesOf, nothingLost } from '../check/losses.ts';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import { report } from '../report.ts';
import { checkTypes, nothingChecked } from '../type-check/check-types.ts';
import type { CheckedTypes } from '../type-check/check-types.ts';
import { withTypes } from '../type-check/with-types.ts';
import { buildAll, namedFrom } from './build-all.ts';
import type { Built, BuildOutput } from './build-all.ts';
import { deliver } from './deliver.ts';
import { findLeftOver } from './left-over.ts';
import { makePlan } from './plan.ts';
import type { Plan, PlanRequest } from './plan.ts';
import { progressOn } from './progress.ts';

/** A build that was carried out in memory. */
export interface MadeBuild {
  readonly plan: Plan;
  readonly built: Built;
  /** Absolute paths of the files that only its types play a part of. */
  readonly typed: readonly string[];
}

/** Plans and builds in memory. Where the configuration has errors nothing is built. */
export async function makeBuild(request: PlanRequest, host: Host): Promise<Outcome<MadeBuild>> {
  const { value: plan, diagnostics } = await makePlan(request, host);
  const { sources } = plan.read;
  if (!isClean(diagnostics)) {
    return { value: { plan, built: { outputs: [], sources, inputs: new Map() }, typed: [] }, diagnostics };
  }
  const progress = progressOn(host.stderr, 'Compiled');
  const [{ value: built, diagnostics: told }, types] = await Promise.all([
    buildAll(plan, { onOutput: (text) => host.stderr.write(text), onDone: progress.update }),
    typesOf(plan),
  ]);
  progress.end();
  const found = withTypes(told, types);
  const all = {
    ...built,
    outputs: isClean(found) ? built.outputs : [],
    sources: new Map([...types.sources, ...sources, ...built.sources]),
  };
  return { value: { plan, built: all, typed: types.inputs }, diagnostics: [...diagnostics, ...found] };
}

/** What TypeScript says of the sources, unless it is not to be asked. */
async function typesOf({ root, sources, config }: Plan): Promise<CheckedTypes> {
  if (config.types === false) return nothingChecked;
  // What it takes to see that nothing has changed fits into the time that the first module is waited for.
  await new Promise(setImmediate);
  return checkTypes(
    sources.map((source) => source.path),
    root,
  );
}

/** What a build is asked for besides its plan. */
export interface BuildRequest extends PlanRequest {
  readonly format: ReporterName;
  /** Whether Jenkinsfiles go to standard output, and nothing is written. */
  readonly stdout: boolean;
  readonly dryRun: boolean;
  /** Whether files are replaced that no build has made, or that were edited by hand. */
  readonly force: boolean;
  /** Whether the safe fixes of the modules are made first. */
  readonly fix?: boolean;
  /** Whether files that stay as they are go without a word. */
  readonly onlyChanges?: boolean;
}

/** Builds, reports, and writes what was built where nothing of severity `error` was found. */
export async function runBuild(
  request: BuildRequest,
  host: Host,
): Promise<{ readonly exitCode: ExitCode; readonly made: MadeBuild }> {
  const { value: made, diagnostics } = await fixedBuild(request, host);
  const { outputs } = made.built;
  const lost = request.stdout || request.force ? nothingLost : lossesOf(outputs, made.plan.root, 'pipec build');
  const exitCode = tell([...diagnostics, ...lost.diagnostics], made, request, host, lost.texts);
  if (exitCode === exitCodes.fine) write(made, request, host);
  return { exitCode, made };
}

/** What is made with a module that is fixed first, where the call wants it. */
async function fixedBuild(request: BuildRequest, host: Host): Promise<Outcome<MadeBuild>> {
  const made = await makeBuild(request, host);
  if (request.fix !== true) return made;
  const { fixSources } = await import('./fix-sources.ts');
  return fixSources(made, () => makeBuild(request, host), request, host);
}

/** A report for programs is the result of a build; one for people stands beside it. */
function tell(
  diagnostics: readonly Diagnostic[],
  { plan, built }: MadeBuild,
  { format, stdout }: BuildRequest,
  host: Host,
  texts: ReadonlyMap<string, string>,
): ExitCode {
  return report(diagnostics, (file) => built.sources.get(file) ?? texts.get(file), {
    format,
    to: format === 'pretty' || stdout ? host.stderr : host.stdout,
    files: plan.sources.map((source) => ({ file: namedFrom(plan.root, source.path) })),
  });
}

function write({ plan, built }: MadeBuild, { stdout, ...request }: BuildRequest, host: Host): void {
  const { outputs } = built;
  const { root } = plan;
  const sources = plan.sources.map((source) => source.path);
  if (stdout) host.stdout.write(asOneText(outputs, root));
  else deliver({ outputs, left: findLeftOver(outputs, sources), root, ...request }, host);
}

/** Jenkinsfiles one after another; where there are several, a comment names each. */
function asOneText(outputs: readonly BuildOutput[], root: string): string {
  const jenkinsfiles = outputs.filter(({ kind }) => kind === 'jenkinsfile');
  const texts = jenkinsfiles.map(({ path: file, text }) => {
    return jenkinsfiles.length > 1 ? `// ==> ${namedFrom(root, file)} <==\n${text}` : text;
  });
  return texts.join('\n');
}
