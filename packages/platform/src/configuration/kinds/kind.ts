/** An object of configuration as code, by the fields that its plugin's class has. */
export interface ObjectKind {
  /** What it is, with its article: `a pod template`. */
  readonly what: string;
  /** The plugin that it comes from; `core` is Jenkins itself. */
  readonly plugin: string;
  /** Whether these are all fields that there are, and not only those that are known here. */
  readonly isWhole: boolean;
  readonly fields: { readonly [name: string]: Form };
}

/** What stands in a field. Kinds are named, for they may stand in each other. */
export type Form =
  /** A text, a number, a flag or a list of them; or objects of which nothing is known. */
  | 'value'
  | { readonly object: string }
  | { readonly list: string }
  /** One object under the symbol of its class, as `kubernetes: { … }`, or the symbol alone. */
  | { readonly oneOf: Symbols }
  | { readonly listOf: Symbols };

/** The classes that may stand there, by their symbols. Further plugins may bring more. */
export type Symbols = { readonly [symbol: string]: string };

export type ObjectKinds = { readonly [name: string]: ObjectKind };
