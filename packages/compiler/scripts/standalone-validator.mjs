import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';

/** The validator of a schema as plain code that needs nothing of ajv when it runs; it exports `validate`. */
export function standaloneValidator(schema) {
  const ajv = new Ajv({ allErrors: true, messages: false, allowUnionTypes: true, code: { source: true, esm: true } });
  // What must stand there, in the words of a message.
  ajv.addKeyword('expected');
  const compiled = standaloneCode(ajv, ajv.compile(withoutDescriptions(schema)));
  // What ajv would ask for at run time: the characters of a text, which must only not be empty, and whether two values are the same.
  const own = compiled
    .replaceAll(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, '((text) => text.length)')
    .replaceAll(
      /require\("ajv\/dist\/runtime\/equal"\)\.default/g,
      '((a, b) => JSON.stringify(a) === JSON.stringify(b))',
    );
  const { code } = transformSync(own.replace(/export default validate\d+;/, ''), {
    minify: true,
    format: 'esm',
    treeShaking: true,
  });
  if (/\b(require|import)\b/.test(code)) throw new Error('The validator asks for a module at run time.');
  return code;
}

/** ajv takes along what it refers to. */
function withoutDescriptions(part) {
  return JSON.parse(
    JSON.stringify(part, (key, value) => (key === 'description' && typeof value === 'string' ? undefined : value)),
  );
}
