import type { Kind, NodeOf, Span } from '@pipec/model';
import { origin } from './origin.ts';

/** A node's fields, where what is missing may be said with `undefined`. */
type Fields<K extends Kind> = Loose<Omit<NodeOf<K>, 'kind' | 'span'>>;
type Loose<T> = { readonly [P in keyof T]: object extends Pick<T, P> ? T[P] | undefined : T[P] };

/** Makes a frozen node; fields that are `undefined` are left out. */
export function node<K extends Kind>(kind: K, fields: Fields<K>, span: Span = origin()): NodeOf<K> {
  const made: Record<string, unknown> = { kind, span };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) made[name] = Array.isArray(value) ? Object.freeze(value) : value;
  }
  // The fields are those of this very kind, which TypeScript cannot follow through the loop.
  return Object.freeze(made) as unknown as NodeOf<K>;
}
