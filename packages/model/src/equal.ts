import type { Comment, Trivia } from './groovy.ts';
import type { Kind, Node } from './node.ts';
import { fieldsOf } from './shapes.ts';

export interface EqualOptions {
  /** Whether comments and empty lines count; by default they do. */
  readonly trivia?: boolean;
}

/** Whether two trees say the same. Where they were written, their spans, never counts. */
export function equal(a: Node, b: Node, { trivia = true }: EqualOptions = {}): boolean {
  const open: [unknown, unknown][] = [[a, b]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if (one === other) continue;
    if (Array.isArray(one)) {
      if (!Array.isArray(other) || one.length !== other.length) return false;
      one.forEach((item, i) => open.push([item, other[i]]));
    } else if (isNode(one)) {
      if (!isNode(other) || one.kind !== other.kind) return false;
      if (trivia && !equalTrivia(triviaOf(one), triviaOf(other))) return false;
      for (const [field, { holds }] of fieldsOf(one.kind)) {
        const [mine, theirs] = [one[field], other[field]];
        if (holds === 'json') {
          if (!equalJson(mine, theirs)) return false;
        } else open.push([mine, theirs]);
      }
    } else return false;
  }
  return true;
}

type AnyNode = { readonly kind: Kind } & { readonly [field: string]: unknown };

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function triviaOf(node: AnyNode): Trivia {
  return (node['trivia'] as Trivia | undefined) ?? {};
}

/** What is missing counts as empty. */
function equalTrivia(a: Trivia, b: Trivia): boolean {
  return (
    (a.blankBefore === true) === (b.blankBefore === true) &&
    equalComments(a.leading, b.leading) &&
    equalComments(a.trailing, b.trailing) &&
    equalComments(a.dangling, b.dangling)
  );
}

function equalComments(a: readonly Comment[] = [], b: readonly Comment[] = []): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]?.text);
}

/** The order of keys does not count, as in JSON. */
function equalJson(a: unknown, b: unknown): boolean {
  const open: [unknown, unknown][] = [[a, b]];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [one, other] = pair;
    if (one === other) continue;
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
    if (Array.isArray(one) !== Array.isArray(other)) return false;
    const keys = Object.keys(one);
    if (keys.length !== Object.keys(other).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(other, key)) return false;
      open.push([(one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]]);
    }
  }
  return true;
}
