import { isRecord } from '../is-record.ts';

/**
 * A configuration with another one over it: objects field by field, anything else as a whole.
 *
 * @example
 * ```ts
 * merged({ jenkins: { mode: 'NORMAL', numExecutors: 0 } }, { jenkins: { mode: 'EXCLUSIVE' } });
 * // { jenkins: { mode: 'EXCLUSIVE', numExecutors: 0 } }
 * ```
 */
export function merged(below: unknown, above: unknown): unknown {
  if (!isRecord(below) || !isRecord(above)) return above;
  const names = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  const field = (name: string): unknown => {
    if (!Object.hasOwn(above, name)) return below[name];
    return Object.hasOwn(below, name) ? merged(below[name], above[name]) : above[name];
  };
  return Object.fromEntries(names.map((name) => [name, field(name)]));
}
