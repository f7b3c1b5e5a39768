import type { FieldPath, Report } from '../fault.ts';
import { checkRange, requireValue } from '../check/server/checks.ts';
import { checkSelector } from '../check/server/label-selector.ts';
import type { CronJob, Job, JobSpec } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import { labelFault, subdomainFault } from '../syntax/names.ts';
import { jobPolicies } from './job-policies.ts';
import type { ObjectContext } from './object-context.ts';
import { podTemplate } from './pod-template.ts';
import { matchesLabels } from './selector-match.ts';

const upward = [0, Number.POSITIVE_INFINITY] as const;

/** A Job. */
export function job({ object, report }: ObjectContext<Job>): void {
  const spec = object.spec ?? {};
  jobSpec(spec, ['spec'], report);
  selector(spec, report);
  podNames(object, report);
}

/** The server makes the selector itself, unless the job says that it has one of its own. */
function selector({ selector: given, manualSelector, template }: Loose<JobSpec>, report: Report): void {
  const path = ['spec', 'selector'];
  const labels = ['spec', 'template', 'metadata', 'labels'];
  if (given) checkSelector(given, path, report);
  const isOwn = Object.keys(given?.matchLabels ?? {}).length + (given?.matchExpressions ?? []).length > 0;
  if (manualSelector !== true) {
    if (isOwn)
      report('invalid-workload', path, 'The server makes the selector of a job: leave it out.', {
        notes: ["With 'manualSelector: true' a job has one of its own, which must select no pods of others."],
      });
  } else if (given === undefined) report('missing-value', path, "A job with 'manualSelector' needs 'selector'.");
  if (given !== undefined && isOwn && matchesLabels(given, template?.metadata?.labels ?? {}) === false)
    report('invalid-workload', labels, 'The labels of the template are not those that the selector asks for.');
}

/** The pods of an indexed job are called after it and their index. */
function podNames({ metadata, spec = {} }: Loose<Job>, report: Report): void {
  const { completionMode, completions = spec.parallelism === undefined ? 1 : 0 } = spec;
  if (completionMode !== 'Indexed' || completions < 1) return;
  const [field, name] = metadata?.name
    ? ['name', metadata.name]
    : ['generateName', metadata?.generateName && `${metadata.generateName}xxxxx`];
  const host = `${name}-${completions - 1}`;
  if (name && subdomainFault(name) === undefined && labelFault(host) !== undefined)
    report(
      'invalid-name',
      ['metadata', field],
      `The last pod of the job would be called '${host}', which is no host name.`,
      {
        field: 'metadata.name',
      },
    );
}

