import type { PriorityClass } from '../generated/object-types.ts';
import type { ObjectContext } from './object-context.ts';

/** Above it are the classes of the system. */
const highest = 1_000_000_000;

const ofSystem: Readonly<Record<string, number>> = {
  'system-cluster-critical': 2_000_000_000,
  'system-node-critical': 2_000_001_000,
};

/** A class of pods by importance. */
export function priorityClass({ object, report }: ObjectContext<PriorityClass>): void {
  const { metadata, value = 0, globalDefault } = object;
  const { name = '' } = metadata ?? {};
  if (Object.hasOwn(ofSystem, name)) {
    if (value !== ofSystem[name] || globalDefault === true)
      report('forbidden-field', ['metadata', 'name'], `The class '${name}' belongs to the system.`);
  } else if (value > highest)
    report('out-of-range', ['value'], `The value of a class is at most ${highest}, not ${value}.`);
}
