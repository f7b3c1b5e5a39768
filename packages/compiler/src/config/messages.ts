import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';
import { settingName } from './setting-path.ts';
import type { SettingPath } from './setting-path.ts';

// Every fault of a configuration.

/** Text that is no YAML, nor JSON. */
export function syntax(problem: string, span: Span): Diagnostic {
  return { code: 'config/syntax', severity: 'error', message: `The configuration cannot be read: ${problem}.`, span };
}

/** A list, a text or nothing where settings must stand. */
export function notSettings(span: Span): Diagnostic {
  return {
    code: 'config/not-settings',
    severity: 'error',
    message: 'A configuration is an object of settings.',
    span,
  };
}

export function unknownSetting(path: SettingPath, known: readonly string[], span: Span): Diagnostic {
  const name = String(path.at(-1));
  const where = path.length > 1 ? ` in '${settingName(path.slice(0, -1))}'` : '';
  return {
    code: 'config/unknown-setting',
    severity: 'error',
    message: `There is no setting '${name}'${where}.`,
    span,
    ...offer(name, nearest(name, known), `There are ${anyOf(known, 'and')}.`, span),
  };
}

/** A code that no rule has. */
export function unknownRule(code: string, known: readonly string[], span: Span): Diagnostic {
  const guess = nearest(code, known) ?? known.find((one) => one.endsWith(`/${code}`));
  return {
    code: 'config/unknown-rule',
    severity: 'error',
    message: `There is no rule '${code}' that could be weighed.`,
    span,
    ...offer(code, guess, "'pipec explain' lists all codes.", span),
  };
}

/** What was probably meant, and the fix where the name stands there without quotes; otherwise what there is. */
function offer(
  name: string,
  guess: string | undefined,
  otherwise: string,
  span: Span,
): Pick<Diagnostic, 'notes' | 'fix'> {
  if (guess === undefined) return { notes: [{ message: otherwise }] };
  const isPlain = span.end - span.start === name.length;
  return {
    notes: [{ message: `Did you mean '${guess}'?` }],
    ...(isPlain && { fix: { title: `Rename it to '${guess}'`, safety: 'unsafe', edits: [{ span, text: guess }] } }),
  };
}

export function missingSetting(name: string, path: SettingPath, span: Span): Diagnostic {
  return {
    code: 'config/missing-setting',
    severity: 'error',
    message: `'${settingName(path)}' lacks the setting '${name}'.`,
    span,
  };
}

export function wrongValue(path: SettingPath, expected: string, given: unknown, span: Span): Diagnostic {
  return {
    code: 'config/wrong-value',
    severity: 'error',
    message: `The setting '${settingName(path)}' must be ${expected}, not ${inWords(given)}.`,
    span,
  };
}

/** Two configurations in one folder, of which one would be passed over. */
export function severalConfigs(files: readonly string[], span: Span): Diagnostic {
  return {
    code: 'config/several',
    severity: 'error',
    message: `One folder holds several configurations: ${anyOf(files, 'and')}.`,
    span,
    notes: [{ message: 'Keep one of them.' }],
  };
}

function inWords(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `'${value}'`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
