import { anyOf, nearest } from '@pipec/model';
import type { FaultDetails, FieldPath, Report } from '../fault.ts';
import { fieldOf } from '../fault.ts';
import { fieldNames, fieldType, own } from '../field-type.ts';
import { coerced } from '../read-pod.ts';
import type { RuleName } from '../rules.ts';
import type { Schema, StructureError } from '../schema.ts';
import { describeType, typeAt, withArticle } from './type-at.ts';

/** What stands in every report of a fault of structure. */
interface Telling {
  readonly object: unknown;
  readonly schema: Schema;
  readonly report: Report;
}

/** What the API server's strict decoder refuses (400): unknown fields, wrong types, quantities it cannot read. And values outside a closed set (422). */
export function structure(object: unknown, schema: Schema, lenient: boolean, report: Report): void {
  if (schema.validate(object)) return;
  const errors = schema.validate.errors ?? [];
  const forgiving: Report = (rule, path, message, details) =>
    report(rule, path, message, { ...details, ...forgiven(rule, path, { object, schema }, details) });
  for (const error of errors) tellError(error, errors, { object, schema, report: lenient ? forgiving : report });
}

function tellError(error: StructureError, all: readonly StructureError[], telling: Telling): void {
  const path = pathOf(error.instancePath, telling.object);
  // A field that is `undefined` is not there once the object is text.
  if (error.keyword !== 'fields' && valueAt(telling.object, path) === undefined) return;
  if (error.keyword === 'fields') return unknownField([...path, error.params.field ?? ''], telling);
  const wrongType = all.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === error.instancePath);
  if (error.keyword === 'type') return tellType(path, telling);
  if (!wrongType) tellValue(error, path, telling);
}

/** What the plugin's YAML reader puts up with: it tells nobody. But a field of the spec that stands beside it is a pod without its containers. */
function forgiven(
  rule: RuleName,
  path: FieldPath,
  { object, schema }: Pick<Telling, 'object' | 'schema'>,
  details: FaultDetails = {},
): FaultDetails {
  const { notes = [] } = details;
  const isOfSpec = path.length === 1 && fieldType('PodSpec', String(path[0])) !== undefined;
  if (rule === 'unknown-field' && !(isOfSpec && !isAgentAlone(path, object)))
    return { severity: 'warning', notes: [...notes, 'The Jenkins plugin leaves it out without a word.'] };
  if (rule !== 'wrong-type' || coerced(valueAt(object, path), typeAt(path, schema)) === undefined) return {};
  return {
    severity: 'warning',
    notes: [...notes, "The Jenkins plugin's YAML reader converts it; kubectl refuses it."],
  };
}

/** The plugin has a container for the agent anyway: who misplaces that one alone still gets an agent. */
function isAgentAlone(path: FieldPath, object: unknown): boolean {
  const list = path[0] === 'containers' ? valueAt(object, path) : undefined;
  return Array.isArray(list) && list.every((container) => valueAt(container, ['name']) === 'jnlp');
}

function unknownField(path: FieldPath, { schema, report }: Telling): void {
  const name = String(path.at(-1));
  const owner = typeAt(path.slice(0, -1), schema);
  const known = fieldNames(owner, schema.types);
  const guess =
    known.find((field) => field.toLowerCase() === name.toLowerCase()) ?? nearest(name, known) ?? partOf(name, known);
  const home =
    guess === undefined ? homes.find((type) => fieldType(type, name, schema.types) !== undefined) : undefined;
  report('unknown-field', path, `${withArticle(describeType(owner))} has no field '${name}'.`, {
    ofKey: true,
    ...(guess !== undefined && { guess }),
    ...(home !== undefined && { notes: [`'${name}' is a field of a ${describeType(home)}.`] }),
  });
}

/** Where a misplaced field may have been meant to stand: `containers` beside `spec`, `fsGroup` in a container. */
const homes = ['PodSpec', 'Container', 'ObjectMeta', 'PodSecurityContext', 'SecurityContext', 'Volume'];

/** `name` for `configMapName` and `secretName` for `name`. */
function partOf(name: string, known: readonly string[]): string | undefined {
  const matching = known.filter((field) => endsWithWord(field, name) || endsWithWord(name, field));
  return matching.length === 1 ? matching[0] : undefined;
}

function endsWithWord(longer: string, word: string): boolean {
  return longer.endsWith(word.charAt(0).toUpperCase() + word.slice(1));
}

function tellType(path: FieldPath, { object, schema, report }: Telling): void {
  const type = typeAt(path, schema);
  const value = valueAt(object, path);
  const details = hint(type, value);
  if (type === 'quantity')
    return report('invalid-quantity', path, `'${fieldOf(path)}' takes a quantity, not ${kindOf(value)}.`, details);
  report(
    'wrong-type',
    path,
    `'${fieldOf(path) || 'The object'}' takes ${expected(type)}, not ${kindOf(value)}.`,
    details,
  );
}

