// Compiles the strict structural validators to `src/generated`; they are not committed.
//
//   node packages/kubernetes/scripts/build-validator.mjs
import { writeFileSync } from 'node:fs';
import { coreKinds, groupKinds, podTypes, validatedObjectTypes } from './closures.mjs';
import { validatorText } from './validator-text.mjs';

const at = (path) => new URL(`../src/generated/${path}`, import.meta.url);

writeFileSync(at('validate-pod.ts'), validatorText(podTypes(), ['Pod']));
writeFileSync(at('validate-objects.ts'), validatorText(validatedObjectTypes(), [...coreKinds, ...groupKinds]));
