import type { KnownKinds } from './kinds/kinds.ts';
import type { Reference } from './secret-reference.ts';

export type Value =
  string | number | boolean | Reference | readonly Value[] | { readonly [name: string]: Value | undefined } | undefined;

/**
 * An object of configuration as code, to all depths: a field that its plugin does not have cannot be written. One that is `undefined` is
 * left out.
 */
export type Fields<Kind extends keyof KnownKinds> = {
  readonly [Name in keyof KnownKinds[Kind]['fields']]?: Inner<KnownKinds[Kind]['fields'][Name]> | undefined;
};

type Inner<Form> = Form extends { readonly object: infer Kind extends keyof KnownKinds }
  ? Fields<Kind>
  : Form extends { readonly list: infer Kind extends keyof KnownKinds }
    ? readonly Fields<Kind>[]
    : Form extends { readonly oneOf: infer Symbols }
      ? OneOf<Symbols>
      : Form extends { readonly listOf: infer Symbols }
        ? readonly OneOf<Symbols>[]
        : Value;

/** One of some classes: under its symbol, or as the symbol alone. */
type OneOf<Symbols> =
  | (keyof Symbols & string)
  | {
      [Symbol in keyof Symbols]: {
        readonly [S in Symbol]: Symbols[Symbol] extends keyof KnownKinds ? Fields<Symbols[Symbol]> : never;
      };
    }[keyof Symbols];
