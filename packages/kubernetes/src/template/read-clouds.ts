import type { AgentTemplate, CloudFields, VolumeFields } from './agent-template.ts';
import { numberFields, textFields } from './field-names.ts';
import {
  flags,
  isRecord,
  listOf,
  numbers,
  readContainer,
  readEnv,
  readPair,
  readVolume,
  text,
  texts,
} from './read-parts.ts';
import type { Fields } from './read-parts.ts';
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
    ...listOf('podLabels', fields['podLabels'], readPair),
    templates: list(fields['templates'])
      .filter(isRecord)
      .map((template) => readTemplate(template, readYaml)),
  };
}

/** A template of a cloud. Numbers of the configuration may stand as texts, in fields that end in `Str`. */
function readTemplate(fields: Fields, readYaml: (text: string) => unknown): AgentTemplate {
  const yaml = text(fields['yaml'])?.trim() ? readYaml(text(fields['yaml']) ?? '') : undefined;
  const strategy = fields['yamlMergeStrategy'];
  const isMerge = strategy === 'merge' || isRecord(field(strategy, 'merge'));
  const isOverride = strategy === 'override' || isRecord(field(strategy, 'override'));
  const workspaceVolume = readNamedVolume(fields['workspaceVolume']);
  const spelt = Object.fromEntries(numberFields.map((name) => [name, fields[name] ?? fields[`${name}Str`]]));
  return {
    ...texts(fields, textFields),
    ...flags(fields, ['hostNetwork', 'inheritYamlMergeStrategy', 'agentInjection']),
    ...numbers(spelt, numberFields),
    ...listOf('containers', fields['containers'], readContainer),
    ...listOf('volumes', fields['volumes'], readNamedVolume),
    ...listOf('envVars', fields['envVars'], readEnv),
    ...listOf('annotations', fields['annotations'], readPair),
    ...listOf('imagePullSecrets', fields['imagePullSecrets'], (one) => text(field(one, 'name') ?? one)),
    ...(workspaceVolume && { workspaceVolume }),
    ...(yaml !== undefined && {
      yamls: [{ pod: readTemplatePod(yaml), from: `the template '${text(fields['name']) ?? ''}'` }],
    }),
    ...(isMerge && { yamlMergeStrategy: 'merge' as const }),
    ...(isOverride && { yamlMergeStrategy: 'override' as const }),
  };
}

/** `{ emptyDirVolume: { mountPath } }`. */
function readNamedVolume(one: unknown): VolumeFields | undefined {
  const [entry] = isRecord(one) ? Object.entries(one) : [];
  return entry && readVolume(...entry);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}
