import type { FieldPath } from '@pipec/kubernetes';
import type { Json } from '@pipec/model';
import type { Part } from '../rule.ts';

/**
 * Where an author of the DSL wrote what stands at a path of the pod: containers and volumes stand there by name, the fields of the
 * spec at the top.
 */
export function authorsPath([first, second, ...rest]: FieldPath, pod: Json | undefined): readonly Part[] {
  if (first !== 'spec' || second === undefined)
    return first === undefined ? [] : [first, ...(second === undefined ? [] : [second]), ...rest];
  const [index, ...inner] = rest;
  if (typeof index !== 'number' || !['containers', 'initContainers', 'volumes'].includes(String(second)))
    return [second, ...rest];
  const name = nameAt(pod, String(second), index);
  return name === undefined ? [second] : [second, name, ...inner];
}

function nameAt(pod: Json | undefined, list: string, index: number): string | undefined {
  const items = field(field(pod, 'spec'), list);
  const name = Array.isArray(items) ? field(items[index] as Json, 'name') : undefined;
  return typeof name === 'string' ? name : undefined;
}

function field(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[name];
}
