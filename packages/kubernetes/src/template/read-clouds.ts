import type {
  AgentTemplate,
  CloudFields,
  ContainerFields,
  EnvFields,
  KeyValue,
  VolumeFields,
} from './agent-template.ts';
import { numberFields, textFields } from './field-names.ts';
import { readTemplatePod } from './read-template-pod.ts';

/** A cloud of the controller, with its templates. */
export interface Cloud extends CloudFields {
  readonly templates: readonly AgentTemplate[];
}

/**
 * The Kubernetes clouds of a JCasC configuration.
 *
 * @param casc The configuration as data: `{ jenkins: { clouds: [{ kubernetes: { … } }] } }`.
 * @param readYaml Reads the YAML of a template; what it gives for text that is none counts as no pod.
 */
export function readClouds(casc: unknown, readYaml: (text: string) => unknown): readonly Cloud[] {
  const clouds = field(field(casc, 'jenkins'), 'clouds');
  return list(clouds).flatMap((cloud) => {
    const fields = field(cloud, 'kubernetes');
    return isRecord(fields) ? [readCloud(fields, readYaml)] : [];
  });
}

function readCloud(fields: Fields, readYaml: (text: string) => unknown): Cloud {
  return {
    ...texts(fields, ['name', 'namespace', 'jenkinsUrl', 'jenkinsTunnel', 'jnlpregistry', 'defaultsProviderTemplate']),
    ...flags(fields, ['webSocket', 'directConnection', 'restrictedPssSecurityContext']),
    ...(Array.isArray(fields['podLabels']) && { podLabels: pairs(fields['podLabels']) }),
    templates: list(fields['templates'])
      .filter(isRecord)
      .map((template) => readTemplate(template, readYaml)),
  };
}

/** A template of a cloud. Numbers of the configuration may stand as texts, in fields that end in `Str`. */
function readTemplate(fields: Fields, readYaml: (text: string) => unknown): AgentTemplate {
  const yaml = text(fields['yaml'])?.trim() ? readYaml(text(fields['yaml']) ?? '') : undefined;
  const name = text(fields['name']);
  const strategy = fields['yamlMergeStrategy'];
  const isMerge = strategy === 'merge' || isRecord(field(strategy, 'merge'));
  const isOverride = strategy === 'override' || isRecord(field(strategy, 'override'));
  return {
    ...texts(fields, textFields),
    ...flags(fields, ['hostNetwork', 'inheritYamlMergeStrategy', 'agentInjection']),
    ...numbers(fields),
    ...listOf('containers', fields['containers'], readContainer),
    ...listOf('volumes', fields['volumes'], readVolume),
    ...listOf('envVars', fields['envVars'], readEnv),
    ...listOf('annotations', fields['annotations'], (one) => pairs([one])[0]),
    ...listOf('imagePullSecrets', fields['imagePullSecrets'], (one) => text(isRecord(one) ? one['name'] : one)),
    ...(isRecord(fields['workspaceVolume']) && { workspaceVolume: readVolume(fields['workspaceVolume']) }),
    ...(yaml !== undefined && { yamls: [{ pod: readTemplatePod(yaml), from: `the template '${name ?? ''}'` }] }),
    ...(isMerge && { yamlMergeStrategy: 'merge' as const }),
    ...(isOverride && { yamlMergeStrategy: 'override' as const }),
  } as AgentTemplate;
}

function readContainer(fields: unknown): ContainerFields | undefined {
  if (!isRecord(fields)) return undefined;
  const { envVars, ...rest } = fields;
  return {
    ...Object.fromEntries(
      Object.entries(rest).map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
    ),
    ...listOf('envVars', envVars, readEnv),
    name: text(fields['name']) ?? '',
  };
}

/** `{ envVar: { key, value } }`, `{ secretEnvVar: { key, secretName, secretKey } }`. */
function readEnv(one: unknown): EnvFields | undefined {
  const fields = field(one, 'envVar') ?? field(one, 'secretEnvVar') ?? field(one, 'keyValueEnvVar') ?? one;
  if (!isRecord(fields) || text(fields['key']) === undefined) return undefined;
  return {
    ...texts(fields, ['value', 'secretName', 'secretKey']),
    ...flags(fields, ['optional']),
    key: text(fields['key']) ?? '',
  };
}

/** `{ emptyDirVolume: { mountPath } }`. */
function readVolume(one: unknown): VolumeFields | undefined {
  const [entry] = isRecord(one) ? Object.entries(one) : [];
  if (entry === undefined) return undefined;
  return { ...(isRecord(entry[1]) ? entry[1] : {}), type: entry[0] };
}

function pairs(items: readonly unknown[]): readonly KeyValue[] {
  return items.flatMap((one) =>
    isRecord(one) && text(one['key']) !== undefined
      ? [{ key: text(one['key']) ?? '', value: text(one['value']) ?? '' }]
      : [],
  );
}

function numbers(fields: Fields): object {
  return Object.fromEntries(
    numberFields.flatMap((name) => {
      const value = fields[name] ?? fields[`${name}Str`];
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? [[name, number] as const] : [];
    }),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function listOf<K extends string, T>(
  name: K,
  value: unknown,
  read: (item: unknown) => T | undefined,
): { readonly [P in K]?: readonly T[] } {
  if (!Array.isArray(value)) return {};
  return { [name]: value.map(read).filter((item) => item !== undefined) } as unknown as {
    readonly [P in K]?: readonly T[];
  };
}

function texts(fields: Fields, names: readonly string[]): object {
  return Object.fromEntries(
    names.flatMap((name) => (text(fields[name]) === undefined ? [] : [[name, text(fields[name])]])),
  );
}

function flags(fields: Fields, names: readonly string[]): object {
  return Object.fromEntries(names.flatMap((name) => (typeof fields[name] === 'boolean' ? [[name, fields[name]]] : [])));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
