import type { JsonNode, JsonObject } from './read-json.ts';

/** A value to write: an object's members keep their order. */
export type JsonValue = string | readonly string[] | { readonly [name: string]: JsonValue };

/** A member that an object is to get. */
export interface NewMember {
  readonly name: string;
  readonly value: JsonValue;
  /** The index of the member that it comes before; without one it comes last. */
  readonly before?: number;
}

/** A piece of text to put in, or to put in place of what stands there. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a text is laid out. */
interface Layout {
  /** What ends a line. */
  readonly lineEnd: string;
  /** What a level is indented by; empty where all stands on one line. */
  readonly unit: string;
  /** What stands between a name and its value. */
  readonly colon: string;
  /** The indent of the line that the object begins on. */
  readonly indent: string;
}

/**
 * The edits that give an object new members in the layout that its text has: its indent, its line ends, where it has its commas.
 *
 * @param root The whole of the text, of which the object is a part.
 */
export function insertMembers(
  text: string,
  root: JsonNode,
  object: JsonObject,
  members: readonly NewMember[],
): readonly TextEdit[] {
  if (members.length === 0) return [];
  const layout = layoutOf(text, root, object);
  if (object.members.length === 0) {
    const value = Object.fromEntries(members.map(({ name, value: one }) => [name, one]));
    return [{ start: object.start, end: object.end, text: valueText(value, layout, layout.indent) }];
  }
  const separator = separatorIn(text, object);
  const isInline = !text.slice(object.start, object.members[0]!.start).includes('\n');
  const inside = {
    ...layout,
    unit: isInline ? '' : layout.unit,
    indent: layout.indent + (isInline ? '' : layout.unit),
  };
  return members.map(({ name, value, before }) => {
    const own = `${JSON.stringify(name)}${layout.colon}${valueText(value, inside, inside.indent)}`;
    const next = before === undefined ? undefined : object.members[before];
    const at = next === undefined ? object.members.at(-1)!.value.end : next.start;
    return { start: at, end: at, text: next === undefined ? `${separator}${own}` : `${own}${separator}` };
  });
}

/** The text with edits made; of two at one place the first stands first. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((a, b) => a.start - b.start)
    .toReversed()
    .reduce((now, { start, end, text: added }) => now.slice(0, start) + added + now.slice(end), text);
}

function layoutOf(text: string, root: JsonNode, object: JsonObject): Layout {
  const [first] = root.kind === 'object' ? root.members : [];
  const gap = first === undefined ? '\n  ' : text.slice(root.start + 1, first.start);
  const unit = gap.includes('\n') ? gap.slice(gap.lastIndexOf('\n') + 1) || '  ' : '';
  const lineStart = text.lastIndexOf('\n', object.start - 1) + 1;
  const sample = object.members[0] ?? first;
  const between = sample === undefined ? ': ' : text.slice(sample.end, sample.value.start);
  return {
    unit,
    lineEnd: text.includes('\r\n') ? '\r\n' : '\n',
    indent: /^[ \t]*/.exec(text.slice(lineStart))![0],
    colon: between.includes('\n') ? ': ' : between,
  };
}

/** What stands between two members: as between the last two, or as before the only one. */
function separatorIn(text: string, { start, members }: JsonObject): string {
  const [last, previous] = [members.at(-1)!, members.at(-2)];
  return previous === undefined ? `,${text.slice(start + 1, last.start)}` : text.slice(previous.value.end, last.start);
}

function valueText(value: JsonValue, layout: Layout, indent: string): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
  const { unit, lineEnd, colon } = layout;
  const rows = (inner: string) =>
    Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}${colon}${valueText(one, layout, inner)}`);
  if (unit === '') return colon.endsWith(' ') ? `{ ${rows(indent).join(', ')} }` : `{${rows(indent).join(',')}}`;
  const inner = `${indent}${unit}`;
  return `{${lineEnd}${rows(inner)
    .map((row) => `${inner}${row}`)
    .join(`,${lineEnd}`)}${lineEnd}${indent}}`;
}

function isList(value: JsonValue): value is readonly string[] {
  return Array.isArray(value);
}
