import { fieldType } from '../field-type.ts';
import { orderedKeys } from './key-order.ts';
import { canBeBlock, number, scalar } from './scalar.ts';

/** The lines of a mapping or a sequence, which is of a type of Kubernetes where one is named. */
export function yamlLines(value: object, type: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => entry('-', item, type.replace(/\[\]$/, ''), '  '));
  return orderedKeys(value, type).flatMap((key) => {
    const item = (value as Readonly<Record<string, unknown>>)[key];
    const inner = type.startsWith('{') ? type.slice(1, -1) : (fieldType(type, key) ?? '');
    // A sequence stands below its key without indentation, as kubectl writes it.
    return item === undefined ? [] : entry(`${scalar(key)}:`, item, inner, Array.isArray(item) ? '' : '  ');
  });
}

/** What stands behind `key:` or `-`: on the same line where it fits there, else on the lines below. */
function entry(head: string, value: unknown, type: string, indent: string): readonly string[] {
  if (typeof value === 'string' && canBeBlock(value)) return block(head, value);
  if (typeof value !== 'object' || value === null) return [`${head} ${flat(value)}`];
  const below = yamlLines(value, type);
  if (below.length === 0) return [`${head} ${Array.isArray(value) ? '[]' : '{}'}`];
  // `- name: a` puts the first key beside the dash; `- - a` would be right, and nobody can read it.
  if (head === '-' && !Array.isArray(value))
    return below.map((line, i) => (i === 0 ? `- ${line}` : indented(line, '  ')));
  return [head, ...below.map((line) => indented(line, indent))];
}

function flat(value: unknown): string {
  if (typeof value === 'string') return scalar(value);
  return typeof value === 'number' ? number(value) : String(value);
}

/** `|` keeps the one line end at the end, `|-` has none, `|+` keeps them all. */
function block(head: string, text: string): readonly string[] {
  const ends = /\n*$/.exec(text)?.[0].length ?? 0;
  const style = ends === 0 ? '|-' : ends === 1 ? '|' : '|+';
  const body = text.slice(0, text.length - (ends === 0 ? 0 : 1));
  return [`${head} ${style}`, ...body.split('\n').map((line) => indented(line, '  '))];
}

function indented(line: string, indent: string): string {
  return line === '' ? '' : `${indent}${line}`;
}
