import type { Diagnostic, Outcome, Span } from '@pipec/model';
import { ruleCodes } from '../generated/rule-codes.ts';
import { validate as generated } from '../generated/validate-config.ts';
import type { Config, LintSettings } from './config.ts';
import schemaFile from './config.schema.json' with { type: 'json' };
import { missingSetting, notSettings, unknownRule, unknownSetting, wrongValue } from './messages.ts';
import { partsAlong, readPointer, settingName, valueAt, without } from './setting-path.ts';
import type { Schema, SettingPath } from './setting-path.ts';

/** Where a part of a configuration stands; the empty path is the whole. */
export interface Places {
  /** The place of a setting's name. */
  key(path: SettingPath): Span;
  /** The place of a value; as near to it as is known. */
  value(path: SettingPath): Span;
}

/** What ajv tells of a fault. */
interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly additionalProperty?: string; readonly missingProperty?: string };
}

/** A fault, and the setting that is left out for it. */
interface Told {
  readonly path: SettingPath;
  readonly diagnostic: Diagnostic;
}

/** The generated validator; see scripts/build-config-validator.mjs. */
const validate = generated as { (value: unknown): boolean; readonly errors?: readonly Fault[] | null };
const schema: Schema = schemaFile;

/** Checks a configuration; what is wrong in it is left out of `value`. */
export function checkConfig(given: unknown, places: Places): Outcome<Config> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return { value: {}, diagnostics: [notSettings(places.value([]))] };
  }
  const faults = validate(given) ? [] : (validate.errors ?? []);
  const told = faults.map((fault) => toldOf(fault, given, places));
  const rules = unknownRules(without(pathsOf(told), given) as Config, places);
  // One value can break several demands of the schema; the first that is told stands for all.
  const byName = new Map<string, Told>();
  for (const one of [...told, ...rules]) if (!byName.has(settingName(one.path))) byName.set(settingName(one.path), one);
  const all = [...byName.values()];
  const diagnostics = all.map(({ diagnostic }) => diagnostic).toSorted((a, b) => a.span.start - b.span.start);
  return { value: without(pathsOf(all), given) as Config, diagnostics };
}

const pathsOf = (told: readonly Told[]): readonly SettingPath[] => told.map(({ path }) => path);

function toldOf({ keyword, instancePath, params }: Fault, given: object, places: Places): Told {
  const at = readPointer(instancePath, given);
  if (keyword === 'additionalProperties') {
    const path = [...at, params.additionalProperty!];
    const { properties = {} } = partsAlong(at, schema).at(-1)!;
    const known = Object.keys(properties).filter((name) => name !== '$schema');
    return { path, diagnostic: unknownSetting(path, known, places.key(path)) };
  }
  if (keyword === 'required') {
    return { path: at, diagnostic: missingSetting(params.missingProperty!, at, places.value(at)) };
  }
  // Of a list whose item is wrong, the list is what the schema has words for.
  const parts = partsAlong(at, schema);
  const last = parts.findLastIndex(({ expected }) => expected !== undefined);
  const path = at.slice(0, last);
  return { path, diagnostic: wrongValue(path, parts[last]!.expected!, valueAt(path, given), places.value(at)) };
}

/** Rules that there are not. */
function unknownRules({ lint = {} }: Config, places: Places): readonly Told[] {
  const inside = ({ rules = {} }: LintSettings, path: SettingPath) =>
    Object.keys(rules)
      .filter((code) => !isKnown(code))
      .map((code): Told => {
        const full = [...path, 'rules', code];
        return { path: full, diagnostic: unknownRule(code, ruleCodes, places.key(full)) };
      });
  const overrides = (lint.overrides ?? []).flatMap((one, i) => inside(one, ['lint', 'overrides', i]));
  return [...inside(lint, ['lint']), ...overrides];
}

function isKnown(code: string): boolean {
  return code.endsWith('/*')
    ? ruleCodes.some((known) => known.startsWith(code.slice(0, -1)))
    : ruleCodes.includes(shared(code));
}

/** The codes of ShellCheck share a page, and with it a name among the codes. */
function shared(code: string): string {
  return code.replace(/^shell\/sc[1-9]\d{3}$/, 'shell/sc0000');
}
