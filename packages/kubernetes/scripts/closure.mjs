// The part of Kubernetes' OpenAPI that some types reach, in the compact form of `openapi/*.json`:
//
//   { "Container": { "required": ["name"], "fields": { "args": "string[]", "imagePullPolicy": "string(Always|Never)", "env": "EnvVar[]" } } }
//
// A field's type is a scalar (`string`, `bool`, `int32`, `int64`, `bytes`, `time`, `quantity`, `int-or-string`, `json`), the name of another type, `X[]`, or `{X}`
// for a map with values of type X. An enumeration is `string(a|b)`.

const prefix = '#/components/schemas/';

/** @param {{ schemas: Record<string, any> }} openapi @param {readonly string[]} roots short names of the types to start from */
export function closureOf(openapi, roots) {
  const schemas = new Map(Object.entries(openapi.schemas).map(([name, schema]) => [shortName(name), schema]));
  const types = {};
  const queue = [...roots];
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (name in types) continue;
    const schema = schemas.get(name);
    if (schema === undefined) throw new Error(`The OpenAPI has no type '${name}'.`);
    const fields = {};
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      fields[field] = typeOf(property, schemas);
      const target = /^[{]?([A-Z]\w*)/.exec(fields[field])?.[1];
      if (target !== undefined) queue.push(target);
    }
    types[name] = { required: schema.required ?? [], fields };
  }
  return Object.fromEntries(
    Object.keys(types)
      .sort()
      .map((name) => [name, types[name]]),
  );
}

function typeOf(schema, schemas) {
  const reference = schema.$ref ?? schema.allOf?.[0]?.$ref;
  if (reference !== undefined) return referred(shortName(reference.slice(prefix.length)), schemas);
  if (schema.type === 'array') return `${typeOf(schema.items, schemas)}[]`;
  if (schema.type === 'object')
    return schema.additionalProperties ? `{${typeOf(schema.additionalProperties, schemas)}}` : 'json';
  if (schema.enum) return `string(${schema.enum.filter((value) => value !== '').join('|')})`;
  return scalarOf(schema);
}

/** Types without fields of their own are scalars in disguise. */
function referred(name, schemas) {
  const disguises = {
    Quantity: 'quantity',
    IntOrString: 'int-or-string',
    Time: 'time',
    MicroTime: 'time',
    FieldsV1: 'json',
  };
  return disguises[name] ?? (schemas.get(name).properties ? name : 'json');
}

function scalarOf({ type, format }) {
  if (type === 'boolean') return 'bool';
  if (type === 'integer') return format ?? 'int64';
  if (type === 'string' && format === 'byte') return 'bytes';
  if (type === 'string' && format === undefined) return 'string';
  throw new Error(`No compact name for ${type} of format ${format}.`);
}

function shortName(name) {
  return name.slice(name.lastIndexOf('.') + 1);
}
