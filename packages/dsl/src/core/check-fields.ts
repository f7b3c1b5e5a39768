import { nearest } from '@pipec/model';
import { Misuse, partOf } from './misuse.ts';
import type { Part } from './misuse.ts';
import { describe, isPlainObject } from './value.ts';

/**
 * The fields of a spec, all of them: one that is missing here does not compile. One that a spec must have may be said to be
 * 'required', where nothing else tells that it is not there.
 */
export type Fields<Spec> = { readonly [F in keyof Required<Spec>]: true | 'required' };

/**
 * Tells a field that a spec does not have, and a required one that is missing. Types tell it too, but building does not check types, and a misspelt section would be lost
 * without a word.
 *
 * @param what What is specified, with its article: `a stage`.
 */
export function checkFields<Spec>(
  given: Spec,
  fields: Fields<Spec>,
  what: string,
  path?: Part | readonly Part[],
): void {
  if (!isPlainObject(given))
    throw new Misuse(`${capital(what)} is said by its fields, but this is ${describe(given)}.`, path);
  const known = Object.keys(fields);
  const stranger = Object.keys(given).find((field) => !known.includes(field));
  if (stranger === undefined) return checkRequired(given, fields, what, path);
  const near = nearest(stranger, known) ?? partlyNamed(stranger, known);
  const hint = near === undefined ? `It has ${known.join(', ')}.` : `Did you mean '${near}'?`;
  const slip = near === undefined ? undefined : ({ written: stranger, meant: near, ofKey: true } as const);
  throw new Misuse(`${capital(what)} has no field '${stranger}'.\n${hint}`, partOf(path, stranger), slip);
}

function checkRequired(
  given: object,
  fields: Readonly<Record<string, true | 'required'>>,
  what: string,
  path: Part | readonly Part[] | undefined,
): void {
  const isGiven = (field: string) => (given as Readonly<Record<string, unknown>>)[field] !== undefined;
  const missing = Object.keys(fields).find((field) => fields[field] === 'required' && !isGiven(field));
  if (missing !== undefined) throw new Misuse(`${capital(what)} needs the field '${missing}'.`, path);
}

/** The one field that a name begins or ends with: `defaultValue` is said by `default`. */
function partlyNamed(name: string, known: readonly string[]): string | undefined {
  const parts = known.filter((field) => new RegExp(`^${field}[A-Z]`).test(name) || name.endsWith(capital(field)));
  return parts.length === 1 ? parts[0] : undefined;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
