import type { FieldPath, Report } from '../fault.ts';
import { checkRange, requireValue } from '../check/server/checks.ts';
import type { CronJob, Job, JobSpec } from '../generated/object-types.ts';
import type { Loose } from '../read-pod.ts';
import type { ObjectContext } from './object-context.ts';
import { podTemplate } from './pod-template.ts';

const upward = [0, Number.POSITIVE_INFINITY] as const;

/** A Job. */
export function job({ object, report }: ObjectContext<Job>): void {
  jobSpec(object.spec ?? {}, ['spec'], report);
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
  jobSpec(jobTemplate?.spec ?? {}, ['spec', 'jobTemplate', 'spec'], report);
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
  if (spec.completionMode === 'Indexed')
    requireValue(spec.completions, [...at, 'completions'], "A job with the completionMode 'Indexed'", report);
  else
    for (const field of ['backoffLimitPerIndex', 'maxFailedIndexes'] as const)
      if (spec[field] !== undefined)
        report('invalid-workload', [...at, field], `'${field}' belongs to the completionMode 'Indexed'.`);
  if (spec.podFailurePolicy && spec.template?.spec?.restartPolicy !== 'Never')
    report('invalid-workload', [...at, 'podFailurePolicy'], "'podFailurePolicy' needs the restartPolicy 'Never'.");
  podTemplate(spec.template ?? {}, [...at, 'template'], { restarts: ['Never', 'OnFailure'] }, report);
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