function tellValue({ keyword, params }: StructureError, path: FieldPath, { object, schema, report }: Telling): void {
  const value = String(valueAt(object, path));
  const type = typeAt(path, schema);
  if (keyword === 'enum')
    return unsupported(
      path,
      value,
      (params.allowedValues ?? []).filter((one) => one !== null && one !== ''),
      report,
    );
  if (type === 'quantity')
    return report('invalid-quantity', path, `Kubernetes cannot read the quantity '${value}'.`, quantityHint(value));
  if (type === 'bytes') return report('wrong-type', path, `'${fieldOf(path)}' takes base64.`, base64Hint(path));
  if (type === 'time') return report('wrong-type', path, `'${value}' is no time such as '2026-01-31T12:00:00Z'.`);
  report('wrong-type', path, `The number ${value} does not fit into ${type === 'int64' ? 64 : 32} bits.`);
}

/** A value outside a closed set. */
export function unsupported(
  path: FieldPath,
  value: string,
  values: readonly (string | null)[],
  report: Report,
  details: FaultDetails = {},
): void {
  const known = values.map(String);
  const guess = known.find((one) => one.toLowerCase() === value.toLowerCase()) ?? nearest(value, known);
  const field = details.field ?? serverField(path);
  report(
    'unsupported-value',
    path,
    `'${value}' is no value of '${String(path.filter((part) => typeof part === 'string').at(-1))}'.`,
    {
      notes: [`It takes ${anyOf(known)}.`],
      ...(guess !== undefined && { guess }),
      ...details,
      field,
    },
  );
}

/** The server leaves out which mount and which mode it means, and speaks of a strategy where it means its type. */
function serverField(path: FieldPath): string {
  return fieldOf(path)
    .replace(/\.volumeMounts\[\d+\]\.mountPropagation$/, '.volumeMounts.mountPropagation')
    .replace(/\.accessModes\[\d+\]$/, '.accessModes')
    .replace(/\.(strategy|updateStrategy)\.type$/, '.$1');
}

/** Text as it is may stand in a Secret beside `data`. */
function base64Hint(path: FieldPath): FaultDetails {
  return path[0] === 'data' ? { notes: ["Put plain text into 'stringData'."] } : {};
}

function quantityHint(value: string): FaultDetails {
  const [, amount, unit] = /^\s*([\d.]+)\s*([A-Za-z]+)\s*$/.exec(value) ?? [];
  const right = unit === undefined ? undefined : own(units, unit.toLowerCase().replace(/b$/, ''));
  const notes = [
    "A quantity is a number with one of the suffixes 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', or none.",
  ];
  return right === undefined ? { notes } : { notes, guess: `${amount}${right}` };
}
const units: Readonly<Record<string, string>> = {
  k: 'k',
  m: 'M',
  g: 'G',
  t: 'T',
  ki: 'Ki',
  mi: 'Mi',
  gi: 'Gi',
  ti: 'Ti',
  kib: 'Ki',
  mib: 'Mi',
  gib: 'Gi',
};

function hint(type: string, value: unknown): FaultDetails {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return { notes: ['Put it in quotes.'], guess: JSON.stringify(String(value)) };
  if (type === 'string[]' && typeof value === 'string') return { guess: JSON.stringify(value.split(/\s+/)) };
  const text = typeof value === 'string' ? value : '';
  const readable = type.startsWith('int') ? /^\d+$/.test(text) : type === 'bool' && /^(true|false)$/.test(text);
  // `0400` means a mode, and a JSON number cannot be octal.
  return readable ? { guess: /^0\d/.test(text) ? String(Number.parseInt(text, 8)) : text } : {};
}

function expected(type: string): string {
  if (type.endsWith('[]')) return 'a list';
  const words: Readonly<Record<string, string>> = {
    string: 'a string',
    bytes: 'base64 text',
    time: 'a time',
    bool: 'true or false',
    'int-or-string': 'a number or a name',
  };
  return words[type] ?? (type.startsWith('int') ? 'a whole number' : 'an object');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string'
    ? `the string '${value}'`
    : `${typeof value === 'boolean' ? '' : 'the number '}${String(value)}`;
}

/** A JSON pointer as a path; a part is an index where its parent is a list. */
function pathOf(pointer: string, object: unknown): FieldPath {
  let here = object;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const key = Array.isArray(here) ? Number(name) : name;
      here = (here as Readonly<Record<string | number, unknown>> | undefined)?.[key];
      return key;
    });
}

function valueAt(object: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[part],
    object,
  );
}
