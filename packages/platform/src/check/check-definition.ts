import { podOf } from '@pipec/kubernetes';
import { anyOf, nearest } from '@pipec/model';
import type { AgentTemplateSpec, PlatformSpec } from '../definition/index.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import { definitionShape, templateFields } from './definition-shape.ts';
import { missingField, podFault, unknownField, wrongValue } from './messages.ts';
import type { Fields, Shape } from './shape.ts';
import { isRecord } from '../is-record.ts';

/**
 * Checks that a definition has the structure that its types say: fields that there are, values of the right kind. Where nothing is
 * found, `resolve` takes it.
 */
export function checkDefinition(spec: unknown): readonly PlatformFault[] {
  const found: PlatformFault[] = [];
  look(spec, definitionShape, [], (fault) => found.push(fault));
  return found.length > 0 ? found : checkTemplates(spec as PlatformSpec);
}

type Tell = (fault: PlatformFault) => void;

function look(value: unknown, shape: Shape, path: DefinitionPath, tell: Tell): void {
  if (shape === 'anything') return;
  if (typeof shape === 'string') {
    if (!simple[shape].fits(value)) tell(wrongValue(path, simple[shape].words));
    return;
  }
  if ('either' in shape) return look(value, isRecord(value) ? shape.either[1] : shape.either[0], path, tell);
  if ('oneOf' in shape) {
    const known = shape.oneOf.map(String);
    if (!shape.oneOf.includes(value as string)) tell(wrongValue(path, anyOf(known), nearest(String(value), known)));
    return;
  }
  if ('list' in shape) {
    if (!Array.isArray(value)) return tell(wrongValue(path, 'a list'));
    return value.forEach((item, i) => look(item, shape.list, [...path, i], tell));
  }
  if (!isRecord(value)) return tell(wrongValue(path, 'an object'));
  if ('map' in shape) {
    for (const [name, item] of entries(value)) look(item, shape.map, [...path, name], tell);
    return;
  }
  if ('kinds' in shape) return lookAtKind(value, shape.kinds, path, tell);
  lookAtFields(value, shape, path, tell);
}

function lookAtKind(
  value: Readonly<Record<string, unknown>>,
  kinds: { readonly [kind: string]: Fields },
  path: DefinitionPath,
  tell: Tell,
): void {
  const { kind } = value;
  const fields = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (fields !== undefined) return lookAtFields(value, fields, path, tell);
  const known = Object.keys(kinds);
  tell(
    kind === undefined
      ? missingField(path, 'kind', 'This')
      : wrongValue([...path, 'kind'], anyOf(known), nearest(String(kind), known)),
  );
}

function lookAtFields(value: Readonly<Record<string, unknown>>, shape: Fields, path: DefinitionPath, tell: Tell): void {
  // A template has the fields of a pod as well, which are checked where the pod is.
  const isOpen = shape === templateFields;
  for (const [name, item] of entries(value)) {
    const inner = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
    if (inner !== undefined) look(item, inner, [...path, name], tell);
    else if (!isOpen) tell(unknownField([...path, name], shape.what, Object.keys(shape.fields)));
  }
  for (const name of shape.required) if (value[name] === undefined) tell(missingField(path, name, shape.what));
}

const simple = {
  text: { fits: (value: unknown) => typeof value === 'string' && value !== '', words: 'a text' },
  word: { fits: (value: unknown) => typeof value === 'string', words: 'a text' },
  number: { fits: (value: unknown) => Number.isInteger(value) && Number(value) >= 0, words: 'a whole number' },
  flag: { fits: (value: unknown) => typeof value === 'boolean', words: "'true' or 'false'" },
  amount: { fits: (value: unknown) => typeof value === 'string' || typeof value === 'number', words: 'an amount' },
  object: { fits: isRecord, words: 'an object' },
} as const;

/** The pods of templates, as far as they can be made at all. */
function checkTemplates({ clouds }: PlatformSpec): readonly PlatformFault[] {
  return Object.entries(clouds).flatMap(([cloud, { templates = {} }]) =>
    Object.entries(templates).flatMap(([name, template]) => {
      const reason = whyNoPod(template);
      return reason === undefined ? [] : [podFault(['clouds', cloud, 'templates', name], reason)];
    }),
  );
}

function whyNoPod(template: AgentTemplateSpec): string | undefined {
  try {
    podOf(template);
    return undefined;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/** What is `undefined` counts as left out. */
function entries(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}
