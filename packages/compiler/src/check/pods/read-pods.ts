import type { FieldPath, PodFault } from '@pipec/kubernetes';
import type { Diagnostic, Expression, Fix, Pipeline, Script } from '@pipec/model';
import { onlyValue } from '../flow/only-value.ts';
import { fileText, resolvedText } from '../text/resolved-text.ts';
import type { TextSources } from '../text/resolved-text.ts';
import type { WrittenText } from '../text/written-text.ts';
import type { PodUse } from './pod-uses.ts';
import { readTemplate } from './read-template.ts';
import type { ReadTemplate } from './read-template.ts';

/** A pod of a pipeline, as far as it can be read without running it. */
export interface ReadUse extends ReadTemplate {
  readonly pod: PodUse;
  /** The YAML, where it is written down. */
  readonly yaml?: ReadYaml;
  /** Whether there is YAML that is only known when the pipeline runs, or cannot be read. */
  readonly isHidden: boolean;
  /** Whether another agent may have the very same pod: one of the DSL, or one that a file holds. */
  readonly isShared: boolean;
  /** What its values were read with. */
  readonly sources: TextSources;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ReadYaml {
  readonly written: WrittenText;
  readonly object: unknown;
  /** Where a fault stands in the text. */
  readonly rangeOf: (fault: Pick<PodFault, 'path' | 'ofKey'>) => readonly [number, number];
  /** The scalar at a path as it is written; empty for anything else. */
  readonly textAt: (path: FieldPath) => string;
  /** What to do about a fault, where that can be said. */
  readonly fixOf: (fault: PodFault) => Fix | undefined;
}

/** Reads the YAML of a pod, or tells why it cannot. */
export type ReadYamlText = (written: WrittenText) => ReadYaml | Diagnostic;

/**
 * Reads the pods of a file.
 *
 * @param readYaml `yamlPod`, with the library that it brings; where no pod `mayHaveYaml` it may be left out.
 */
export function readPods(
  pods: readonly PodUse[],
  root: Pipeline | Script,
  readYaml: ReadYamlText | undefined,
  files?: (path: string) => string | undefined,
): readonly ReadUse[] {
  const sources: TextSources = { valueOf: (name) => onlyValue(name, root), ...(files && { files }) };
  return pods.map((pod) => readUse(pod, sources, readYaml));
}

function readUse(pod: PodUse, sources: TextSources, readYaml: ReadYamlText | undefined): ReadUse {
  const isShared = pod.node.kind === 'AgentKubernetes' && (pod.node.pod !== undefined || isFile(pod));
  const read = { ...readTemplate(pod, sources), pod, sources, isShared, isHidden: false, diagnostics: [] };
  const given = yamlOf(pod, sources);
  if (given === undefined || readYaml === undefined) return read;
  if (given === 'hidden') return { ...read, isHidden: true };
  if (given.text.trim() === '' && given.holes.length === 0) return { ...read, use: { ...read.use, isYamlBlank: true } };
  const yaml = readYaml(given);
  if ('written' in yaml) return { ...read, yaml };
  // With a hole in it nobody knows what the text will be.
  return { ...read, isHidden: true, diagnostics: given.holes.length > 0 ? [] : [yaml] };
}

function isFile({ fields }: PodUse): boolean {
  return fields.some(({ name }) => name === 'yamlFile');
}

/** `yamlFile` counts before `yaml`, in an agent alone. */
function yamlOf(pod: PodUse, sources: TextSources): WrittenText | 'hidden' | undefined {
  const file = pod.route === 'declarative' ? field(pod, 'yamlFile') : undefined;
  if (file !== undefined) {
    const path = file.kind === 'StringLiteral' ? file.value : undefined;
    const text = path === undefined || sources.files === undefined ? undefined : fileText(path, sources.files);
    return text ?? 'hidden';
  }
  const yaml = field(pod, 'yaml');
  if (yaml === undefined || yaml.kind === 'NullLiteral') return undefined;
  return resolvedText(yaml, sources) ?? 'hidden';
}

/** A field by its name, where it is a value. */
export function field({ fields }: PodUse, name: string): Expression | undefined {
  const value = fields.find((one) => one.name === name)?.value;
  return value !== undefined && 'kind' in value ? value : undefined;
}
