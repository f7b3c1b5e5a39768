import {
  flags,
  isRecord,
  listOf,
  numberFields,
  numbers,
  readContainer,
  readEnv,
  readPair,
  readVolume,
  text,
  textFields,
  texts,
} from '@pipec/kubernetes/fields';
import type { AgentTemplate, TemplateUse, VolumeFields } from '@pipec/kubernetes/fields';
import { plainFields, plainValue, unknown } from './plain-value.ts';
import type { Values } from './plain-value.ts';
import type { PodUse, UseField } from './pod-uses.ts';

/** An agent's fields as data, and what is not known of them before the pipeline runs. */
export interface ReadTemplate {
  /** All but the YAML. */
  readonly template: AgentTemplate;
  readonly use: TemplateUse & { readonly unknown: ReadonlySet<string> };
}

/** Reads the fields of an agent or of `podTemplate`. */
export function readTemplate(use: PodUse, values: Values): ReadTemplate {
  const given = new Map(use.fields.map((field) => [field.name, plain(field, values)]));
  const missing = new Set(
    [...given].filter(([name, value]) => isUnknown(value) || isMade(name, value)).map(([name]) => name),
  );
  const known = Object.fromEntries(
    [...given].filter(([name]) => !missing.has(name)).map(([name, value]) => [name, withoutUnknown(value)]),
  );
  const { retries } = known;
  const workspaceVolume = volume(known['workspaceVolume']);
  const template: AgentTemplate = {
    ...texts(known, textNames),
    ...numbers(known, numberNames),
    ...flags(known, flagNames),
    ...listOf('containers', containersOf(known), readContainer),
    ...listOf('volumes', listed(known['volumes']), volume),
    ...listOf('envVars', listed(known['envVars']), readEnv),
    ...listOf('annotations', listed(known['annotations']), readPair),
    ...listOf('imagePullSecrets', listed(known['imagePullSecrets']), text),
    ...(workspaceVolume && { workspaceVolume }),
    ...strategy(known['yamlMergeStrategy']),
  };
  const ignored = (['workingDir', 'supplementalGroups'] as const).filter((name) => given.has(name));
  return {
    template,
    use: {
      unknown: missing,
      ...(typeof retries === 'number' && { retries }),
      ignored,
      ...(use.timeout !== undefined && { timeout: use.timeout }),
    },
  };
}

function plain({ value }: UseField, values: Values): unknown {
  return 'kind' in value ? plainValue(value, values) : { ...plainFields(value, values), type: 'containerTemplate' };
}

/** A value of which it is not even known how many parts it has. */
function isUnknown(value: unknown): boolean {
  return value === unknown || (Array.isArray(value) && value.some(isUnknown));
}

/** A value without those of its parts that are not known: the tag of an image may be, while its container's name is. */
function withoutUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).filter(([, part]) => !isUnknown(part));
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutUnknown(part)]));
}

function containersOf(known: Readonly<Record<string, unknown>>): readonly unknown[] {
  const given = listed(known['containers'] ?? known['containerTemplates'] ?? known['containerTemplate']);
  // One variable needs no list around it.
  return given.map((one) => (isRecord(one) && 'envVars' in one ? { ...one, envVars: listed(one['envVars']) } : one));
}

function volume(value: unknown): VolumeFields | undefined {
  return isCall(value) ? readVolume(value.type, value) : undefined;
}

function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isCall(value: unknown): value is { readonly type: string } {
  return isRecord(value) && typeof value['type'] === 'string';
}

function strategy(value: unknown): Pick<AgentTemplate, 'yamlMergeStrategy'> {
  const type = isCall(value) ? value.type : undefined;
  return type === 'merge' || type === 'override' ? { yamlMergeStrategy: type } : {};
}

/** The plugin makes nothing of the groups, nor does a pipeline say how long an agent may take to end. */
const textNames = textFields.filter((name) => name !== 'supplementalGroups');
const numberNames = numberFields.filter((name) => name !== 'terminationGracePeriodSeconds');
const flagNames = ['hostNetwork', 'agentInjection', 'inheritYamlMergeStrategy'];
const scalarNames: ReadonlySet<string> = new Set([...textNames, ...numberNames, ...flagNames]);

/** Whether a method makes the text, number or flag. */
function isMade(name: string, value: unknown): boolean {
  return scalarNames.has(name) && isCall(value);
}
