import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Span } from '@pipec/model';

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

export function unknownSetting(name: string, known: readonly string[], span: Span): Diagnostic {
  const guess = nearest(name, known);
  const isPlain = span.end - span.start === name.length;
  return {
    code: 'config/unknown-setting',
    severity: 'error',
    message: `There is no setting '${name}'.`,
    span,
    notes: [{ message: guess === undefined ? `There are ${anyOf(known, 'and')}.` : `Did you mean '${guess}'?` }],
    ...(guess !== undefined &&
      isPlain && { fix: { title: `Rename it to '${guess}'`, safety: 'unsafe', edits: [{ span, text: guess }] } }),
  };
}

export function wrongValue(name: string, expected: string, given: unknown, span: Span): Diagnostic {
  return {
    code: 'config/wrong-value',
    severity: 'error',
    message: `The setting '${name}' must be ${expected}, not ${inWords(given)}.`,
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
