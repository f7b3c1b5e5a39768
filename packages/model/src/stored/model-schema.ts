import type { Kind } from '../node.ts';
import { pipelineShapes } from '../pipeline-shapes.ts';
import type { Json } from '../pod.ts';
import type { AnyShape } from '../shape.ts';
import { fieldsOf, shapes } from '../shapes.ts';

type Schema = { readonly [key: string]: Json };

/**
 * The JSON Schema (draft 7) of a stored pipeline. It follows from the table of shapes, so that no field of the model can be missing
 * from it: a definition for each kind of node, and one for each set of kinds that may stand somewhere.
 */
export function modelSchema(): Schema {
  const definitions: Record<string, Schema> = { Span: span, Trivia: trivia, Places: places };
  const refer = (name: string, make: () => Schema): Schema => {
    if (!(name in definitions)) {
      definitions[name] = {};
      definitions[name] = make();
    }
    return { $ref: `#/definitions/${name}` };
  };

  const nodeOf = (kinds: readonly Kind[]): Schema => {
    const [only] = kinds;
    if (only !== undefined && kinds.length === 1) return refer(only, () => objectOf(only));
    return refer(kinds.join('-or-'), () => ({
      type: 'object',
      required: ['kind'],
      discriminator: { propertyName: 'kind' },
      oneOf: kinds.map((kind) => nodeOf([kind])),
    }));
  };

  const objectOf = (kind: Kind): Schema => {
    const fields = fieldsOf(kind);
    const required = fields.filter(([, shape]) => shape.optional !== true).map(([field]) => field);
    return {
      type: 'object',
      properties: {
        kind: { const: kind },
        span: { $ref: '#/definitions/Span' },
        ...(kind !== 'Comment' && { trivia: { $ref: '#/definitions/Trivia' } }),
        ...(kind in pipelineShapes && { places: { $ref: '#/definitions/Places' } }),
        ...Object.fromEntries(fields.map(([field, shape]) => [field, schemaOf(shape)])),
      },
      required: ['kind', 'span', ...required],
      additionalProperties: false,
    };
  };

  const schemaOf = (shape: AnyShape): Schema => {
    switch (shape.holds) {
      case 'text':
        return { type: 'string' };
      case 'flag':
        return { type: 'boolean' };
      case 'number':
        return { type: 'integer', minimum: 0 };
      case 'json':
        return {};
      case 'gap':
        return { type: 'null' };
      case 'word':
        return { type: 'string', enum: shape.words };
      case 'node':
        return nodeOf(shape.kinds);
      case 'list':
        return { type: 'array', items: schemaOf(shape.of) };
      case 'either':
        return eitherOf(shape.of);
    }
  };

  /** The two sides always differ in their JSON type, so that one look tells which is meant. */
  const eitherOf = ([one, other]: readonly [AnyShape, AnyShape]): Schema => ({
    if: { type: jsonType(one) },
    then: schemaOf(one),
    else: schemaOf(other),
  });

  const root = nodeOf(['Pipeline']);
  for (const kind of Object.keys(shapes) as Kind[]) nodeOf([kind]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A stored pipeline of pipec',
    ...root,
    definitions,
  };
}

function jsonType({ holds }: AnyShape): string {
  switch (holds) {
    case 'text':
    case 'word':
      return 'string';
    case 'list':
      return 'array';
    case 'node':
      return 'object';
    case 'gap':
      return 'null';
    case 'flag':
      return 'boolean';
    case 'number':
      return 'integer';
    case 'json':
    case 'either':
      throw new Error(`No one JSON type is that of '${holds}'.`);
  }
}

const offset: Schema = { type: 'integer', minimum: 0 };
const span: Schema = {
  type: 'object',
  properties: { file: { type: 'string' }, start: offset, end: offset },
  required: ['file', 'start', 'end'],
  additionalProperties: false,
};

const place: Schema = { $ref: '#/definitions/Span' };
const places: Schema = {
  type: 'object',
  properties: { name: place, block: place, operator: place, axes: place, excludes: place },
  additionalProperties: false,
};

const comments: Schema = { type: 'array', items: { $ref: '#/definitions/Comment' } };
const trivia: Schema = {
  type: 'object',
  properties: { leading: comments, trailing: comments, dangling: comments, blankBefore: { type: 'boolean' } },
  additionalProperties: false,
};
