import type { Describable, Expr } from './value.ts';

// The types that the generated functions take, beside `Text` and `Value`.

/** One of a few names that Jenkins knows. */
export type Choice<T extends string> = T | Expr<string>;

/** A text for which Jenkins' forms offer a few values; others are accepted. */
export type Suggested<T extends string> = T | (string & {}) | Expr<string>;

export type List<T> = readonly T[] | Expr<unknown>;

export type Dictionary<T> = Readonly<Record<string, T>> | Expr<unknown>;

/** A Java object of a class that the catalogue does not describe: what another step returned, or a map of its fields. */
export type Structure = Expr<unknown> | Describable | { readonly [name: string]: Anything };

/** Anything that Groovy has a form for. */
export type Anything = Scalar | readonly Anything[] | { readonly [name: string]: Anything };

/** Anything but a map, which would be read as arguments by name. */
export type Scalar = string | number | boolean | null | Expr<unknown> | Describable;
