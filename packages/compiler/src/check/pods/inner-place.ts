import type { Span } from '@pipec/model';
import type { Scalar } from 'yaml';
import type { YamlText } from './read-yaml.ts';

/**
 * The places of the characters of a text that is a value in YAML. In a block (`yaml: |`) each line stands on a line of its own; of any
 * other value the whole is meant.
 */
export function innerPlace(
  { type, range, value }: Scalar,
  { text, place }: YamlText,
): (start: number, end: number) => Span {
  const [from = 0, to = text.length] = range ?? [];
  if (type !== 'BLOCK_LITERAL' || typeof value !== 'string') return () => place(from, to);
  const first = text.indexOf('\n', from) + 1;
  const indent = /^(?:[^\S\n]*\n)*( *)/.exec(text.slice(first))?.[1]?.length ?? 0;
  // Where each line of the text begins in the file.
  const lines = [...text.slice(first, to).matchAll(/^/gm)].map(({ index }) => first + index);
  const at = (offset: number): number => {
    const before = value.slice(0, offset).split('\n');
    const start = lines[before.length - 1] ?? to;
    return Math.min(start + indent + before.at(-1)!.length, to);
  };
  return (start, end) => place(at(start), end > start ? at(end - 1) + 1 : at(start));
}
