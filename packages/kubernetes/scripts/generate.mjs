// Writes the types and the shapes in `src/generated` from `openapi/*.json`.
//
//   node packages/kubernetes/scripts/generate.mjs            from the committed files
//   node packages/kubernetes/scripts/generate.mjs OPENAPI    renews two of them first, from an OpenAPI v3 file of `/openapi/v3/api/v1`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closureOf } from './closure.mjs';
import { coreKinds, objectTypes, podTypes, sharedTypes } from './closures.mjs';
import { objectShapeText, shapeText } from './shape-text.mjs';
import { objectTypesText, typesText } from './types-text.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const openapi = process.argv[2];

if (openapi !== undefined) {
  const schemas = JSON.parse(readFileSync(openapi, 'utf8'));
  const pod = closureOf(schemas, ['Pod']);
  const core = Object.entries(closureOf(schemas, [...coreKinds, ...sharedTypes])).filter(([name]) => !(name in pod));
  mkdirSync(at('openapi'), { recursive: true });
  write('pod', pod);
  write('core', Object.fromEntries(core));
}

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(at('src/generated/types.ts'), typesText(podTypes()));
writeFileSync(at('src/generated/shape.ts'), shapeText(podTypes()));
writeFileSync(at('src/generated/object-types.ts'), objectTypesText(objectTypes(), podTypes()));
writeFileSync(at('src/generated/object-shape.ts'), objectShapeText(objectTypes()));

function write(name, types) {
  const lines = Object.entries(types).map(([type, fields]) => `  ${JSON.stringify(type)}: ${JSON.stringify(fields)}`);
  writeFileSync(at(`openapi/${name}-1.36.json`), `{\n${lines.join(',\n')}\n}\n`);
}
