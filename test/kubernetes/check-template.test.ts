import { checkTemplate } from '@pipec/kubernetes/template';
import type { AgentTemplate, TemplateUse } from '@pipec/kubernetes/template';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** An agent whose pod is written as YAML. */
const written = (yaml: string, fields: AgentTemplate = {}): AgentTemplate => ({
  ...fields,
  yamls: [{ pod: parse(yaml) as object, from: 'the agent' }],
});

const told = (template: AgentTemplate, use: TemplateUse): readonly string[] =>
  checkTemplate(template, use).map(
    ({ code, field, message }) => `${code.replace('kubernetes/', '')} ${field}: ${message}`,
  );

const agent = "spec: { containers: [{ name: jnlp, image: 'agent:1', command: [sleep] }] }";
const high = 'spec: { priorityClassName: high }';

// prettier-ignore
const faults: readonly [what: string, template: AgentTemplate, use: TemplateUse, told: readonly string[]][] = [
  ['a selector that is none', { nodeSelector: 'disk:ssd,zone=a' }, {}, ["node-selector nodeSelector: 'disk:ssd' is no 'key=value', and the plugin passes over it."]],
  ['a pod that waits in vain', { idleMinutes: 5 }, {}, ['idle-agent idleMinutes: The pod waits 5 minutes for a build that never comes.']],
  ['one attempt', {}, { retries: 1 }, ["retries-once retries: 'retries 1' does not try again."]],
  ['fields without effect', {}, { ignored: ['workingDir', 'supplementalGroups'] }, [
    "ignored-field workingDir: The plugin takes 'workingDir' and makes nothing of it.",
    "ignored-field supplementalGroups: The plugin takes 'supplementalGroups' and makes nothing of it.",
  ]],
  ['blank YAML', {}, { isYamlBlank: true }, ['blank-yaml yaml: There is no pod in the YAML.']],
  ['two namespaces', written('metadata: { namespace: a }', { namespace: 'b' }), {}, ["namespace-twice namespace: The pod is made in 'a' of the YAML, not in 'b'."]],
  ['YAML that replaces', written(high, { inheritFrom: 'java' }), {}, ["yaml-replaces inheritFrom: The YAML here replaces the YAML of 'java'."]],
  ['YAML that is merged', written(high, { inheritFrom: 'java', yamlMergeStrategy: 'merge' }), {}, ["lost-in-merge yaml.spec.priorityClassName: 'priorityClassName' is lost when the YAML is merged with what it inherits."]],
  ['a container that is said twice', written(agent, { containers: [{ name: 'jnlp' }] }), {}, ["container-twice yaml.spec.containers[0].name: The container 'jnlp' is described outside of the YAML too."]],
  ['a command that is replaced', written(agent, { agentInjection: true }), {}, ["agent-injection yaml.spec.containers[0].command: 'agentInjection' replaces 'command' of the container 'jnlp'."]],
  ['a volume that is there already', written('spec: { volumes: [{ name: jenkins-agent }] }', { agentInjection: true }), {}, ["agent-injection yaml.spec.volumes[0]: 'agentInjection' adds a volume 'jenkins-agent' of its own."]],
  ['a deadline before the timeout', { activeDeadlineSeconds: 60 }, { timeout: 120 }, ['deadline-before-timeout activeDeadlineSeconds: The pod is killed after 60 seconds, before the timeout of 120.']],
  ['a deadline of the YAML', written('spec: { activeDeadlineSeconds: 60 }'), { timeout: 120 }, ['deadline-before-timeout yaml.spec.activeDeadlineSeconds: The pod is killed after 60 seconds, before the timeout of 120.']],
  ['a claim for each pod', { workspaceVolume: { type: 'dynamicPVC' } }, {}, ['workspace-claim workspaceVolume: The controller makes a claim for each pod.']],
  ["the plugin's own image", written('spec: { containers: [{ name: go, image: go }] }'), {}, ["default-agent-image yaml.spec.containers: The agent's image is left to the plugin."]],
];

test.each(faults)('%s', (_, template, use, expected) => {
  expect(told(template, use)).toEqual(expected);
});

// prettier-ignore
const fine: readonly [what: string, template: AgentTemplate, use?: TemplateUse][] = [
  ['nothing', {}],
  ['a selector', { nodeSelector: 'disk=ssd,kubernetes.io/os=linux' }],
  ['a pod that others may use', { idleMinutes: 5, label: 'java' }],
  ['a label that is only known later', { idleMinutes: 5 }, { unknown: new Set(['label']) }],
  ['a second attempt', {}, { retries: 2 }],
  ['one namespace', written('metadata: { namespace: a }', { namespace: 'a' })],
  ['a parent without YAML of its own here', { inheritFrom: 'java' }],
  ['a strategy that is only known later', written(high, { inheritFrom: 'java' }), { unknown: new Set(['yamlMergeStrategy']) }],
  ['a strategy that is inherited', written(high, { inheritFrom: 'java', inheritYamlMergeStrategy: true })],
  ['what the merge knows', written(agent, { inheritFrom: 'java', yamlMergeStrategy: 'merge' })],
  ['a deadline behind the timeout', { activeDeadlineSeconds: 180 }, { timeout: 120 }],
  ['a container outside of the YAML', written(agent, { containers: [{ name: 'go' }] })],
];

test.each(fine)('fine: %s', (_, template, use = {}) => {
  expect(told(template, use)).toEqual([]);
});
