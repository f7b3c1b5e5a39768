// Writes `src/generated/types.ts` and `src/generated/shape.ts` from `openapi/pod-1.36.json`.
//
//   node packages/kubernetes/scripts/generate.mjs            from the committed closure
//   node packages/kubernetes/scripts/generate.mjs OPENAPI    renews the closure first, from an OpenAPI v3 file of `/openapi/v3/api/v1`
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closureOf } from './closure.mjs';
import { shapeText } from './shape-text.mjs';
import { typesText } from './types-text.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);
const openapi = process.argv[2];

if (openapi !== undefined) {
  const types = closureOf(JSON.parse(readFileSync(openapi, 'utf8')), 'Pod');
  const lines = Object.entries(types).map(([name, type]) => `  ${JSON.stringify(name)}: ${JSON.stringify(type)}`);
  mkdirSync(at('openapi'), { recursive: true });
  writeFileSync(at('openapi/pod-1.36.json'), `{\n${lines.join(',\n')}\n}\n`);
}

const closure = JSON.parse(readFileSync(at('openapi/pod-1.36.json'), 'utf8'));
mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(at('src/generated/types.ts'), typesText(closure));
writeFileSync(at('src/generated/shape.ts'), shapeText(closure));
