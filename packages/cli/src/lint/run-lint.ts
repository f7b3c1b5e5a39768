import path from 'node:path';
import type { ReporterName } from '@pipec/compiler/report';
import type { Diagnostic } from '@pipec/model';
import { exitCodes } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { reasonOf } from '../files/reason.ts';
import type { Host } from '../host.ts';
import { optimizeLater, optimizeReading } from '../optimize-later.ts';
import { openReport, pagesFor } from '../report.ts';
import type { OpenReport } from '../report.ts';
import { startFixing } from './fixing.ts';
import { lintFiles } from './lint-files.ts';
import type { LintPlan } from './plan-lint.ts';

export interface LintOptions {
  readonly format: ReporterName;
  readonly fix: boolean;
  /** Shows what fixes would change, and writes nothing. */
  readonly dryRun: boolean;
  /** With more warnings than that the program ends as for an error. */
  readonly maxWarnings: number | undefined;
}

/** Lints what is planned, file by file, and says what the program ends with. */
export async function runLint(plan: LintPlan, options: LintOptions, host: Host): Promise<ExitCode> {
  const { cache, names } = plan;
  const report = await reportOf(plan, options, host);
  const fixing = options.fix ? startFixing(options, host) : undefined;
  const unread: string[] = [];
  const isNew = once(host.cwd);
  let [warnings, files] = [0, 0];
  for await (const linted of lintFiles(names, { ...plan, fix: options.fix }, host)) {
    optimizeLater(files);
    optimizeReading(files++, { of: names.length });
    if ('unread' in linted) {
      unread.push(`Cannot read '${linted.file}': ${linted.unread}.`);
      continue;
    }
    const { file, kind, text, others } = linted;
    // A file of objects may be one that a pipeline names.
    const isOwn = ({ span }: Diagnostic): boolean => span.file === file && kind !== 'objects';
    const diagnostics = linted.diagnostics.filter((one) => isOwn(one) || isNew(one));
    warnings += diagnostics.filter(({ severity }) => severity === 'warning').length;
    fixing?.add(linted);
    report.add(diagnostics, (name) => (name === file ? text : others.get(name)), [{ file, kind }]);
  }
  const code = report.end();
  fixing?.end();
  const tooMany = excess(warnings, options.maxWarnings);
  const told = [...inVain(plan), ...unread, ...troubleOf(plan), ...tooMany, ...saved(cache)];
  host.stderr.write(told.map((line) => `pipec: ${line}\n`).join(''));
  if (unread.length > 0) return exitCodes.failed;
  return tooMany.length > 0 ? exitCodes.faults : code;
}

/** What is said of a file that several pipelines name is said once. */
function once(cwd: string): (diagnostic: Diagnostic) => boolean {
  const told = new Set<string>();
  return ({ span: { file, start, end }, code, message, field }) => {
    const before = told.size;
    return told.add(JSON.stringify([path.resolve(cwd, file), start, end, code, message, field])).size > before;
  };
}

/** Where fixes are printed, standard output is for the text or the differences. */
async function reportOf({ names }: LintPlan, { format, fix, dryRun }: LintOptions, host: Host): Promise<OpenReport> {
  const isTaken = fix && (dryRun ? format === 'pretty' : names.includes('-'));
  const pageOf = await pagesFor(format);
  const to = isTaken ? host.stderr : host.stdout;
  return openReport({ format, to, ...(pageOf !== undefined && { pageOf }) });
}

function inVain({ isInVain }: LintPlan): readonly string[] {
  return isInVain
    ? ["No pipeline is there: no Jenkinsfile, no 'vars/*.groovy', no script with a shebang of Groovy."]
    : [];
}

function excess(warnings: number, most: number | undefined): readonly string[] {
  if (most === undefined || warnings <= most) return [];
  const count = `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
  return [`${count} ${warnings === 1 ? 'is' : 'are'} more than the ${most} of --max-warnings.`];
}

/** Scripts that nobody was asked about are worth a word: what is told of the rest stands. */
function troubleOf({ shellcheck }: LintPlan): readonly string[] {
  const trouble = shellcheck?.trouble();
  return trouble === undefined ? [] : [trouble];
}

/** Results that cannot be kept are worth a word, no more. */
function saved(cache: LintPlan['cache']): readonly string[] {
  try {
    cache?.save();
    return [];
  } catch (error) {
    return [`Cannot keep the results: ${reasonOf(error)}.`];
  }
}
