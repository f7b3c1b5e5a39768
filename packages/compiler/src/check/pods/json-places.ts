import type { PodFault } from '@pipec/kubernetes';

type Range = readonly [start: number, end: number];

/** What stands at a path of a text. */
interface Found {
  /** The key of the last name on the way; none of an item of a list. */
  readonly key: Range | undefined;
  readonly value: Range;
  readonly missed: boolean;
}

/**
 * Where something is said of a path of a text that is JSON, as `rangeOf` has it for YAML: at its value where that is a scalar, at the
 * key of a list or a map, and around what is missing. A reader of YAML takes ten times as long.
 *
 * @param text What `JSON.parse` has read.
 */
export function jsonRange(text: string, { path, ofKey }: Pick<PodFault, 'path' | 'ofKey'>): Range {
  const { key, value, missed } = stepDown(text, path);
  const isKey = ofKey || missed || /[[{]/.test(text[value[0]] ?? '');
  return isKey ? (key ?? membersOf(text, value[0])[0]?.key ?? value) : value;
}

function stepDown(text: string, path: PodFault['path']): Found {
  const start = blanks(text, 0);
  let found: Found = { key: undefined, value: [start, endOf(text, start)], missed: false };
  for (const part of path) {
    const members = membersOf(text, found.value[0]);
    const next =
      typeof part === 'number'
        ? members[part]
        : members.findLast(({ key }) => key && JSON.parse(text.slice(...key)) === part);
    if (next === undefined) return { ...found, missed: true };
    found = { ...next, missed: false };
  }
  return found;
}

/** The members of a map, or the items of a list, which have no keys. */
function membersOf(text: string, start: number): readonly Omit<Found, 'missed'>[] {
  const isMap = text[start] === '{';
  if (!isMap && text[start] !== '[') return [];
  const members: Omit<Found, 'missed'>[] = [];
  let at = blanks(text, start + 1);
  while (at < text.length && !/[\]}]/.test(text[at]!)) {
    const key: Range | undefined = isMap ? [at, endOf(text, at)] : undefined;
    const from = key === undefined ? at : blanks(text, blanks(text, key[1]) + 1);
    const value: Range = [from, endOf(text, from)];
    members.push({ key, value });
    at = blanks(text, value[1]);
    if (text[at] === ',') at = blanks(text, at + 1);
  }
  return members;
}

/** The end of the value that begins here. */
function endOf(text: string, start: number): number {
  if (text[start] === '"') return endOfString(text, start);
  if (!/[[{]/.test(text[start] ?? '')) {
    let end = start;
    while (end < text.length && !/[\s,\]}]/.test(text[end]!)) end += 1;
    return end;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at) - 1;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  return end + 1;
}

function blanks(text: string, start: number): number {
  let at = start;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
}
