// Compiles the validator of configurations to `src/generated/validate-config.ts`, which is not committed.
//
//   node packages/compiler/scripts/build-config-validator.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

const at = (path) => new URL(`../${path}`, import.meta.url);

const ajv = new Ajv({ allErrors: true, messages: false, code: { source: true, esm: true } });
// What must stand there, in the words of a message.
ajv.addKeyword('expected');
const compiled = standaloneCode(
  ajv,
  ajv.compile(JSON.parse(readFileSync(at('src/config/config.schema.json'), 'utf8'))),
);
// The only thing that ajv would ask for at run time counts the characters of a text; a text that must not be empty needs no count.
const counted = compiled.replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '((text) => text.length)');
const { code } = transformSync(counted.replace(/export default validate\d+;/, ''), {
  minify: true,
  format: 'esm',
  treeShaking: true,
});
if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(
  at('src/generated/validate-config.ts'),
  `// @ts-nocheck Made by scripts/build-config-validator.mjs from src/config/config.schema.json.\n${code}`,
);
