import type { Slip } from '@pipec/model';

/** A part of a call: an argument by its place, a property by its name, an item of a list, a hole of a template by its number from 0. */
export type Part = string | number | { readonly hole: number };

/**
 * A fault of the caller of the DSL that types cannot rule out, or that nobody checked: a name that is not declared, a secret put into
 * a text. It is thrown at the author's own call; `pipecKey` leads from there to the part at fault.
 *
 * The first line of its message says what is wrong, further ones why and what to do.
 */
export class Misuse extends TypeError {
  readonly pipecKey: Part | readonly Part[] | undefined;
  readonly pipecSlip: Slip | undefined;

  /** @param slip The word of that part which was meant to be another. */
  constructor(message: string, part?: Part | readonly Part[], slip?: Slip) {
    super(message);
    this.name = 'TypeError';
    this.pipecKey = part;
    this.pipecSlip = slip;
  }
}

/** The way to a part of a part. */
export function partOf(path: Part | readonly Part[] | undefined, part: Part): readonly Part[] {
  if (path === undefined) return [part];
  return Array.isArray(path) ? [...(path as readonly Part[]), part] : [path as Part, part];
}
