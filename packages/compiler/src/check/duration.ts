import type { Argument } from '@pipec/model';
import type { Entry } from '@pipec/model/catalogue';
import { argumentFor } from './step-call.ts';

const minutes: Readonly<Record<string, number>> = {
  NANOSECONDS: 1 / 60_000_000_000,
  MICROSECONDS: 1 / 60_000_000,
  MILLISECONDS: 1 / 60_000,
  SECONDS: 1 / 60,
  MINUTES: 1,
  HOURS: 60,
  DAYS: 1440,
};

/** How many minutes `timeout(time: 2, unit: 'HOURS')` allows; `undefined` where that is not written down. */
export function minutesOf(call: { readonly entry: Entry; readonly args: readonly Argument[] }): number | undefined {
  const time = argumentFor(call, 'time');
  const unit = argumentFor(call, 'unit');
  if (time?.kind !== 'NumberLiteral' || (unit !== undefined && unit.kind !== 'StringLiteral')) return undefined;
  const factor = minutes[unit?.value ?? 'MINUTES'];
  return factor === undefined ? undefined : Number(time.text) * factor;
}
