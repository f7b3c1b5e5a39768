import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { fieldsKeyword } from './fields-keyword.mjs';
import { validatorSchema } from './validator-schema.mjs';

/** The text of `src/generated/validate-pod.ts`: the validator as plain code that needs nothing of ajv when it runs. */
export function validatorText(closure) {
  // inlineRefs: one function a type, or a Probe would be written out nine times.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    allowUnionTypes: true,
    code: { source: true, esm: true },
  });
  ajv.addKeyword(fieldsKeyword);
  const compiled = standaloneCode(ajv, ajv.compile(validatorSchema(closure, 'Pod')));
  const { code } = transformSync(leaveOutUnused(compiled), { minify: true, format: 'esm', treeShaking: true });
  if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');
  return `// @ts-nocheck Made by scripts/build-validator.mjs from openapi/pod-1.36.json.\n${code}`;
}

/** ajv's code passes on where data stands in its parent and in the schema; nothing of ours looks at either, and they are half of it. */
function leaveOutUnused(text) {
  return text
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/,\s*parentData\b[^}]*?rootData(=data)?(?=\s*\})/g, '')
    .replace(/export default validate\d+;/, '');
}
