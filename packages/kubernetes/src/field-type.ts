import { shape } from './generated/shape.ts';
import type { Types } from './schema.ts';

/** The type of a field of a type, in the words of `shape`; `undefined` where it has no such field. */
export function fieldType(type: string, field: string, types: Types = shape): string | undefined {
  return own(own(types, type) ?? {}, field);
}

/** The names of a type's fields. */
export function fieldNames(type: string, types: Types = shape): readonly string[] {
  return Object.keys(own(types, type) ?? {});
}

/** What a record holds under a key of its own: a pod may have a field `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
