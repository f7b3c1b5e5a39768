import type { FieldPath, Report } from '../fault.ts';

/** A number of pods, or a part of them in per cent. */
export function percentOrCount(value: number | string, path: FieldPath, report: Report): void {
  if (typeof value === 'number') {
    if (value < 0) report('out-of-range', path, `'${String(path.at(-1))}' is at least 0, not ${value}.`);
  } else if (percent(value) === undefined)
    report('out-of-range', path, `'${value}' is neither a number nor a part such as '25%'.`);
}

/** A part that is not more than the whole. */
export function atMostAll(value: number | string, path: FieldPath, report: Report): void {
  if (typeof value === 'string' && (percent(value) ?? 0) > 100)
    report('out-of-range', path, `'${value}' is more than all.`);
}

/** Whether it comes to no pod at all. */
export function isNothing(value: number | string): boolean {
  return value === 0 || (typeof value === 'string' && (percent(value) ?? 0) === 0);
}

function percent(text: string): number | undefined {
  const digits = /^(\d+)%$/.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
