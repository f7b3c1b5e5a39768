/** A part of a call: an argument by its place, a property by its name, a hole of a template by its number from 0. */
export type Part = string | number | { readonly hole: number };

/**
 * A fault of the caller of the DSL that types cannot rule out (a name that is not declared, a secret put into a string).
 * It is thrown at the author's own call; `pipecKey` names the part of the call that is at fault, where there is one.
 */
export class Misuse extends TypeError {
  readonly pipecKey: Part | undefined;

  constructor(message: string, key?: Part) {
    super(message);
    this.name = 'TypeError';
    this.pipecKey = key;
  }
}
