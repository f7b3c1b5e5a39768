/**
 * Bytes of bytecode, as Groovy 2.4 makes it in a method that is large: there, each text, number and place of a call is loaded from far
 * down the class's table of constants, which takes an instruction of three bytes.
 *
 * What the CPS transformation leaves of a method is one expression: calls of a builder, within calls of a builder. So these few
 * instructions are all there are.
 */
export const bytes = {
  /** A text or a class, loaded. */
  constant: 3,
  /** The number of a line, as an object. */
  line: 6,
  /** A yes or no, as an object. */
  flag: 4,
  /** Nothing, loaded. */
  nothing: 1,
} as const;

/** The most values that Groovy's way of calling takes along; one more, and no such method is found when the class is loaded. */
export const mostArguments = 250;

/** A method may have no more bytes of bytecode. */
export const mostBytes = 65_535;

/** A call of the builder, without its arguments: the place of the call, the builder, the call itself. */
export function call(args: number): number {
  return 11 + gathered(args);
}

/** An object made, without its arguments. */
export function make(args: number): number {
  return 13 + gathered(args);
}

/** More than four arguments are gathered into an array first. */
function gathered(args: number): number {
  return args > 4 ? 3 : 0;
}

/** A list that is written out, of texts or classes. */
export function constants(count: number): number {
  const each = count > 6 ? 7 : 6;
  return 7 + count * each;
}
