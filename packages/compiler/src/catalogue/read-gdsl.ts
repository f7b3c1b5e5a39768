import type { Diagnostic, Outcome } from '@pipec/model';
import { noCatalogue, unreadStep } from './messages.ts';

/** A step as a controller tells editors of it. */
export interface GdslStep {
  readonly name: string;
  readonly takesBlock: boolean;
  readonly needsNode: boolean;
  /** Java types by parameter, in the order of the file: required ones first. */
  readonly params: ReadonlyMap<string, string>;
  /** The parameters that are required; `undefined` where the file does not tell: for a step with two of them or more. */
  readonly required: readonly string[] | undefined;
}

/** What a controller offers to scripts. */
export interface Gdsl {
  readonly steps: readonly GdslStep[];
  /** Global variables and the Java classes of their binders. */
  readonly variables: ReadonlyMap<string, string>;
}

/** A value of a line: a text or a word, a list or a map, a call by its arguments. */
type Value = string | readonly Value[] | { readonly [name: string]: Value };

/**
 * Reads what a controller gives at `/pipeline-syntax/gdsl`. It is Groovy for editors, written a line a method, and not always well
 * formed: words of its help bear backslashes that Groovy refuses, and some classes stand without quotes.
 */
export function readGdsl(text: string, file: string): Outcome<Gdsl> {
  const diagnostics: Diagnostic[] = [];
  const steps = new Map<string, GdslStep>();
  const variables = new Map<string, string>();
  let needsNode = false;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    // The second part of the file holds what must stand in a node.
    if (/^\s*(?:def\s+)?\w+\s*=\s*enclosingCall\b/.test(line)) needsNode = true;
    const { kind } = /^\s*(?<kind>method|property)\s*\(/.exec(line)?.groups ?? {};
    if (kind === undefined) continue;
    const values = readCall(line.trim());
    const name = values?.name;
    if (values === undefined || typeof name !== 'string') {
      const start = index + line.length - line.trimStart().length;
      diagnostics.push(unreadStep({ file, start, end: index + line.trimEnd().length }));
    } else if (kind === 'property') variables.set(name, typeof values.type === 'string' ? values.type : 'Object');
    else steps.set(name, together(steps.get(name), stepOf(name, values, needsNode)));
  }
  if (steps.size === 0) diagnostics.push(noCatalogue({ file, start: 0, end: 0 }));
  return { value: { steps: [...steps.values()], variables }, diagnostics };
}

/** `params` are told by their place: none, or the one that is required; `namedParams` are all of them. */
function stepOf(name: string, { params, namedParams }: Readonly<Record<string, Value>>, needsNode: boolean): GdslStep {
  const placed = new Map(isMap(params) ? Object.entries(params).map(([key, type]) => [key, String(type)]) : []);
  const takesBlock = /(?:^|\.)Closure$/.test(placed.get('body') ?? '');
  if (takesBlock) placed.delete('body');
  if (!Array.isArray(namedParams)) return { name, takesBlock, needsNode, params: placed, required: [...placed.keys()] };
  const named = namedParams.filter(isMap).map((one) => [String(one.name), String(one.type)] as const);
  return { name, takesBlock, needsNode, params: new Map(named), required: undefined };
}

/** A step with parameters that may be left out has two lines, one for each way to call it. */
function together(before: GdslStep | undefined, after: GdslStep): GdslStep {
  if (before === undefined) return after;
  const [all, other] = before.required === undefined ? [before, after] : [after, before];
  return {
    ...all,
    takesBlock: before.takesBlock || after.takesBlock,
    params: new Map([...other.params, ...all.params]),
    required: other.required,
  };
}

function isMap(value: Value | undefined): value is { readonly [name: string]: Value } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The arguments by name of a call that is all of a line; `undefined` where it is not understood. */
function readCall(line: string): Readonly<Record<string, Value>> | undefined {
  const tokens = [...line.matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[\w.$;]+|[()[\]:,]|\S/g)].map(
    ([token]) => token,
  );
  let at = 1;
  const take = (token: string): boolean => {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  };

  /** What stands between brackets: items, or pairs by their names. */
  function readItems(close: string): Value | undefined {
    const items: Value[] = [];
    const pairs: [string, Value][] = [];
    if (take(':')) return take(close) ? {} : undefined;
    while (!take(close)) {
      const value = readValue();
      if (value === undefined) return undefined;
      if (take(':')) {
        const second = readValue();
        if (second === undefined || typeof value !== 'string') return undefined;
        pairs.push([value, second]);
      } else items.push(value);
      if (!take(',') && tokens[at] !== close) return undefined;
    }
    if (pairs.length === 0) return items;
    return items.length === 0 ? Object.fromEntries(pairs) : undefined;
  }

  function readValue(): Value | undefined {
    const token = tokens[at++];
    if (token === undefined || ')],:'.includes(token)) return undefined;
    if (token === '[') return readItems(']');
    if (/^['"]/.test(token)) return token.slice(1, -1).replaceAll(/\\(.)/g, '$1');
    return take('(') ? readItems(')') : token;
  }

  if (!take('(')) return undefined;
  const found = readItems(')');
  return at === tokens.length && isMap(found) ? found : undefined;
}
