import { checkPod } from '@pipec/kubernetes';
import type { CheckPodOptions, FieldPath, PodFault } from '@pipec/kubernetes';
import type { Diagnostic, Span } from '@pipec/model';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node as YamlNode, Pair, YAMLError } from 'yaml';
import { askedOfPods, podDiagnostic } from './pod-diagnostic.ts';
import type { Profile } from './rule.ts';

/** YAML as a person wrote it. */
export interface PodText {
  readonly text: string;
  /** The span in the author's file of a stretch of `text`. */
  readonly place: (start: number, end: number) => Span;
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
  // The plugin's reader is one of YAML 1.1, where `0400` is octal; it takes the last of two equal keys.
  const document = parseDocument(text, { version: '1.1', uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) return holes.length > 0 ? [] : [syntaxFault(error, pod)];
  const object = valueOf(document);
  if (object === undefined || object === null) return [];
  return askedOfPods(checkPod(object, { lenient: true, ...options }), profile)
    .filter(
      (fault) => !holes.some((hole) => fault.message.includes(hole) || textAt(document, fault.path).includes(hole)),
    )
    .map((fault) => podDiagnostic(fault, place(...rangeOf(document, fault))));
}

function syntaxFault({ message, pos, code }: YAMLError, { text, place }: PodText): Diagnostic {
  const end = Math.min(Math.max(pos[1], pos[0] + 1), Math.max(text.length, 1));
  const notes = code === 'TAB_AS_INDENT' ? [{ message: 'YAML is indented by blanks, never by tabs.' }] : [];
  return {
    code: 'kubernetes/yaml-syntax',
    severity: 'error',
    message: `This is no YAML: ${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, '')}.`,
    span: place(Math.min(pos[0], end - 1), end),
    notes: [...notes, { message: 'The plugin cannot read it, and the build waits for an agent that never comes.' }],
  };
}

/** The object that a document holds; `undefined` where aliases unfold to more than anyone means. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** The scalar at a path as it is written; empty for anything else. */
function textAt(document: Document, path: FieldPath): string {
  const { value } = stepDown(document, path);
  return isScalar(value) ? String(value.source ?? value.value) : '';
}

/** Where a fault stands: at its value where that is a scalar, at the key of a list or a map, and around what is missing. */
function rangeOf(document: Document, { path, code }: PodFault): readonly [number, number] {
  const { pair, value, missed } = stepDown(document, path);
  const isKey = code === 'kubernetes/unknown-field' || missed || isCollection(value);
  const node = isKey ? (pair?.key ?? firstKey(value) ?? value) : value;
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], Math.max(range[1], range[0] + 1)] : [0, 1];
}

interface Found {
  /** The pair of the last key on the way; none within an item of a list. */
  readonly pair: Pair | undefined;
  readonly value: unknown;
  /** Whether the way ends before the path does. */
  readonly missed: boolean;
}

function stepDown(document: Document, path: FieldPath): Found {
  let found: Found = { pair: undefined, value: document.contents, missed: false };
  for (const part of path) {
    const value = resolved(found.value, document);
    const pair = isMap(value)
      ? value.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(part))
      : undefined;
    const item = isSeq(value) && typeof part === 'number' ? value.items[part] : undefined;
    if (pair === undefined && item === undefined) return { ...found, missed: true };
    found = { pair, value: resolved(pair?.value ?? item, document), missed: false };
  }
  return found;
}

function resolved(value: unknown, document: Document): unknown {
  return isAlias(value) ? value.resolve(document) : value;
}

/** The first key of a map that is an item of a list: `name` of `- name: maven`. */
function firstKey(value: unknown): YamlNode | undefined {
  const key = isMap(value) ? value.items[0]?.key : undefined;
  return isNode(key) ? key : undefined;
}
