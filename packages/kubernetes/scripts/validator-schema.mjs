// The JSON Schema of objects as the API server decodes them under strict field validation.
//
// - An unknown field is refused, `null` stands for "not there" everywhere, nothing is required: what must be there is a matter of validation, not of decoding.
// - An enumeration takes the empty string too: where the server does not, a rule of ours says so.
// - Enumerations that the server never looks at are left open: every status, and signals (their feature gate is off in 1.36).
//
// Every type, also `string[]`, is a definition of its own, so that ajv writes one function for it. `fields` is a keyword of ours (fields-keyword.mjs).

const int32 = { type: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };
const scalars = {
  string: { type: 'string' },
  bytes: {
    type: 'string',
    pattern:
      '^[\\r\\n]*(?:(?:[A-Za-z0-9+/][\\r\\n]*){4})*(?:(?:[A-Za-z0-9+/][\\r\\n]*){2}=[\\r\\n]*=[\\r\\n]*|(?:[A-Za-z0-9+/][\\r\\n]*){3}=[\\r\\n]*)?$',
  },
  bool: { type: 'boolean' },
  int32,
  int64: { type: 'integer', minimum: -(2 ** 63), maximum: 2 ** 63 },
  time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$' },
  quantity: {
    type: ['string', 'number'],
    pattern: '^\\s*(?=\\S)[+-]?\\d*(\\.\\d*)?([numkMGTPE]|[KMGTPE]i|[eE][+-]?0*\\d{1,18})?\\s*$',
  },
  'int-or-string': { type: ['integer', 'string'], minimum: int32.minimum, maximum: int32.maximum },
};
const openEnumerations = /Status$|Condition$|^Lifecycle$/;

/** Every type stands under `#/definitions/<name>`. @param {Record<string, { fields: Record<string, string> }>} closure */
export function validatorSchema(closure) {
  const definitions = { json: {} };

  function refer(type) {
    const name = type.replaceAll('[]', '-list').replace(/\W+/g, '-');
    if (!(type in closure)) definitions[name] ??= define(type);
    return `#/definitions/${name}`;
  }

  function define(type) {
    if (type.endsWith('[]')) return { type: 'array', nullable: true, items: { $ref: refer(type.slice(0, -2)) } };
    if (type.startsWith('{'))
      return { type: 'object', nullable: true, additionalProperties: { $ref: refer(type.slice(1, -1)) } };
    const values = /^string\((.*)\)$/.exec(type)?.[1].split('|');
    if (values !== undefined) return { ...scalars.string, nullable: true, enum: [...values, '', null] };
    return { ...scalars[type], nullable: true };
  }

  for (const [name, { fields }] of Object.entries(closure)) {
    const open = openEnumerations.test(name);
    const referred = Object.entries(fields).map(([field, type]) => [
      field,
      refer(open ? type.replace(/\(.*\)/, '') : type),
    ]);
    definitions[name] = { type: 'object', nullable: true, fields: Object.fromEntries(referred) };
  }
  return { $id: 'kubernetes', definitions };
}
