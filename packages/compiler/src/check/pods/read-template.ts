import type {
  AgentTemplate,
  ContainerFields,
  EnvFields,
  KeyValue,
  TemplateUse,
  VolumeFields,
} from '@pipec/kubernetes/template';
import type { Expression, Name } from '@pipec/model';
import { plainFields, plainValue, unknown } from './plain-value.ts';
import type { PodUse, UseField } from './pod-uses.ts';

/** An agent's fields as data, and what is not known of them before the pipeline runs. */
export interface ReadTemplate {
  /** All but the YAML. */
  readonly template: AgentTemplate;
  readonly use: TemplateUse & { readonly unknown: ReadonlySet<string> };
}

/** Reads the fields of an agent or of `podTemplate`. */
export function readTemplate(use: PodUse, valueOf: (name: Name) => Expression | undefined): ReadTemplate {
  const values = new Map(use.fields.map((field) => [field.name, plain(field, valueOf)]));
  const missing = new Set([...values].filter(([, value]) => isUnknown(value)).map(([name]) => name));
  const known = (name: string): unknown => (missing.has(name) ? undefined : withoutUnknown(values.get(name)));
  const containers = listed(known('containers') ?? known('containerTemplates') ?? known('containerTemplate'));
  const template = {
    ...texts(known, ['name', 'label', 'inheritFrom', 'namespace', 'serviceAccount', 'schedulerName', 'nodeSelector']),
    ...texts(known, ['runAsUser', 'runAsGroup', 'agentContainer', 'nodeUsageMode']),
    ...numbers(known, ['activeDeadlineSeconds', 'idleMinutes', 'instanceCap', 'slaveConnectTimeout']),
    ...flags(known, ['hostNetwork', 'agentInjection', 'inheritYamlMergeStrategy']),
    ...(containers.length > 0 && { containers: containers.map(container) }),
    ...filled('volumes', listed(known('volumes')) as readonly VolumeFields[]),
    ...filled('envVars', listed(known('envVars')) as readonly EnvFields[]),
    ...filled('annotations', listed(known('annotations')) as readonly KeyValue[]),
    ...filled('imagePullSecrets', listed(known('imagePullSecrets')) as readonly string[]),
    ...(isCall(known('workspaceVolume')) && { workspaceVolume: known('workspaceVolume') as VolumeFields }),
    ...strategy(known('yamlMergeStrategy')),
  } as AgentTemplate;
  const retries = known('retries');
  const ignored = (['workingDir', 'supplementalGroups'] as const).filter((name) => values.has(name));
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

function plain({ value }: UseField, valueOf: (name: Name) => Expression | undefined): unknown {
  return 'kind' in value ? plainValue(value, valueOf) : { ...plainFields(value, valueOf), type: 'containerTemplate' };
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

function texts(known: Known, names: readonly string[]): object {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = known(name);
      return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [];
    }),
  );
}

function numbers(known: Known, names: readonly string[]): object {
  return Object.fromEntries(names.flatMap((name) => (typeof known(name) === 'number' ? [[name, known(name)]] : [])));
}

function flags(known: Known, names: readonly string[]): object {
  return Object.fromEntries(names.flatMap((name) => (typeof known(name) === 'boolean' ? [[name, known(name)]] : [])));
}

function filled<K extends string, V extends readonly unknown[]>(name: K, list: V): { readonly [P in K]?: V } {
  return list.length === 0 ? {} : ({ [name]: list } as unknown as { readonly [P in K]?: V });
}
