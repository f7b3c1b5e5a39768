import type { FieldPath } from '../fault.ts';
import { fieldType } from '../field-type.ts';
import type { Schema } from '../schema.ts';

/** The type that stands at a path of an object, in the words of `shape`: `Container`, `string[]`, `quantity`; '' where there is none. */
export function typeAt(path: FieldPath, { root, types }: Pick<Schema, 'root' | 'types'>): string {
  return path.reduce<string>((type, part) => {
    if (typeof part === 'number') return type.replace(/\[\]$/, '');
    return type.startsWith('{') ? type.slice(1, -1) : (fieldType(type, part, types) ?? '');
  }, root);
}

/** A type in a sentence: `container`, `pod security context`, `NFS volume`. */
export function describeType(type: string): string {
  const known: Readonly<Record<string, string>> = {
    ObjectMeta: 'metadata',
    PodSpec: 'pod spec',
    EnvVar: 'environment variable',
  };
  const words = type
    .replace(/VolumeSource$/, 'Volume')
    .replace(/([A-Z])(?=[A-Z][a-z])|([a-z\d])(?=[A-Z])/g, '$1$2 ')
    .replace(/\b[A-Z](?=[a-z]|$|\s)/g, (letter) => letter.toLowerCase());
  return known[type] ?? (words === '' ? 'object' : words);
}

/** `A container`, `An ingress`. */
export function withArticle(words: string): string {
  // `NFS` begins with a vowel where it is spelt.
  return `${/^(?:[aeio]|[AEFHILMNORSX][A-Z])/.test(words) ? 'An' : 'A'} ${words}`;
}
