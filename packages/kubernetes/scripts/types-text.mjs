import { fieldDocs, typeDocs } from './field-docs.mjs';

const scalars = {
  string: 'string',
  bytes: 'string',
  bool: 'boolean',
  int32: 'number',
  int64: 'number',
  time: 'string',
  quantity: 'Quantity',
  'int-or-string': 'IntOrString',
  json: 'object',
};

const head = `// Made by scripts/generate.mjs from openapi/pod-1.36.json: the types of Kubernetes 1.36, under their own names.

/** An amount: \`1\`, \`'500m'\`, \`'2Gi'\`. Suffixes n u m k M G T P E count in thousands, Ki Mi Gi Ti Pi Ei in 1024s. */
export type Quantity = string | number;

/** A port by number or by the name that a container gave it. */
export type IntOrString = number | string;
`;

/** The text of `src/generated/types.ts`. */
export function typesText(closure) {
  return [head, ...Object.entries(closure).map(([name, type]) => interfaceText(name, type))].join('\n');
}

/** The text of `src/generated/object-types.ts`: the types that stand beside those of a pod. */
export function objectTypesText(closure, pod) {
  const interfaces = Object.entries(closure).map(([name, type]) => interfaceText(name, type));
  const text = interfaces.join('\n');
  const named = [...Object.keys(pod), 'IntOrString', 'Quantity'].filter((name) => refersTo(text, name)).sort();
  return `// Made by scripts/generate.mjs from openapi/core-1.36.json and openapi/groups-1.36.json: the types of other kinds of Kubernetes 1.36.

import type { ${named.join(', ')} } from './types.ts';

${text}`;
}

function refersTo(text, name) {
  return new RegExp(`: (readonly )?(\\{ readonly \\[key: string\\]: )?${name}\\b`).test(text);
}

function interfaceText(name, { required, fields }) {
  const rows = Object.entries(fields).flatMap(([field, type]) => {
    const doc = fieldDocs[`${name}.${field}`];
    return [
      ...(doc ? [`  /** ${doc} */`] : []),
      `  readonly ${field}${required.includes(field) ? '' : '?'}: ${typeText(type)};`,
    ];
  });
  return `${typeDocs[name] ? `/** ${typeDocs[name]} */\n` : ''}export interface ${name} {\n${rows.join('\n')}\n}\n`;
}

function typeText(type) {
  if (type.endsWith('[]')) return `readonly ${bracketed(typeText(type.slice(0, -2)))}[]`;
  if (type.startsWith('{')) return `{ readonly [key: string]: ${typeText(type.slice(1, -1))} }`;
  const values = /^string\((.*)\)$/.exec(type)?.[1].split('|');
  return values?.map((value) => `'${value}'`).join(' | ') ?? scalars[type] ?? type;
}

function bracketed(text) {
  return text.includes('|') ? `(${text})` : text;
}
