/** What a part of the definition may be. */
export type Shape =
  | 'text'
  /** A text that may be empty: the core group of Kubernetes is called ''. */
  | 'word'
  | 'number'
  | 'flag'
  /** A text or a number: amounts. */
  | 'amount'
  /** An object that is looked at elsewhere. */
  | 'object'
  | 'anything'
  | { readonly oneOf: readonly (string | number)[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | Fields
  /** Objects that `kind` tells apart. */
  | { readonly kinds: { readonly [kind: string]: Fields } }
  /** The first that fits by its JavaScript type. */
  | { readonly either: readonly [Shape, Shape] };

/** An object by its fields. */
export interface Fields {
  /** What it is, with its article: `a cloud`. */
  readonly what: string;
  readonly fields: { readonly [name: string]: Shape };
  readonly required: readonly string[];
}

/** The fields of a type, all of them: one that is missing here does not compile. Those that must be there are told apart by types. */
export function fields<T>(
  what: string,
  shapes: { readonly [K in keyof Required<T>]: Shape },
  required: readonly RequiredKey<T>[],
): Fields {
  return { what, fields: shapes as { readonly [name: string]: Shape }, required };
}

type RequiredKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T] & string;

export const texts: Shape = { list: 'text' };
export const textMap: Shape = { map: 'text' };
/** What Pod Security admission enforces. */
export const podSecurity: Shape = { oneOf: ['privileged', 'baseline', 'restricted'] };
