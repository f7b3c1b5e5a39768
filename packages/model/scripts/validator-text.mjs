import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { buildSync, transformSync } from 'esbuild';

/** The text of `src/generated/validate-model.ts`: the validator as plain code that needs nothing of ajv when it runs. */
export async function validatorText() {
  // inlineRefs: one function a kind, or a statement would be written out wherever one may stand.
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    inlineRefs: false,
    discriminator: true,
    code: { source: true, esm: true },
  });
  const compiled = standaloneCode(ajv, ajv.compile(await schema()));
  const { code } = transformSync(leaveOutUnused(compiled), { minify: true, format: 'esm', treeShaking: true });
  if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');
  return `// @ts-nocheck Made by scripts/build-validator.mjs from the table of shapes.\n${code}`;
}

/** The schema comes of the model's own sources, which are TypeScript. */
async function schema() {
  const entryPoint = fileURLToPath(new URL('../src/stored/model-schema.ts', import.meta.url));
  const { outputFiles } = buildSync({ entryPoints: [entryPoint], bundle: true, format: 'esm', write: false });
  const { modelSchema } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  return modelSchema();
}

/** ajv's code passes on where data stands in its parent and in the schema; nothing of ours looks at either, and they are half of it. */
function leaveOutUnused(text) {
  return text
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(/,\s*parentData\b[^}]*?rootData(=data)?(?=\s*\})/g, '')
    .replace(/export default validate\d+;/, '');
}
