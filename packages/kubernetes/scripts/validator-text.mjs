import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { fieldsKeyword } from './fields-keyword.mjs';
import { validatorSchema } from './validator-schema.mjs';

/**
 * The text of a module with a validator of each kind, under the kind's name: plain code that needs nothing of ajv when it runs.
 *
 * @param {Record<string, { fields: Record<string, string> }>} closure @param {readonly string[]} kinds
 */
export function validatorText(closure, kinds) {
  // inlineRefs: one function a type, or a Probe would be written out nine times.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  ajv.addKeyword(fieldsKeyword);
  ajv.addSchema(validatorSchema(closure));
  const exported = Object.fromEntries(kinds.map((kind) => [kind, `kubernetes#/definitions/${kind}`]));
  const compiled = standaloneCode(ajv, exported);
  const { code } = transformSync(leaveOutUnused(compiled), { minify: true, format: 'esm', treeShaking: true });
  if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');
  return `// @ts-nocheck Made by scripts/build-validator.mjs from openapi/*.json.\n${code}`;
}

/** ajv's code passes on where data stands in its parent and in the schema; nothing of ours looks at either, and they are half of it. */
function leaveOutUnused(text) {
  return text.replaceAll(/schemaPath:"[^"]*",/g, '').replaceAll(/,\s*parentData\b[^}]*?rootData(=data)?(?=\s*\})/g, '');
}
