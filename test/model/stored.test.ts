import { readFileSync } from 'node:fs';
import { builder, equal, nowhere } from '@pipec/model';
import type { Expression, Json, Pipeline } from '@pipec/model';
import { modelSchema, readModel, storeModel } from '@pipec/model/stored';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validatorText } from '../../packages/model/scripts/validator-text.mjs';
import { anyNode } from '../support/any-node.ts';

const { bool, list, literal, name, node, number } = builder(nowhere);

const any = node('AgentAny', {});
const stage = node('Stage', { name: 'A', body: node('Steps', { steps: [] }) });
const small = node('Pipeline', { agent: any, stages: node('Stages', { stages: [stage] }) });
const withValue = (value: Expression): Pipeline =>
  node('Pipeline', { environment: node('Environment', { entries: [node('EnvEntry', { name: 'A', value })] }) });

test('what is stored is read back', () => {
  fc.assert(
    fc.property(anyNode('Pipeline'), (pipeline) => {
      const { value, diagnostics } = readModel(JSON.parse(JSON.stringify(storeModel(pipeline))));
      expect(diagnostics).toEqual([]);
      expect(value).toEqual(pipeline);
      expect(equal(value!, pipeline)).toBe(true);
    }),
  );
});

test('a size that is missing comes back as such', () => {
  const sizes = withValue(
    node('New', { type: node('TypeName', { name: 'int' }), args: [], dimensions: [number(3), undefined] }),
  );
  expect(readModel(storeModel(sizes)).value).toEqual(sizes);
});

test('what looks like a gap in the data of a pod stays', () => {
  const pod = node('Pod', { object: [null, { a: [null] }] });
  const pipeline = node('Pipeline', { agent: node('AgentKubernetes', { fields: [], pod }) });
  expect(readModel(storeModel(pipeline)).value).toEqual(pipeline);
});

test('what is read is frozen, and the JSON it was read from is not', () => {
  const json = storeModel(small);
  const { value } = readModel(json);
  expect([Object.isFrozen(value), Object.isFrozen(value?.stages?.stages[0]), Object.isFrozen(json)]).toEqual([
    true,
    true,
    false,
  ]);
});

const changed = (change: (json: any) => void): Json => {
  const json = structuredClone(storeModel(withValue(list(literal('x'), bool(true))))) as any;
  change(json.environment.entries[0]);
  return json as Json;
};

// prettier-ignore
test.each<[what: string, json: unknown, messages: string[]]>([
  ['no object', 'pipeline', ['The stored model must be an object.']],
  ['another node', storeModel(name('a') as never), ["The stored model has no field 'name'.", "'/kind' must be 'Pipeline'."]],
  ['a field that is missing', changed((entry) => void delete entry.name), ["'/environment/entries/0' lacks 'name'."]],
  ['a field that is unknown', changed((entry) => void (entry.nmae = 'A')), ["'/environment/entries/0' has no field 'nmae'."]],
  ['a wrong type', changed((entry) => void (entry.name = 1)), ["'/environment/entries/0/name' must be a string."]],
  ['a wrong word', changed((entry) => void (entry.value.items[0].value.quote = '`')), ["'/environment/entries/0/value/items/0/value/quote' must be ''', '''''"]],
  ['a kind that may not stand there', changed((entry) => void (entry.value = stage)), ["'/environment/entries/0/value' is no node of a kind that may stand here."]],
  ['a kind that there is not', changed((entry) => void (entry.value.kind = 'Lst')), ["'/environment/entries/0/value' is no node of a kind that may stand here."]],
  ['a negative offset', changed((entry) => void (entry.span.start = -1)), ["'/environment/entries/0/span/start' must be at least 0."]],
])('%s is told', (_, json, messages) => {
  const { value, diagnostics } = readModel(json);
  expect(value).toBeUndefined();
  messages.forEach((message) => expect(diagnostics.map((one) => one.message).join('\n')).toContain(message));
});

test('no JSON makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(readModel(json).value).toBeUndefined();
    }),
  );
});

test('many faults are told as a number', () => {
  const entries = Array.from({ length: 50 }, () => ({}));
  const { diagnostics } = readModel({
    ...(storeModel(small) as object),
    environment: { kind: 'Environment', span: nowhere, entries },
  });
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics.at(-1)?.message).toMatch(/^The stored model has \d+ more faults\.$/);
});

test('JSON that is too deep is told, and what is nearly so is read', () => {
  let deep: Expression = name('x');
  for (let i = 0; i < 240; i++) deep = list(deep);
  expect(readModel(storeModel(withValue(deep))).diagnostics).toEqual([]);
  let deeper: Json = null;
  for (let i = 0; i < 100_000; i++) deeper = [deeper];
  expect(readModel(deeper).diagnostics.map(({ message }) => message)).toEqual([
    'The stored model is nested more than 1000 levels deep.',
  ]);
});

test('the schema has a definition for every kind of node', () => {
  const { definitions } = modelSchema() as {
    definitions: Record<string, { properties?: { kind?: { const?: string } } }>;
  };
  expect(Object.keys(definitions)).toEqual(
    expect.arrayContaining(['Pipeline', 'Stage', 'Step', 'GString', 'ClassDeclaration', 'Pod']),
  );
  expect(definitions['Stage']?.properties?.kind).toEqual({ const: 'Stage' });
});

test('src/generated/validate-model.ts is what its generator writes, and needs no module of ajv', async () => {
  const text = readFileSync(new URL('../../packages/model/src/generated/validate-model.ts', import.meta.url), 'utf8');
  expect(text === (await validatorText())).toBe(true);
  expect(text).not.toMatch(/\bajv\/|\brequire\(|\bimport\b/);
});
