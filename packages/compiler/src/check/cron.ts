/** A field of a line of cron: its name and its range. */
interface Field {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const fields: readonly Field[] = [
  { name: 'minute', from: 0, to: 59 },
  { name: 'hour', from: 0, to: 23 },
  { name: 'day of the month', from: 1, to: 31 },
  { name: 'month', from: 1, to: 12 },
  { name: 'day of the week', from: 0, to: 7 },
];

const aliases: ReadonlySet<string> = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@midnight',
  '@hourly',
]);

/** What is wrong in a table of cron, or what its author may do better; offsets count in the text. */
export interface CronFinding {
  readonly kind: 'wrong' | 'crowded';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What may stand there instead. */
  readonly instead?: string;
}

/**
 * Reads a table of cron as Jenkins does: a line has five fields or is an alias; `H` is a number that the job's name gives, `H(0-29)` one of
 * a range; `TZ=…` stands in the first line, `#` begins a comment.
 *
 * @example
 * ```ts
 * cronFindings('0 25 * * *')[0]?.message; // "The hour is from 0 to 23, not 25."
 * ```
 */
export function cronFindings(text: string): readonly CronFinding[] {
  const found: CronFinding[] = [];
  let at = 0;
  for (const [i, row] of text.split('\n').entries()) {
    const lead = row.length - row.trimStart().length;
    const line = row.trim();
    const start = at + lead;
    at += row.length + 1;
    if (line === '' || line.startsWith('#') || (i === 0 && line.startsWith('TZ='))) continue;
    found.push(...lineFindings(line, start));
  }
  return found;
}

function lineFindings(line: string, start: number): readonly CronFinding[] {
  const wrong = (message: string): readonly CronFinding[] => [
    { kind: 'wrong', message, start, end: start + line.length },
  ];
  if (line.startsWith('@')) return aliases.has(line) ? [] : wrong(`There is no alias '${line}'.`);
  const words = [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: start + index }));
  if (words.length !== 5) return wrong(`A line of cron has five fields, this one has ${words.length}.`);
  const faults = words.flatMap(({ text, start: at }, i) => {
    const message = fieldFault(text, fields[i]!);
    return message === undefined ? [] : [{ kind: 'wrong' as const, message, start: at, end: at + text.length }];
  });
  return faults.length > 0 ? faults : crowdedFinding(words);
}

function fieldFault(text: string, { name, from, to }: Field): string | undefined {
  for (const part of text.split(',')) {
    const [, range = '', step] = /^([^/]*)(?:\/(.*))?$/.exec(part) ?? [];
    if (step !== undefined && !/^[1-9]\d*$/.test(step))
      return `The step of the ${name} is a number above zero, not '${step}'.`;
    if (step !== undefined && Number(step) > to - from + 1)
      return `A step of ${step} is longer than the ${name} goes, from ${from} to ${to}.`;
    if (range === '*' || range === 'H') continue;
    const [, inner = range] = /^H\((.*)\)$/.exec(range) ?? [];
    const [first = '', last = first, ...rest] = inner.split('-');
    if (rest.length > 0 || !/^\d+$/.test(first) || !/^\d+$/.test(last)) return wordFault(part, name);
    for (const number of [first, last]) {
      if (Number(number) < from || Number(number) > to) return `The ${name} is from ${from} to ${to}, not ${number}.`;
    }
    if (Number(first) > Number(last)) return `The range of the ${name} ends before it begins: '${part}'.`;
  }
  return undefined;
}

function wordFault(part: string, name: string): string {
  return /[A-Za-z]{3}/.test(part)
    ? `Jenkins takes numbers for the ${name}, not '${part}'.`
    : `'${part}' is no ${name}.`;
}

/** A fixed minute, at which everybody's jobs begin. */
function crowdedFinding(words: readonly { readonly text: string; readonly start: number }[]): readonly CronFinding[] {
  const [minute] = words;
  if (minute === undefined) return [];
  const [, step] = /^\*\/(\d+)$/.exec(minute.text) ?? [];
  const isFixed = /^(?:0|15|30|45)$/.test(minute.text) || step !== undefined || minute.text === '*';
  if (!isFixed || minute.text === '*') return [];
  return [
    {
      kind: 'crowded',
      message: `At '${minute.text}' every job with such a line begins at once.`,
      start: minute.start,
      end: minute.start + minute.text.length,
      instead: step === undefined ? 'H' : `H/${step}`,
    },
  ];
}
