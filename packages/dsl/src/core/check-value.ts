import { isSecret } from './secret.ts';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { describe, Expr } from './value.ts';

/** What a field holds: texts may be worked out by Jenkins unless they are plain. */
export type Kind = 'text' | 'plain text' | 'boolean' | 'texts' | 'constant';

const kinds: { readonly [K in Kind]: readonly [words: string, fits: (value: unknown) => boolean] } = {
  text: ['a text', (value) => isText(value)],
  'plain text': ['a plain text', (value) => typeof value === 'string' || isSecret(value)],
  boolean: ['true or false', (value) => typeof value === 'boolean'],
  constant: [
    'a text, a number, true or false',
    (value) => isText(value) || ['number', 'boolean'].includes(typeof value),
  ],
  texts: ['a list of texts', (value) => Array.isArray(value) && value.every((item) => typeof item === 'string')],
};

/** A secret is refused in words of its own, where the value is made of it. */
function isText(value: unknown): boolean {
  return typeof value === 'string' || value instanceof Expr || isSecret(value);
}

/** Tells a value that a field does not take, for those whose types nobody checked. What is missing is fine. */
export function checkValue(value: unknown, kind: Kind, name: string, path: Part | readonly Part[]): void {
  if (value === undefined) return;
  const [words, fits] = kinds[kind];
  if (!fits(value)) throw new Misuse(`'${name}' is ${words}, but this is ${describe(value)}.`, path);
}
