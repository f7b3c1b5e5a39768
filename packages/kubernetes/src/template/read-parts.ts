import type { ContainerFields, EnvFields, KeyValue, PortFields, ProbeFields, VolumeFields } from './agent-template.ts';

// Parts of an agent as somebody wrote them, be it in a pipeline or in a configuration: what has not the type of its field is left out.

export type Fields = Readonly<Record<string, unknown>>;

const containerTexts = [
  'name',
  'image',
  'command',
  'args',
  'workingDir',
  'runAsUser',
  'runAsGroup',
  'resourceRequestCpu',
  'resourceRequestMemory',
  'resourceRequestEphemeralStorage',
  'resourceLimitCpu',
  'resourceLimitMemory',
  'resourceLimitEphemeralStorage',
  'shell',
];
const probeNumbers = ['timeoutSeconds', 'initialDelaySeconds', 'failureThreshold', 'periodSeconds', 'successThreshold'];

/** `containerTemplate(…)`. */
export function readContainer(fields: unknown): ContainerFields {
  if (!isRecord(fields)) return {};
  const { envVars, ports, livenessProbe } = fields;
  return {
    ...texts(fields, containerTexts),
    ...flags(fields, ['ttyEnabled', 'alwaysPullImage', 'privileged']),
    ...listOf('envVars', envVars, readEnv),
    ...listOf('ports', ports, readPort),
    ...(isRecord(livenessProbe) && { livenessProbe: readProbe(livenessProbe) }),
  };
}

/** `envVar(…)`, `{ envVar: { key: …, value: … } }`, `secretEnvVar(…)`; `undefined` without a name. */
export function readEnv(one: unknown): EnvFields | undefined {
  if (!isRecord(one)) return undefined;
  const fields = envTypes.map((type) => one[type]).find(isRecord) ?? one;
  const key = text(fields['key']);
  if (key === undefined) return undefined;
  return { ...texts(fields, ['value', 'secretName', 'secretKey']), ...flags(fields, ['optional']), key };
}

const envTypes = ['envVar', 'secretEnvVar', 'keyValueEnvVar'];

function readPort(fields: unknown): PortFields | undefined {
  return isRecord(fields)
    ? { ...texts(fields, ['name']), ...numbers(fields, ['containerPort', 'hostPort']) }
    : undefined;
}

function readProbe(fields: Fields): ProbeFields {
  return { ...texts(fields, ['execArgs']), ...numbers(fields, probeNumbers) };
}

/** `emptyDirVolume(…)`, by the plugin's word for it. */
export function readVolume(type: string, fields: unknown): VolumeFields {
  const { mountPath, ...rest } = isRecord(fields) ? fields : {};
  return { ...rest, ...(typeof mountPath === 'string' && { mountPath }), type };
}

/** `podAnnotation(…)`, `{ key: …, value: … }`. */
export function readPair(fields: unknown): KeyValue | undefined {
  const key = isRecord(fields) ? text(fields['key']) : undefined;
  return isRecord(fields) && key !== undefined ? { key, value: text(fields['value']) ?? '' } : undefined;
}

/** A list under a name; nothing where it is none. */
export function listOf<K extends string, T>(
  name: K,
  value: unknown,
  read: (item: unknown) => T | undefined,
): { readonly [P in K]?: readonly T[] } {
  if (!Array.isArray(value)) return {};
  return { [name]: value.map(read).filter((item) => item !== undefined) } as unknown as {
    readonly [P in K]?: readonly T[];
  };
}

/** Those of some fields that are texts; numbers count as such. */
export function texts(fields: Fields, names: readonly string[]): object {
  return picked(fields, names, text);
}

/** Those of some fields that are `true` or `false`. */
export function flags(fields: Fields, names: readonly string[]): object {
  return picked(fields, names, (value) => (typeof value === 'boolean' ? value : undefined));
}

/** Those of some fields that are numbers, or texts of numbers. */
export function numbers(fields: Fields, names: readonly string[]): object {
  return picked(fields, names, (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  });
}

function picked(fields: Fields, names: readonly string[], read: (value: unknown) => unknown): object {
  const pairs = names.map((name) => [name, read(fields[name])] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

/** A text, or a number as one. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
