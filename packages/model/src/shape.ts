import type { NodeBase } from './groovy.ts';
import type { Kind, NodeOf } from './node.ts';
import type { Json } from './pod.ts';

declare const held: unique symbol;

/** What a field of a node holds, as data. */
export type AnyShape =
  | { readonly holds: 'text' | 'flag' | 'number' | 'json' | 'gap' }
  | { readonly holds: 'word'; readonly words: readonly string[] }
  | { readonly holds: 'node'; readonly kinds: readonly Kind[] }
  | { readonly holds: 'list'; readonly of: AnyShape }
  | { readonly holds: 'either'; readonly of: readonly [AnyShape, AnyShape] };

/** A shape with the type of what it holds, which is exact: neither a wider nor a narrower one fits. */
export type Shape<T> = AnyShape & { readonly [held]?: (value: T) => T };
/** The shape of a field that may be missing. */
export type OptionalShape<T> = Shape<T> & { readonly optional: true };
type RequiredShape<T> = Shape<T> & { readonly optional?: never };

/** For each field of a node but those that say where it stands, not what it is, and the comments around it, what it holds. */
export type FieldShapes<N> = {
  readonly [P in Exclude<keyof N, keyof NodeBase<string> | 'places'>]-?: object extends Pick<N, P>
    ? OptionalShape<Exclude<N[P], undefined>>
    : RequiredShape<N[P]>;
};

export const text: Shape<string> = { holds: 'text' };
export const flag: Shape<boolean> = { holds: 'flag' };
export const number: Shape<number> = { holds: 'number' };
export const json: Shape<Json> = { holds: 'json' };
/** Nothing, in a list: the size that is missing in `new int[3][]`. */
export const gap: Shape<undefined> = { holds: 'gap' };

/** One of a few words. */
export function word<const W extends string>(...words: readonly W[]): Shape<W> {
  return { holds: 'word', words };
}

/** A node of one of these kinds. */
export function one<const K extends Kind>(...kinds: readonly K[]): Shape<NodeOf<K>> {
  return { holds: 'node', kinds };
}

/** A list of nodes of these kinds. */
export function many<const K extends Kind>(...kinds: readonly K[]): Shape<readonly NodeOf<K>[]> {
  return listOf(one(...kinds));
}

export function listOf<T>(of: Shape<T>): Shape<readonly T[]> {
  return { holds: 'list', of };
}

export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return { holds: 'either', of: [a, b] };
}

export function optional<T>(shape: Shape<T>): OptionalShape<T> {
  return { ...shape, optional: true };
}

/** Whether a field of this shape can hold nodes. */
export function holdsNodes(shape: AnyShape): boolean {
  switch (shape.holds) {
    case 'node':
      return true;
    case 'list':
      return holdsNodes(shape.of);
    case 'either':
      return shape.of.some(holdsNodes);
    default:
      return false;
  }
}
