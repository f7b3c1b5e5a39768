import type { PodFault } from '@pipec/kubernetes';
import type { Fix } from '@pipec/model';
import { isMap, isPair, isScalar } from 'yaml';
import type { Document, Pair, Range } from 'yaml';
import type { WrittenText } from '../text/written-text.ts';
import { stepDown } from './yaml-places.ts';

/** What to do about a fault of a pod that is written as YAML, where that can be said. */
export function podFix(fault: PodFault, document: Document, written: WrittenText): Fix | undefined {
  const fix = fixes[fault.code]?.(fault, document, written) ?? guessed(fault, document, written);
  // What Groovy puts into the text, or what an escape stands in, is not for a fix to touch.
  return fix?.edits.every(({ span }) => span.end >= span.start) ? fix : undefined;
}

type MakeFix = (fault: PodFault, document: Document, written: WrittenText) => Fix | undefined;

const fixes: Readonly<Record<string, MakeFix>> = {
  'kubernetes/unknown-field': (fault, document, written) => indented(fault, document, written),
  'kubernetes/short-lived-container': (fault, document, written) => kept(fault, document, written),
};

/** Words that need no escape, neither in YAML nor in Groovy; a number that must be text has quotes. */
const plain = /^\/?[\w.-]+(?:[/:][\w.-]+)*$|^"[\w.-]+"$/;

/** The guess in the place of the word. */
function guessed({ guess, path, ofKey }: PodFault, document: Document, { text, place }: WrittenText): Fix | undefined {
  if (guess === undefined || !plain.test(guess)) return undefined;
  const { pair, value, missed } = stepDown(document, path);
  const node = ofKey ? pair?.key : value;
  if (missed || !isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (!/^["']?[^\n]*$/.test(text.slice(start, end))) return undefined;
  return {
    title: `Write '${guess}'`,
    safety: 'unsafe',
    edits: [{ span: place(start, end), text: guess }],
  };
}

/** Fields of the spec that stand beside it go below it: each of their lines two blanks further in. */
function indented({ path }: PodFault, document: Document, { text, place }: WrittenText): Fix | undefined {
  const root = document.contents;
  const spec = isMap(root) ? root.items.find(({ key }) => isScalar(key) && key.value === 'spec') : undefined;
  const isEmpty = spec !== undefined && (spec.value === null || (isScalar(spec.value) && spec.value.value === null));
  if (path.length !== 1 || !isEmpty || !isMap(root)) return undefined;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === path[0]);
  const range = pair && rangeOfPair(pair, text);
  if (range === undefined) return undefined;
  const [start, end] = range;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const edits = [...text.slice(from, end).matchAll(/^(?=[^\n]*\S)/gm)].map(({ index }) => {
    const at = place(from + index, from + index);
    return { span: { ...at, end: at.start }, text: '  ' };
  });
  return { title: `Indent '${String(path[0])}' below 'spec'`, safety: 'unsafe', edits };
}

/** A command that lasts, on a line below the image. */
function kept({ path }: PodFault, document: Document, { text, place }: WrittenText): Fix | undefined {
  const { value } = stepDown(document, path);
  if (!isMap(value) || value.flow === true || value.has('command') || value.has('args')) return undefined;
  const image = value.items.find(({ key }) => isScalar(key) && key.value === 'image');
  const range = image && rangeOfPair(image, text);
  if (image === undefined || range === undefined || !isScalar(image.key) || !image.key.range) return undefined;
  const [keyStart] = image.key.range;
  const column = keyStart - (text.lastIndexOf('\n', keyStart - 1) + 1);
  const lineEnd = text.indexOf('\n', range[1]) < 0 ? text.length : text.indexOf('\n', range[1]);
  const at = place(lineEnd, lineEnd);
  return {
    title: 'Let it sleep until the build is over',
    safety: 'unsafe',
    edits: [{ span: { ...at, end: at.start }, text: `\n${' '.repeat(column)}command: [sleep, 99d]` }],
  };
}

/** From the key to the end of what is said under it, without blank lines behind. */
function rangeOfPair(pair: Pair, text: string): readonly [number, number] | undefined {
  if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) return undefined;
  const value = pair.value as { readonly range?: Range | null } | null;
  const end = value?.range?.[1] ?? pair.key.range[1];
  return [pair.key.range[0], pair.key.range[0] + text.slice(pair.key.range[0], end).trimEnd().length];
}