/** A CronJob. */
export function cronJob({ object, report }: ObjectContext<CronJob>): void {
  const { schedule = '', timeZone, jobTemplate, ...numbers } = object.spec ?? {};
  const path = ['spec', 'schedule'];
  if (requireValue(schedule, path, 'A CronJob', report)) {
    if (/^(CRON_)?TZ=/.test(schedule))
      report('invalid-workload', path, "A schedule has no time zone: it stands in 'timeZone'.");
    else if (!isSchedule(schedule))
      report('invalid-workload', path, `'${schedule}' is no schedule.`, { notes: [form] });
  }
  if (timeZone !== undefined && !isTimeZone(timeZone))
    report('invalid-workload', ['spec', 'timeZone'], `'${timeZone}' is no time zone.`, {
      notes: ["It takes a name such as 'Europe/Berlin' or 'Etc/UTC'."],
    });
  for (const field of ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'] as const)
    checkRange(numbers[field], upward, ['spec', field], report);
  const template = jobTemplate?.spec ?? {};
  const at = ['spec', 'jobTemplate', 'spec'];
  jobSpec(template, at, report);
  if (template.selector)
    report('invalid-workload', [...at, 'selector'], 'The server makes the selector of a job: leave it out.');
  if (template.manualSelector === true)
    report('unsupported-value', [...at, 'manualSelector'], "The jobs of a CronJob have no 'manualSelector'.");
}

const form = "It takes five fields, as in '30 3 * * 1-5', or '@daily' and the like.";

function jobSpec(spec: Loose<JobSpec>, at: FieldPath, report: Report): void {
  for (const field of [
    'parallelism',
    'completions',
    'activeDeadlineSeconds',
    'backoffLimit',
    'backoffLimitPerIndex',
    'maxFailedIndexes',
    'ttlSecondsAfterFinished',
  ] as const)
    checkRange(spec[field], upward, [...at, field], report);
  if (spec.maxFailedIndexes !== undefined)
    requireValue(spec.backoffLimitPerIndex, [...at, 'backoffLimitPerIndex'], "A job with 'maxFailedIndexes'", report);
  managedBy(spec.managedBy, [...at, 'managedBy'], report);
  if (spec.completionMode === 'Indexed') indexed(spec, at, report);
  else
    for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes'] as const)
      if (spec[field] !== undefined)
        report('invalid-workload', [...at, field], `'${field}' belongs to the completionMode 'Indexed'.`);
  jobPolicies(spec, at, report);
  if (spec.podFailurePolicy && spec.template?.spec?.restartPolicy === 'OnFailure')
    report(
      'invalid-workload',
      [...at, 'template', 'spec', 'restartPolicy'],
      "'podFailurePolicy' needs the restartPolicy 'Never'.",
    );
  podTemplate(spec.template ?? {}, [...at, 'template'], { restarts: ['Never', 'OnFailure'] }, report);
}

/** Beyond so many indexes the server asks for bounds. */
const manyIndexes = 100_000;

function indexed(spec: Loose<JobSpec>, at: FieldPath, report: Report): void {
  const { completions, parallelism, maxFailedIndexes: failed } = spec;
  // Where both are missing, each is 1.
  if (parallelism !== undefined)
    requireValue(completions, [...at, 'completions'], "A job with the completionMode 'Indexed'", report);
  const most = (field: 'parallelism' | 'maxFailedIndexes', bound: number): void => {
    if ((spec[field] ?? 0) > bound)
      report('invalid-workload', [...at, field], `'${field}' is at most ${bound} here, not ${spec[field]}.`);
  };
  most('parallelism', manyIndexes);
  if (completions !== undefined && (failed ?? 0) > completions)
    report('invalid-workload', [...at, 'maxFailedIndexes'], `${failed} of ${completions} indexes cannot fail.`);
  most('maxFailedIndexes', manyIndexes);
  if ((completions ?? 0) <= manyIndexes || spec.backoffLimitPerIndex === undefined) return;
  requireValue(failed, [...at, 'maxFailedIndexes'], `A job with more than ${manyIndexes} indexes`, report);
  for (const field of ['parallelism', 'maxFailedIndexes'] as const) most(field, manyIndexes / 10);
}

/** `example.com/controller`. */
function managedBy(name: string | undefined, path: FieldPath, report: Report): void {
  if (name === undefined) return;
  const [domain = '', ...rest] = name.split('/');
  const segment = rest.join('/');
  const isPath = rest.length > 0 && /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(segment);
  if (name === '') report('missing-value', path, "'managedBy' names a controller.");
  else if (subdomainFault(domain) !== undefined || !isPath)
    report('invalid-workload', path, `'${name}' is no name in the form 'example.com/controller'.`);
  if (name.length > 63) report('invalid-workload', path, "'managedBy' has at most 63 characters.");
}

const ranges = [
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 6],
] as const;
const names = ['', '', '', 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC', 'SUN MON TUE WED THU FRI SAT'].map(
  (list) => list.split(' '),
);

/** Five fields as cron has them, or one of its words. */
function isSchedule(schedule: string): boolean {
  if (schedule.startsWith('@'))
    return /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+)$/.test(
      schedule,
    );
  const fields = schedule.trim().split(/\s+/);
  return fields.length === 5 && fields.every((field, i) => field.split(',').every((part) => isCronPart(part, i)));
}

function isCronPart(part: string, i: number): boolean {
  const [range = '', step, ...more] = part.split('/');
  const [from = '', to, ...others] = range.split('-');
  const isStep = step === undefined || (/^\d+$/.test(step) && Number(step) > 0);
  if (more.length > 0 || others.length > 0 || !isStep) return false;
  if (/^[*?]$/.test(range)) return true;
  const numbers = [from, ...(to === undefined ? [] : [to])].map((text) => cronNumber(text, i));
  return numbers.every((number) => number !== undefined) && numbers[0]! <= (numbers[1] ?? numbers[0]!);
}

function cronNumber(text: string, i: number): number | undefined {
  const [least, most] = ranges[i]!;
  const named = names[i]!.indexOf(text.toUpperCase());
  const number = named >= 0 ? named + least : /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function isTimeZone(name: string): boolean {
  if (name === '' || name.toLowerCase() === 'local' || /^[+-]/.test(name)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
