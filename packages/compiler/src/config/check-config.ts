import type { Diagnostic, Outcome, Span } from '@pipec/model';
import { validate as generated } from '../generated/validate-config.ts';
import type { Config } from './config.ts';
import schema from './config.schema.json' with { type: 'json' };
import { notSettings, unknownSetting, wrongValue } from './messages.ts';

/** Where a part of a configuration stands; the empty path is the whole. */
export interface Places {
  /** The place of a setting's name. */
  key(name: string): Span;
  /** The place of a value; as near to it as is known. */
  value(path: readonly (string | number)[]): Span;
}

/** What ajv tells of a fault. */
interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly additionalProperty?: string };
}

/** The generated validator; see scripts/build-config-validator.mjs. */
const validate = generated as { (value: unknown): boolean; readonly errors?: readonly Fault[] | null };

type Schema = { readonly properties: { readonly [name: string]: { readonly expected: string } } };

/** Checks a configuration; what is wrong in it is left out of `value`. */
export function checkConfig(given: unknown, places: Places): Outcome<Config> {
  if (validate(given)) return { value: given as Config, diagnostics: [] };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { value: {}, diagnostics: [notSettings(places.value([]))] };
  }
  const settings = given as { readonly [name: string]: unknown };
  const { properties }: Schema = schema;
  const known = Object.keys(properties).filter((name) => name !== '$schema');
  const found = new Map<string, Diagnostic>();
  for (const { keyword, instancePath, params } of validate.errors ?? []) {
    const path = instancePath.split('/').slice(1);
    const name = path[0] ?? String(params.additionalProperty);
    if (found.has(name)) continue;
    const diagnostic =
      keyword === 'additionalProperties'
        ? unknownSetting(name, known, places.key(name))
        : wrongValue(name, properties[name]!.expected, settings[name], places.value(path));
    found.set(name, diagnostic);
  }
  const value = Object.fromEntries(Object.entries(settings).filter(([name]) => !found.has(name)));
  return { value, diagnostics: [...found.values()].toSorted((a, b) => a.span.start - b.span.start) };
}
