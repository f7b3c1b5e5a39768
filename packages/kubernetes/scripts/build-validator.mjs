// Compiles the strict structural validator of a Pod to `src/generated/validate-pod.ts`, which is not committed.
//
//   node packages/kubernetes/scripts/build-validator.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { validatorText } from './validator-text.mjs';

const at = (path) => new URL(`../${path}`, import.meta.url);

writeFileSync(
  at('src/generated/validate-pod.ts'),
  validatorText(JSON.parse(readFileSync(at('openapi/pod-1.36.json'), 'utf8'))),
);
