import { anyOf, nearest } from '@pipec/model';
import type { AgentChoice } from '../choices.ts';

/** What a text says, or why it says nothing. */
export type Read<T> = { readonly value: T } | { readonly fault: string };

/** Reads what a flag or an answer says. */
export type Reader<T> = (text: string) => Read<T>;

/** One of a few words. */
export function oneOf<const T extends string>(what: string, words: readonly T[]): Reader<T> {
  return (text) => {
    const value = words.find((word) => word === text);
    if (value !== undefined) return { value };
    const guess = nearest(text, words);
    const advice = guess === undefined ? `It is ${anyOf(words)}.` : `Did you mean '${guess}'?`;
    return { fault: `'${text}' is no ${what}. ${advice}` };
  };
}

/** Releases of helm may have no longer names, and namespaces are made of it. */
const longestName = 45;

/** The name of an app: what namespaces, releases and repositories may be called. */
export const readName: Reader<string> = (text) => {
  if (/^[a-z](?:[a-z0-9-]*[a-z0-9])?$/.test(text) && text.length <= longestName) return { value: text };
  const guess = plainName(text);
  const advice = guess === undefined ? '' : ` Did you mean '${guess}'?`;
  return {
    fault: `'${text}' is no name for Kubernetes: it has at most ${longestName} letters in lower case, digits and hyphens, and begins with a letter.${advice}`,
  };
};

/** A text as a name, with hyphens in place of what a name may not have; `undefined` where nothing is left. */
export function plainName(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, longestName)
    .replace(/-+$/, '');
  return plain === '' ? undefined : plain;
}

const repository =
  /^(?<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)+$/;

/** An image without a tag; `none` is no image. */
export const readImage: Reader<string | undefined> = (text) => {
  if (text === 'none') return { value: undefined };
  const host = repository.exec(text)?.groups?.['host'];
  if (host !== undefined && (/[.:]/.test(host) || host === 'localhost')) return { value: text };
  const fault =
    /:[^/]*$/.test(text) || text.includes('@')
      ? `'${text}' has a tag or a digest; each build gives the image its own.`
      : `'${text}' is no image of a registry.`;
  return { fault: `${fault} Say it as registry.example.com/shop, or none.` };
};

/** Reads an image where there must be one, since a tool deploys it. */
export function neededImage(tool: string, name: string): Reader<string | undefined> {
  return (text) =>
    text === 'none'
      ? { fault: `'--deploy ${tool}' needs an image to deploy, such as registry.example.com/${name}.` }
      : readImage(text);
}

/** `kubernetes`, or else a label. */
export const readAgent: Reader<AgentChoice> = (text) =>
  text === 'kubernetes' ? { value: { kind: 'kubernetes' } } : readLabel(text);

export const readLabel: Reader<AgentChoice> = (text) =>
  /^[^\p{C}]+$/u.test(text) && text.trim() !== ''
    ? { value: { kind: 'label', label: text.trim() } }
    : { fault: 'A label is one line of text, such as linux.' };
