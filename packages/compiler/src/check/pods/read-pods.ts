import type { Diagnostic, Expression, Pipeline, Script } from '@pipec/model';
import type { Document } from 'yaml';
import { onlyValue } from '../flow/only-value.ts';
import { fileText, resolvedText } from '../text/resolved-text.ts';
import type { TextSources } from '../text/resolved-text.ts';
import type { WrittenText } from '../text/written-text.ts';
import type { PodUse } from './pod-uses.ts';
import { readTemplate } from './read-template.ts';
import type { ReadTemplate } from './read-template.ts';
import { readDocument, syntaxFault, valueOf } from './read-yaml.ts';

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
  readonly document: Document;
  readonly object: unknown;
}

/** Reads the pods of a file. */
export function readPods(
  pods: readonly PodUse[],
  root: Pipeline | Script,
  files?: (path: string) => string | undefined,
): readonly ReadUse[] {
  const sources: TextSources = { valueOf: (name) => onlyValue(name, root), ...(files && { files }) };
  return pods.map((pod) => readUse(pod, sources));
}

function readUse(pod: PodUse, sources: TextSources): ReadUse {
  const isShared = pod.node.kind === 'AgentKubernetes' && (pod.node.pod !== undefined || isFile(pod));
  const read = { ...readTemplate(pod, sources), pod, sources, isShared, isHidden: false, diagnostics: [] };
  const given = yamlOf(pod, sources);
  if (given === undefined) return read;
  if (given === 'hidden') return { ...read, isHidden: true };
  if (given.text.trim() === '' && given.holes.length === 0) return { ...read, use: { ...read.use, isYamlBlank: true } };
  const document = readDocument(given.text);
  if (document.errors.length === 0) return { ...read, yaml: { written: given, document, object: valueOf(document) } };
  // With a hole in it nobody knows what the text will be.
  return {
    ...read,
    isHidden: true,
    diagnostics: given.holes.length > 0 ? [] : [syntaxFault(document.errors, given, unreadable)],
  };
}

function isFile({ fields }: PodUse): boolean {
  return fields.some(({ name }) => name === 'yamlFile');
}

const unreadable = 'The plugin cannot read it, and the build waits for an agent that never comes.';

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
