import type { Value } from './fields.ts';
import { escaped, isReference } from './secret-reference.ts';

/**
 * A value as it stands in the file: references as they are, all other texts escaped, without what is `undefined`.
 *
 * @example
 * ```ts
 * written({ name: '${x}', password: secretValue({ secret: 'login', key: 'password' }), note: undefined });
 * // { name: '^${x}', password: '${login-password}' }
 * ```
 */
export function written(value: Exclude<Value, undefined>): unknown {
  if (typeof value === 'string') return escaped(value);
  if (typeof value !== 'object') return value;
  if (isReference(value)) return value.reference;
  if (Array.isArray(value)) return value.flatMap((item: Value) => (item === undefined ? [] : [written(item)]));
  const entries = Object.entries(value as { readonly [name: string]: Value });
  return Object.fromEntries(entries.flatMap(([name, item]) => (item === undefined ? [] : [[name, written(item)]])));
}
