/** The text of `src/generated/shape.ts`: which fields each type has, and what stands in them. Enumerations are left to the validator. */
export function shapeText(closure) {
  return `// Made by scripts/generate.mjs from openapi/pod-1.36.json.

/**
 * The fields of every type that a Pod of Kubernetes 1.36 reaches. A field holds a scalar (\`string\`, \`quantity\`, …), another type of this table,
 * \`X[]\`, or \`{X}\`: a map whose values are of type X.
 */
export const shape: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows(closure)}
};
`;
}

/** The text of `src/generated/object-shape.ts`. */
export function objectShapeText(closure) {
  return `// Made by scripts/generate.mjs from openapi/core-1.36.json and openapi/groups-1.36.json.

/** The fields of the types that other kinds reach and a Pod does not, as in \`shape\`. */
export const objectShape: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${rows(closure)}
};
`;
}

function rows(closure) {
  return Object.entries(closure)
    .map(([name, { fields }]) => {
      const entries = Object.entries(fields).map(([field, type]) => `${field}: '${type.replace(/\(.*\)/, '')}'`);
      return `  ${name}: { ${entries.join(', ')} },`;
    })
    .join('\n');
}
