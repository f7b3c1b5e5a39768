import { checkPod } from '@pipec/kubernetes';
import type { CheckPodOptions, PodFault } from '@pipec/kubernetes';
import type { Diagnostic } from '@pipec/model';
import type { Document } from 'yaml';
import type { Profile } from '../rule.ts';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import { readDocument, syntaxFault, valueOf } from './read-yaml.ts';
import type { YamlText } from './read-yaml.ts';
import { rangeOf, textAt } from './yaml-places.ts';

/** A pod as a person wrote it. */
export interface PodText extends YamlText {
  /** Words in `text` that stand for what is only known when the pipeline runs: nothing is told of values that hold one. */
  readonly holes?: readonly string[];
}

/**
 * Checks a pod that is written as YAML: its syntax, then the pod, as the Jenkins plugin reads it. Each fault stands at the key or
 * the value that is meant.
 *
 * @example
 * ```ts
 * const place = (start: number, end: number) => ({ file: 'pod.yaml', start, end });
 * checkPodYaml({ text: 'spec:\n  containers:\n  - name: Maven', place })[0]?.message; // "The container name 'Maven' …"
 * ```
 */
export function checkPodYaml(
  pod: PodText,
  { profile = 'recommended', ...options }: Omit<CheckPodOptions, 'profile'> & { readonly profile?: Profile } = {},
): readonly Diagnostic[] {
  const { text, place, holes = [] } = pod;
  const document = readDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return holes.length > 0 ? [] : [syntaxFault(error, pod, unreadable)];
  const object = valueOf(document);
  if (object === undefined || object === null) return [];
  return askedOfPods(checkPod(object, { lenient: true, ...options }), profile)
    .filter((fault) => !holdsHole(fault, document, holes))
    .map((fault) => podDiagnostic(fault, place(...rangeOf(document, fault.path, isAtKey(fault)))));
}

const unreadable = 'The plugin cannot read it, and the build waits for an agent that never comes.';

/** Whether a fault is about a value that is only known when the pipeline runs. */
function holdsHole({ message, path }: PodFault, document: Document, holes: readonly string[]): boolean {
  return holes.some((hole) => message.includes(hole) || textAt(document, path).includes(hole));
}

/** A misspelt field is told at its name. */
export function isAtKey({ code }: PodFault): boolean {
  return code === 'kubernetes/unknown-field';
}
