/** What stands in a hole of shell text. */
export type ShellHole =
  /** A TypeScript string or number: it becomes quoted text. */
  | { readonly kind: 'literal'; readonly text: string }
  /** Several words; they may only stand where words stand unquoted. */
  | { readonly kind: 'list'; readonly items: readonly ShellHole[] }
  /** An environment variable, which the shell itself expands when the script runs. */
  | { readonly kind: 'variable'; readonly name: string }
  /** One word made of several parts, as in `"$REGISTRY"/shop:"$GIT_COMMIT"`. */
  | { readonly kind: 'concat'; readonly parts: readonly ShellHole[] }
  /** The author's own shell text: it is read as if it were typed there, and may break whatever shell text may break. */
  | { readonly kind: 'raw'; readonly text: string };

/** What is wrong, and what to write instead. */
export interface Complaint {
  /** What is wrong: one sentence. */
  readonly message: string;
  /** What to do about it: one sentence. */
  readonly help: string;
}

/** A place where shell text cannot be made safe. */
export interface ShellFault extends Complaint {
  /** The index of the hole at fault, or `undefined` when the author's own text is, as with a quote that never ends. */
  readonly hole: number | undefined;
}

/**
 * A script with its holes filled.
 *
 * `text` may be run only if `faults` is empty: a hole at fault is left out of it.
 */
export interface ShellText {
  readonly text: string;
  readonly faults: readonly ShellFault[];
}
