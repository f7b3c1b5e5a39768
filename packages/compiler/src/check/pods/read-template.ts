import type {
  AgentTemplate,
  ContainerFields,
  EnvFields,
  KeyValue,
  TemplateUse,
  VolumeFields,
} from '@pipec/kubernetes/template';
import { numberFields, textFields } from '@pipec/kubernetes/template';
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
  const known = (name: string): unknown => (missing.has(name) ? undefined : withoutUnknown(given.get(name)));
  const containers = listed(known('containers') ?? known('containerTemplates') ?? known('containerTemplate'));
  const template = {
    ...texts(known),
    ...numbers(known),
    ...flags(known),
    ...(containers.length > 0 && { containers: containers.map(container) }),
    ...filled('volumes', listed(known('volumes')) as readonly VolumeFields[]),
    ...filled('envVars', listed(known('envVars')) as readonly EnvFields[]),
    ...filled('annotations', listed(known('annotations')) as readonly KeyValue[]),
    ...filled('imagePullSecrets', listed(known('imagePullSecrets')) as readonly string[]),
    ...(isCall(known('workspaceVolume')) && { workspaceVolume: known('workspaceVolume') as VolumeFields }),
    ...strategy(known('yamlMergeStrategy')),
  } as AgentTemplate;
  const retries = known('retries');
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

function container(fields: unknown): ContainerFields {
  const { type: _, envVars, ...rest } = fields as ContainerFields & { readonly type?: string };
  return { ...rest, ...(envVars && { envVars: listed(envVars) as readonly EnvFields[] }) };
}

function listed(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isCall(value: unknown): value is { readonly type: string } {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function strategy(value: unknown): Pick<AgentTemplate, 'yamlMergeStrategy'> {
  const type = isCall(value) ? value.type : undefined;
  return type === 'merge' || type === 'override' ? { yamlMergeStrategy: type } : {};
}

type Known = (name: string) => unknown;

/** The plugin makes nothing of the groups, nor does a pipeline say how long an agent may take to end. */
const textNames = textFields.filter((name) => name !== 'supplementalGroups');
const numberNames = numberFields.filter((name) => name !== 'terminationGracePeriodSeconds');
const flagNames = ['hostNetwork', 'agentInjection', 'inheritYamlMergeStrategy'];
const scalarNames: ReadonlySet<string> = new Set([...textNames, ...numberNames, ...flagNames]);

/** Whether a method makes the text, number or flag. */
function isMade(name: string, value: unknown): boolean {
  return scalarNames.has(name) && isCall(value);
}

function texts(known: Known): object {
  return Object.fromEntries(
    textNames.flatMap((name) => {
      const value = known(name);
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}

function numbers(known: Known): object {
  return Object.fromEntries(
    numberNames.flatMap((name) => (typeof known(name) === 'number' ? [[name, known(name)]] : [])),
  );
}

function flags(known: Known): object {
  return Object.fromEntries(
    flagNames.flatMap((name) => (typeof known(name) === 'boolean' ? [[name, known(name)]] : [])),
  );
}

function filled<K extends string, V extends readonly unknown[]>(name: K, list: V): { readonly [P in K]?: V } {
  return list.length === 0 ? {} : ({ [name]: list } as unknown as { readonly [P in K]?: V });
}
