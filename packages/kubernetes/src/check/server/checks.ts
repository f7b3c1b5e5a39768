import { anyOf } from '@pipec/model';
import type { FaultDetails, FieldPath, Report } from '../../fault.ts';
import { fieldOf } from '../../fault.ts';
import { labelGuess } from '../../syntax/names.ts';

// Checks of one value that many rules share.

/** A field that must not be left out or empty; whether it is there. */
export function requireValue(
  value: unknown,
  path: FieldPath,
  what: string,
  report: Report,
  details: FaultDetails = {},
): boolean {
  const there = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  if (!there) report('missing-value', path, `${what} needs '${String(path.at(-1))}'.`, details);
  return there;
}

/** A name that is checked by one of the functions of syntax/names.ts. */
export function checkName(
  name: string | undefined,
  fault: (name: string) => string | undefined,
  path: FieldPath,
  what: string,
  report: Report,
  details: FaultDetails = {},
): void {
  const wrong = name === undefined ? undefined : fault(name);
  if (name === undefined || wrong === undefined) return;
  const guess = labelGuess(name);
  report('invalid-name', path, `The ${what} '${name}' ${wrong}.`, {
    ...(guess !== undefined && { guess }),
    ...details,
  });
}

/** A number with a smallest and a greatest value. */
export function checkRange(
  value: number | undefined,
  [least, most]: readonly [number, number],
  path: FieldPath,
  report: Report,
  details: FaultDetails = {},
): void {
  if (value === undefined || (value >= least && value <= most)) return;
  const range = most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`;
  report('out-of-range', path, `'${String(lastName(path))}' is ${range}, not ${value}.`, details);
}

/** A mode of files: octal 0 to 0777, which is 511. */
export function checkMode(mode: number | undefined, path: FieldPath, report: Report, details: FaultDetails = {}): void {
  if (mode === undefined || (mode >= 0 && mode <= 0o777)) return;
  const meant = /^[0-7]{3}$/.test(String(mode)) ? Number.parseInt(String(mode), 8) : undefined;
  report('invalid-mode', path, `The mode ${mode} is not between 0 and 511, which is octal 0777.`, {
    ...(meant !== undefined && { guess: String(meant), notes: [`Octal 0${mode} is ${meant}.`] }),
    ...details,
  });
}

/** Exactly one of several fields, as the server counts them: the first is right, every further one is too many. */
export function onlyOne(
  owner: object,
  names: readonly string[],
  path: FieldPath,
  what: string,
  report: Report,
  quirks: Readonly<Record<string, string>> = {},
): string | undefined {
  const [first, ...others] = names.filter((name) => (owner as Readonly<Record<string, unknown>>)[name] !== undefined);
  for (const name of others) {
    const field = `${fieldOf(path)}.${quirks[name] ?? name}`;
    const rule = what === 'volume' ? 'volume-source' : 'invalid-handler';
    report(
      rule,
      [...path, name],
      `A ${what} has one source: ${anyOf([String(first), name], 'and')} stand side by side.`.replace(
        'source',
        sourceWord(what),
      ),
      { field },
    );
  }
  return first;
}

function sourceWord(what: string): string {
  return what === 'volume' ? 'source' : 'action';
}

function lastName(path: FieldPath): string | number | undefined {
  return path.findLast((part) => typeof part === 'string');
}

/** The bytes of a text in UTF-8, which the server counts. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
