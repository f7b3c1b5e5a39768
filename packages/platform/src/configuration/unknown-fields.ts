import type { DefinitionPath } from '../platform-fault.ts';
import type { Form, ObjectKind, Symbols } from './kinds/kind.ts';
import { kinds } from './kinds/kinds.ts';
import { isRecord } from '../is-record.ts';

/** A part of a configuration that the lists do not have. */
export interface UnknownField {
  readonly path: DefinitionPath;
  /** The object that has no such field; `undefined` where it is an object of a class that is not listed, which may well be there. */
  readonly kind: ObjectKind | undefined;
}

/**
 * Every part of a configuration that the lists do not have, in the order in which they stand there. What is in such a part is not looked
 * at.
 *
 * @param path Where the configuration stands: it leads the paths that are given.
 *
 * @example
 * ```ts
 * unknownFields({ unclassified: { location: { uri: 'https://jenkins' } } }, []);
 * // [{ path: ['unclassified', 'location', 'uri'], kind: kinds.location }]
 * ```
 */
export function unknownFields(configuration: unknown, path: DefinitionPath): readonly UnknownField[] {
  return inObject(configuration, 'root', path);
}

function inForm(value: unknown, form: Form, path: DefinitionPath): readonly UnknownField[] {
  if (form === 'value') return inValue(value, path);
  if ('object' in form) return inObject(value, form.object, path);
  if ('oneOf' in form) return inOneOf(value, form.oneOf, path);
  if (!Array.isArray(value)) return inValue(value, path);
  return value.flatMap((item, i) =>
    'list' in form ? inObject(item, form.list, [...path, i]) : inOneOf(item, form.listOf, [...path, i]),
  );
}

function inObject(value: unknown, name: string, path: DefinitionPath): readonly UnknownField[] {
  const kind = kinds[name];
  if (kind === undefined || !isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const form = inAnyCase(kind.fields, field);
    return form === undefined ? [{ path: [...path, field], kind }] : inForm(inner, form, [...path, field]);
  });
}

function inOneOf(value: unknown, symbols: Symbols, path: DefinitionPath): readonly UnknownField[] {
  if (typeof value === 'string') return inAnyCase(symbols, value) === undefined ? [{ path, kind: undefined }] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([symbol, inner]) => {
    const name = inAnyCase(symbols, symbol);
    return name === undefined
      ? [{ path: [...path, symbol], kind: undefined }]
      : inObject(inner, name, [...path, symbol]);
  });
}

/** Configuration as code finds fields and symbols whatever their case. */
function inAnyCase<T>(named: { readonly [name: string]: T }, name: string): T | undefined {
  const known = Object.keys(named).find((one) => one.toLowerCase() === name.toLowerCase());
  return known === undefined ? undefined : named[known];
}

/** Objects where none are known, or none in this manner: their field is told, but as that of no kind. */
function inValue(value: unknown, path: DefinitionPath): readonly UnknownField[] {
  const hasObjects = isRecord(value) || (Array.isArray(value) && value.some((item) => typeof item === 'object'));
  return hasObjects ? [{ path, kind: undefined }] : [];
}
