import { fieldsOf } from '@pipec/model';
import type { AnyShape, Kind, NodeOf, Span } from '@pipec/model';
import fc from 'fast-check';

// Random trees that fit the shapes of the model. They are well-formed, and most mean nothing to Groovy.

const span: fc.Arbitrary<Span> = fc.record({ file: fc.constantFrom('a', 'b'), start: fc.nat(9), end: fc.nat(9) });
const text = fc.string({ unit: 'binary', maxLength: 5 });
const comments = fc.array(fc.record({ kind: fc.constant('Comment' as const), span, text }), {
  minLength: 1,
  maxLength: 2,
});
const trivia = fc.record(
  { leading: comments, trailing: comments, dangling: comments, blankBefore: fc.boolean() },
  { requiredKeys: [] },
);

/** Kinds whose nodes need no other node. */
const isLeaf = (kind: Kind): boolean =>
  fieldsOf(kind).every(([, shape]) => shape.optional === true || !needsNode(shape));
const needsNode = (shape: AnyShape): boolean =>
  shape.holds === 'node' || (shape.holds === 'either' && shape.of.every(needsNode));

const made = new Map<string, fc.Arbitrary<unknown>>();

function nodeOf(kind: Kind, depth: number): fc.Arbitrary<unknown> {
  const key = `${kind} ${depth}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fields = fieldsOf(kind).filter(([, shape]) => depth > 0 || shape.optional !== true);
  const whole = {
    kind: fc.constant(kind),
    span,
    ...(kind !== 'Comment' && { trivia }),
    ...Object.fromEntries(fields.map(([field, shape]) => [field, holding(shape, Math.max(depth - 1, 0))])),
  };
  const required = fields.filter(([, shape]) => shape.optional !== true).map(([field]) => field);
  const node = fc.record(whole, { requiredKeys: ['kind', 'span', ...required] as 'kind'[], noNullPrototype: true });
  made.set(key, node);
  return node;
}

function holding(shape: AnyShape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.holds) {
    case 'text':
      return text;
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.nat(3);
    case 'json':
      return fc.jsonValue({ maxDepth: 2 });
    case 'gap':
      return fc.constant(undefined);
    case 'word':
      return fc.constantFrom(...shape.words);
    case 'node': {
      const kinds = depth > 0 || shape.kinds.length === 1 ? shape.kinds : shape.kinds.filter(isLeaf);
      return fc.oneof(...kinds.map((kind) => nodeOf(kind, depth)));
    }
    case 'list':
      return depth > 0 ? fc.array(holding(shape.of, depth), { maxLength: 3 }) : fc.constant([]);
    case 'either':
      return fc.oneof(...shape.of.map((one) => holding(one, depth)));
  }
}

/** A random node of one kind; lists at its leaves are empty. */
export function anyNode<K extends Kind>(kind: K, depth = 4): fc.Arbitrary<NodeOf<K>> {
  return nodeOf(kind, depth) as fc.Arbitrary<NodeOf<K>>;
}
