import type { Diagnostic, Span } from '@pipec/model';
import { isNode, parseDocument } from 'yaml';
import { wrongEntry } from './messages.ts';

/** What ajv tells of a fault. */
export interface Fault {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: { readonly additionalProperty?: string; readonly missingProperty?: string };
}

/** Faults of one file that are told; the rest is most likely more of the same. */
const mostFaults = 10;

/** What is wrong in a catalogue, at its places. */
export function catalogueFaults(faults: readonly Fault[], text: string, file: string): readonly Diagnostic[] {
  const document = parseDocument(text, { prettyErrors: false, schema: 'json' });
  const found = new Map<string, Diagnostic>();
  for (const { keyword, instancePath, params } of faults) {
    if (found.has(instancePath) || found.size === mostFaults) continue;
    const path = instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
    const span: Span = { file, start, end };
    found.set(instancePath, wrongEntry(wordOf(path), problemOf(keyword, params), span));
  }
  return [...found.values()];
}

function wordOf(path: readonly string[]): string {
  return path.length === 0 ? 'The whole' : `'${path.join('.')}'`;
}

function problemOf(keyword: string, { additionalProperty, missingProperty }: Fault['params']): string {
  if (additionalProperty !== undefined) return `has a field '${additionalProperty}' that there is not`;
  if (missingProperty !== undefined) return `lacks the field '${missingProperty}'`;
  return keyword === 'enum' || keyword === 'const' ? 'is none of the values that there are' : 'is of another form';
}
