import { groovyShapes } from './groovy-shapes.ts';
import type { Kind, NodeOf } from './node.ts';
import { pipelineShapes } from './pipeline-shapes.ts';
import { holdsNodes } from './shape.ts';
import type { AnyShape, FieldShapes } from './shape.ts';

export type { AnyShape };

/**
 * What each kind of node holds, field by field: the one description of the model, from which walking, rewriting, comparing and
 * storing follow. A kind or a field that is missing here, or one of another type, does not compile.
 */
export const shapes: { readonly [K in Kind]: FieldShapes<NodeOf<K>> } = { ...groovyShapes, ...pipelineShapes };

/** What one field holds, and whether it may be missing. */
export type FieldShape = AnyShape & { readonly optional?: true };

/** The fields of a kind and their shapes, where the kind is known when the program runs only. */
export function fieldsOf(kind: Kind): readonly (readonly [field: string, shape: FieldShape])[] {
  return fields[kind];
}

/** The fields of a kind that hold nodes, in the order in which they are written. */
export function childKeys(kind: Kind): readonly string[] {
  return keys[kind];
}

/** The kinds whose nodes are of one of these, or may hold such nodes, however deep. */
export function leadingTo(kinds: readonly Kind[]): ReadonlySet<Kind> {
  const key = [...kinds].sort().join(' ');
  const known = leading.get(key);
  if (known !== undefined) return known;
  const found = new Set(kinds);
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const kind of Object.keys(held) as Kind[]) if (held[kind].some((inner) => found.has(inner))) found.add(kind);
  }
  leading.set(key, found);
  return found;
}

const leading = new Map<string, ReadonlySet<Kind>>();

const fields = eachKind((kind) => Object.entries(shapes[kind]) as [string, FieldShape][]);
const held = eachKind((kind) => fields[kind].flatMap(([, shape]) => heldKinds(shape)));
const keys = eachKind((kind) => fields[kind].filter(([, shape]) => holdsNodes(shape)).map(([field]) => field));

function eachKind<T>(make: (kind: Kind) => T): { readonly [K in Kind]: T } {
  const kinds = Object.keys(shapes) as Kind[];
  return Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as { [K in Kind]: T };
}

function heldKinds(shape: AnyShape): readonly Kind[] {
  if (shape.holds === 'node') return shape.kinds;
  if (shape.holds === 'list') return heldKinds(shape.of);
  return shape.holds === 'either' ? shape.of.flatMap(heldKinds) : [];
}
