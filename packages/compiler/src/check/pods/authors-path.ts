import type { FieldPath } from '@pipec/kubernetes';
import type { Json } from '@pipec/model';
import type { Part } from '../rule.ts';

/** Tells whether an author wrote something at a path. */
type IsWritten = (path: readonly Part[]) => boolean;

/**
 * Where an author of the DSL wrote what stands at a path of the pod: containers, volumes and variables stand there by name, the fields
 * of the spec at the top, and a mount is often said with its volume.
 */
export function authorsPath(
  [first, second, ...rest]: FieldPath,
  pod: Json | undefined,
  isWritten: IsWritten = () => false,
): readonly Part[] {
  if (first !== 'spec' || second === undefined)
    return first === undefined ? [] : [first, ...(second === undefined ? [] : [second]), ...rest];
  const [index, ...inner] = rest;
  if (typeof index !== 'number' || !['containers', 'initContainers', 'volumes'].includes(String(second)))
    return [second, ...rest];
  const name = nameAt(pod, String(second), index);
  if (name === undefined) return [second];
  const container = itemsOf(field(pod, 'spec'), String(second))[index];
  return pathInContainer(inner, container, { at: [second, name], name, isWritten });
}

interface Around {
  readonly at: readonly Part[];
  readonly name: string;
  readonly isWritten: IsWritten;
}

function pathInContainer([list, i, ...rest]: FieldPath, container: Json | undefined, around: Around): readonly Part[] {
  const plain = [...around.at, ...(list === undefined ? [] : [list]), ...(i === undefined ? [] : [i]), ...rest];
  if (typeof i !== 'number') return plain;
  if (list === 'volumeMounts') return mountPath(itemsOf(container, list), i, rest, around);
  const variable = list === 'env' ? [...around.at, 'env', textAt(itemsOf(container, list)[i], 'name')] : undefined;
  return variable !== undefined && around.isWritten(variable) ? [...variable, ...rest] : plain;
}

/** A mount comes of a volume of the pod, of one of the container, or of the container's own list, in this order. */
function mountPath(
  mounts: readonly Json[],
  i: number,
  rest: FieldPath,
  { at, name, isWritten }: Around,
): readonly Part[] {
  const ofVolume = (j: number): readonly Part[] | undefined => {
    const volume = textAt(mounts[j], 'name');
    const isFirst = mounts.findIndex((mount) => textAt(mount, 'name') === volume) === j;
    const ways = [
      ['volumes', volume],
      ...(volume.startsWith(`${name}-`) ? [[...at, 'volumes', volume.slice(name.length + 1)]] : []),
    ];
    return isFirst ? ways.find((way) => isWritten([...way, 'mountPath'])) : undefined;
  };
  const volume = ofVolume(i);
  if (volume !== undefined) return [...volume, ...rest];
  const before = mounts.slice(0, i).filter((_, j) => ofVolume(j) !== undefined).length;
  return [...at, 'volumeMounts', i - before, ...rest];
}

function nameAt(pod: Json | undefined, list: string, index: number): string | undefined {
  const name = field(itemsOf(field(pod, 'spec'), list)[index], 'name');
  return typeof name === 'string' ? name : undefined;
}

function itemsOf(value: Json | undefined, name: string): readonly Json[] {
  const items = field(value, name);
  return Array.isArray(items) ? (items as readonly Json[]) : [];
}

function textAt(value: Json | undefined, name: string): string {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
}

function field(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[name];
}
