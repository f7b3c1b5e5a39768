import { fieldType } from './field-type.ts';
import type { Pod } from './generated/types.ts';

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
 */
export function readPod(pod: unknown): Loose<Pod> {
  return (read(pod, 'Pod') ?? {}) as Loose<Pod>;
}

function read(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return undefined;
  if (type.endsWith('[]'))
    return Array.isArray(value) ? value.map((item) => readItem(item, type.slice(0, -2))) : undefined;
  const scalar = scalars[type];
  if (scalar !== undefined) return scalar(value) ? value : undefined;
  if (!isRecord(value)) return undefined;
  const one = type.startsWith('{') ? type.slice(1, -1) : undefined;
  return one === undefined ? readFields(value, type) : readMap(value, one);
}

function readFields(value: Readonly<Record<string, unknown>>, type: string): object {
  const found: Record<string, unknown> = {};
  for (const key in value) {
    const inner = fieldType(type, key);
    const field = inner === undefined ? undefined : read(value[key], inner);
    if (field !== undefined) found[key] = field;
  }
  return found;
}

function readMap(value: Readonly<Record<string, unknown>>, type: string): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readItem(item, type)]));
}

function readItem(item: unknown, type: string): unknown {
  return read(item, type) ?? (type in zeros ? zeros[type] : {});
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isInteger = (value: unknown): boolean => Number.isInteger(value);
const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: isText,
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
  bool: false,
  int32: 0,
  int64: 0,
  quantity: '0',
  'int-or-string': 0,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
