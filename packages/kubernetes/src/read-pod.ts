import { fieldType } from './field-type.ts';
import type { Pod } from './generated/types.ts';
import { podSchema } from './schema.ts';
import type { Schema, Types } from './schema.ts';

/** A type of Kubernetes as it may be met before anything is checked: nothing has to be there. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Loose<T[K]> }
    : T extends string
      ? string
      : T;

/**
 * A pod as the API server's decoder leaves it: `null` fields are gone, a `null` in a list or a map is its type's zero value.
 * What is of a wrong type or has an unknown name is left out, so that a rule can rely on the types it reads.
 *
 * @param lenient Read scalars of a wrong type as the plugin's YAML reader does.
 */
export function readPod(pod: unknown, lenient = false): Loose<Pod> {
  return readObject(pod, podSchema, lenient) as Loose<Pod>;
}

/** The same for an object of any kind. */
export function readObject(object: unknown, { root, types }: Pick<Schema, 'root' | 'types'>, lenient = false): object {
  return (read(object, root, { types, lenient }) ?? {}) as object;
}

interface Reading {
  readonly types: Types;
  readonly lenient: boolean;
}

/** A scalar as the YAML reader of the Jenkins plugin makes it fit a type; `undefined` where it cannot. */
export function coerced(value: unknown, type: string): unknown {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (/^int\d/.test(type) && typeof value === 'string' && /^-?\d+$/.test(value)) return Number(value);
  return type === 'bool' && (value === 'true' || value === 'false') ? value === 'true' : undefined;
}

function read(value: unknown, type: string, reading: Reading): unknown {
  if (value === null || value === undefined) return undefined;
  if (type.endsWith('[]'))
    return Array.isArray(value) ? value.map((item) => readItem(item, type.slice(0, -2), reading)) : undefined;
  const scalar = scalars[type];
  if (scalar !== undefined) return scalar(value) ? value : reading.lenient ? coerced(value, type) : undefined;
  if (!isRecord(value)) return undefined;
  const one = type.startsWith('{') ? type.slice(1, -1) : undefined;
  return one === undefined ? readFields(value, type, reading) : readMap(value, one, reading);
}

function readFields(value: Readonly<Record<string, unknown>>, type: string, reading: Reading): object {
  const found: Record<string, unknown> = {};
  for (const key in value) {
    const inner = fieldType(type, key, reading.types);
    const field = inner === undefined ? undefined : read(value[key], inner, reading);
    if (field !== undefined) found[key] = field;
  }
  return found;
}

function readMap(value: Readonly<Record<string, unknown>>, type: string, reading: Reading): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readItem(item, type, reading)]));
}

function readItem(item: unknown, type: string, reading: Reading): unknown {
  return read(item, type, reading) ?? (type in zeros ? zeros[type] : {});
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isInteger = (value: unknown): boolean => Number.isInteger(value);
const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
  bytes: isText,
  time: isText,
  bool: (value) => typeof value === 'boolean',
  int32: isInteger,
  int64: isInteger,
  quantity: (value) => isText(value) || typeof value === 'number',
  'int-or-string': (value) => isText(value) || isInteger(value),
  json: () => true,
};
const zeros: Readonly<Record<string, unknown>> = {
  string: '',
  bytes: '',
  bool: false,
  int32: 0,
  int64: 0,
  quantity: '0',
  'int-or-string': 0,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
