import type { FieldPath, PodFault } from '@pipec/kubernetes';
import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Document, Node as YamlNode, Pair } from 'yaml';

/** What stands at a path of a document. */
export interface Found {
  /** The pair of the last key on the way; none within an item of a list. */
  readonly pair: Pair | undefined;
  readonly value: unknown;
  /** Whether the way ends before the path does. */
  readonly missed: boolean;
}

/** Goes down a document as far as a path leads. */
export function stepDown(document: Document, path: FieldPath): Found {
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

/**
 * Where something is said of a path: at its value where that is a scalar, at the key of a list or a map, and around what is missing.
 */
export function rangeOf(
  document: Document,
  { path, ofKey }: Pick<PodFault, 'path' | 'ofKey'>,
): readonly [number, number] {
  const { pair, value, missed } = stepDown(document, path);
  const isKey = ofKey || missed || isCollection(value);
  const node = isKey ? (pair?.key ?? firstKey(value) ?? value) : value;
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], Math.max(range[1], range[0] + 1)] : [0, 1];
}

/** The scalar at a path as it is written; empty for anything else. */
export function textAt(document: Document, path: FieldPath): string {
  const { value } = stepDown(document, path);
  return isScalar(value) ? String(value.source ?? value.value) : '';
}

function resolved(value: unknown, document: Document): unknown {
  return isAlias(value) ? value.resolve(document) : value;
}

/** The first key of a map that is an item of a list: `name` of `- name: maven`. */
function firstKey(value: unknown): YamlNode | undefined {
  const key = isMap(value) ? value.items[0]?.key : undefined;
  return isNode(key) ? key : undefined;
}
