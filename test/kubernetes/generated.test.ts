import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { closureOf } from '../../packages/kubernetes/scripts/closure.mjs';
import {
  coreKinds,
  groupKinds,
  objectTypes,
  podTypes,
  sharedTypes,
  validatedObjectTypes,
} from '../../packages/kubernetes/scripts/closures.mjs';
import { objectShapeText, shapeText } from '../../packages/kubernetes/scripts/shape-text.mjs';
import { objectTypesText, typesText } from '../../packages/kubernetes/scripts/types-text.mjs';
import { validatorText } from '../../packages/kubernetes/scripts/validator-text.mjs';

const read = (name: string): string =>
  readFileSync(new URL(`../../packages/kubernetes/src/generated/${name}`, import.meta.url), 'utf8');

test.each([
  ['types.ts', () => typesText(podTypes())],
  ['shape.ts', () => shapeText(podTypes())],
  ['object-types.ts', () => objectTypesText(objectTypes(), podTypes())],
  ['object-shape.ts', () => objectShapeText(objectTypes())],
  ['validate-pod.ts', () => validatorText(podTypes(), ['Pod'])],
  ['validate-objects.ts', () => validatorText(validatedObjectTypes(), [...coreKinds, ...groupKinds])],
])('src/generated/%s is what its generator writes', (name, textOf) => {
  expect(read(name) === textOf()).toBe(true);
});

test.each(['validate-pod.ts', 'validate-objects.ts'])('no module of ajv is left in %s', (name) => {
  expect(read(name)).not.toMatch(/\bajv\/|\brequire\(|\bimport\b/);
});

test('every type that a field names is there', () => {
  const all: Readonly<Record<string, { readonly fields: Readonly<Record<string, string>> }>> = {
    ...podTypes(),
    ...objectTypes(),
  };
  const missing = Object.entries(all).flatMap(([name, { fields }]) =>
    Object.entries(fields).flatMap(([field, type]) => {
      const named = /^\{?([A-Z]\w*)/.exec(type)?.[1];
      return named === undefined || named in all ? [] : [`${name}.${field}: ${named}`];
    }),
  );
  expect(missing).toEqual([]);
});

const openapi = new URL('../../../shared/facts/kubernetes/openapi-v1.36-core.json', import.meta.url);
if (!existsSync(openapi))
  console.warn('Skipped: the OpenAPI of Kubernetes 1.36 is not at hand (../shared/facts/kubernetes).');

test.skipIf(!existsSync(openapi))('the committed types are those of the OpenAPI', () => {
  const schemas = JSON.parse(readFileSync(openapi, 'utf8'));
  expect(closureOf(schemas, ['Pod'])).toEqual(podTypes());
  expect({ ...objectTypes(), ...podTypes() }).toMatchObject(closureOf(schemas, [...coreKinds, ...sharedTypes]));
});
