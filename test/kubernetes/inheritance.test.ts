import { checkTemplate, inheritanceOf, readClouds } from '@pipec/kubernetes/template';
import type { AgentTemplate } from '@pipec/kubernetes/template';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const [cloud] = readClouds(
  parse(`
jenkins:
  clouds:
  - kubernetes:
      name: cluster
      defaultsProviderTemplate: everyone
      templates:
      - name: everyone
        containers:
        - { name: jnlp, image: 'agent:7', resourceRequestMemory: 256Mi, resourceLimitCpu: '1' }
      - name: java
        inheritFrom: base
        containers: [{ name: maven, image: 'maven:3', command: sleep, args: 99d }]
      - name: base
        yaml: 'spec: { containers: [{ name: node, image: "node:22" }] }'
`),
  (text) => parse(text),
);

const written = (yaml: string, fields: AgentTemplate = {}): AgentTemplate => ({
  ...fields,
  yamls: [{ pod: parse(yaml) as object, from: 'the agent' }],
});

/** What is told of an agent whose cloud is known. */
const told = (template: AgentTemplate): readonly string[] =>
  checkTemplate(template, { inheritance: inheritanceOf({ template, cloud: cloud! }) }).map(
    ({ code, field, message, guess }) =>
      `${code.replace('kubernetes/', '')} ${field}: ${message}${guess ? ` ${guess}?` : ''}`,
  );

// prettier-ignore
const faults: readonly [what: string, template: AgentTemplate, told: readonly string[]][] = [
  ['a name that is misspelt', { inheritFrom: 'base  jva' }, ["unknown-template inheritFrom: No template of the cloud is called 'jva'. base  java?"]],
  ['a name like no other', { inheritFrom: 'windows-2025' }, ["unknown-template inheritFrom: No template of the cloud is called 'windows-2025'."]],
  ['YAML that what it inherits has too', written('spec: { containers: [{ name: jnlp }] }', { inheritFrom: 'java' }), ["yaml-replaces inheritFrom: The YAML here replaces the YAML of 'java'."]],
  ['the container of everyone', written('spec: { containers: [{ name: jnlp, image: mine, resources: { requests: { memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } } }] }'), [
    "overridden-container yaml.spec.containers[0].image: 'image' of 'jnlp' is 'agent:7' by the template 'everyone', no longer 'mine'.",
    "overridden-container yaml.spec.containers[0].resources.requests[memory]: 'resources.requests.memory' of 'jnlp' is '256Mi' by the template 'everyone', no longer '1Gi'.",
    "overridden-container yaml.spec.containers[0].resources.limits[cpu]: 'resources.limits.cpu' of 'jnlp' is '1' by the template 'everyone', no longer 1.",
  ]],
  ['a container of a template that is named', written('spec: { containers: [{ name: maven, command: [cat] }] }', { inheritFrom: 'java', yamlMergeStrategy: 'merge' }), [
    "overridden-container yaml.spec.containers[0].command: 'command' of 'maven' is [\"sleep\"] by the template 'java', no longer [\"cat\"].",
  ]],
];

test.each(faults)('%s', (_, template, expected) => {
  expect(told(template)).toEqual(expected);
});

// prettier-ignore
test.each<[what: string, template: AgentTemplate]>([
  ['names that are there', { inheritFrom: 'base java' }],
  ['YAML where nothing inherited has any', written('spec: { priorityClassName: high }', { inheritFrom: 'everyone' })],
  ['a container that says the same', written("spec: { containers: [{ name: jnlp, image: 'agent:7' }] }")],
  ['fields over fields', { inheritFrom: 'java', containers: [{ name: 'maven', image: 'maven:4' }] }],
])('%s', (_, template) => {
  expect(told(template)).toEqual([]);
});

test('the containers of the pod as it is sent', () => {
  const of = (template: AgentTemplate) => inheritanceOf({ template, cloud: cloud! }).containers;
  expect(of({})).toEqual(['jnlp']);
  expect(of({ inheritFrom: 'java' }).toSorted()).toEqual(['jnlp', 'maven', 'node']);
  // The YAML of the agent takes the place of what is inherited, but for fields.
  expect(of(written('spec: { containers: [{ name: go }] }', { inheritFrom: 'java' })).toSorted()).toEqual([
    'go',
    'jnlp',
    'maven',
  ]);
});
