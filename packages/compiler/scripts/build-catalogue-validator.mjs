// Compiles the validator of catalogues to `src/generated/validate-catalogue.ts`, which is not committed.
//
//   node packages/compiler/scripts/build-catalogue-validator.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { standaloneValidator } from './standalone-validator.mjs';

const at = (name) => new URL(name, import.meta.url);
const schema = JSON.parse(readFileSync(at('../../model/src/catalogue/catalogue.schema.json'), 'utf8'));

mkdirSync(at('../src/generated'), { recursive: true });
writeFileSync(
  at('../src/generated/validate-catalogue.ts'),
  `// @ts-nocheck Made by scripts/build-catalogue-validator.mjs from catalogue.schema.json.\n${standaloneValidator(schema)}`,
);
