import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closureOf } from '../../packages/kubernetes/scripts/closure.mjs';
import { shapeText } from '../../packages/kubernetes/scripts/shape-text.mjs';
import { typesText } from '../../packages/kubernetes/scripts/types-text.mjs';
import { validatorText } from '../../packages/kubernetes/scripts/validator-text.mjs';

const read = (path: string): string =>
  readFileSync(new URL(`../../packages/kubernetes/${path}`, import.meta.url), 'utf8');
const closure = JSON.parse(read('openapi/pod-1.36.json')) as Record<
  string,
  { required: string[]; fields: Record<string, string> }
>;

test.each([
  ['types.ts', typesText],
  ['shape.ts', shapeText],
  ['validate-pod.ts', validatorText],
])('src/generated/%s is what its generator writes', (name, textOf) => {
  expect(read(`src/generated/${name}`) === textOf(closure)).toBe(true);
});

test('no module of ajv is left in the validator', () => {
  expect(read('src/generated/validate-pod.ts')).not.toMatch(/\bajv\/|\brequire\(|\bimport\b/);
});

const openapi = new URL('../../../shared/facts/kubernetes/openapi-v1.36-core.json', import.meta.url);
if (!existsSync(openapi))
  console.warn('Skipped: the OpenAPI of Kubernetes 1.36 is not at hand (../shared/facts/kubernetes).');

test.skipIf(!existsSync(openapi))('the committed closure is that of the OpenAPI', () => {
  expect(closureOf(JSON.parse(readFileSync(openapi, 'utf8')), 'Pod')).toEqual(closure);
});
