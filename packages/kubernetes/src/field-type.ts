import { shape } from './generated/shape.ts';

/** The type of a field of a type, in the words of `shape`; `undefined` where it has no such field. */
export function fieldType(type: string, field: string): string | undefined {
  return own(own(shape, type) ?? {}, field);
}

/** The names of a type's fields. */
export function fieldNames(type: string): readonly string[] {
  return Object.keys(own(shape, type) ?? {});
}

/** What a record holds under a key of its own: a pod may have a field `constructor`. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
