// Compiles the validator of stored models to `src/generated/validate-model.ts`, which is not committed.
//
//   node packages/model/scripts/build-validator.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { validatorText } from './validator-text.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);

mkdirSync(at('src/generated'), { recursive: true });
writeFileSync(at('src/generated/validate-model.ts'), await validatorText());
