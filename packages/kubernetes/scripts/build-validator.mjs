// Compiles the strict structural validator of a Pod: `src/generated/validate-pod.ts`, plain code that needs nothing of ajv when it runs.
//
//   node packages/kubernetes/scripts/build-validator.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { fieldsKeyword } from './fields-keyword.mjs';
import { validatorSchema } from './validator-schema.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const closure = JSON.parse(readFileSync(at('openapi/pod-1.36.json'), 'utf8'));

// inlineRefs: one function a type, or a Probe would be written out nine times.
const ajv = new Ajv.default({ allErrors: true, messages: false, inlineRefs: false, allowUnionTypes: true, code: { source: true, esm: true } });
ajv.addKeyword(fieldsKeyword);
const compiled = standaloneCode.default(ajv, ajv.compile(validatorSchema(closure, 'Pod')));

const { code } = transformSync(leaveOutUnused(compiled), { minify: true, format: 'esm', treeShaking: true });
if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');

writeFileSync(at('src/generated/validate-pod.ts'), `// @ts-nocheck Made by scripts/build-validator.mjs from openapi/pod-1.36.json.\n${code}`);

/** ajv's code passes on where data stands in its parent and in the schema; nothing of ours looks at either, and they are half of it. */
function leaveOutUnused(text) {
  return text
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/,\s*parentData\b[^}]*?rootData(=data)?(?=\s*\})/g, '')
    .replace(/export default validate\d+;/, '');
}
