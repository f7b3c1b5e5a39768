import { expressionKinds, statementKinds } from './groovy-shapes.ts';
import type { NodeOf } from './node.ts';
import type { PipelineNode } from './pipeline.ts';
import { either, flag, json, many, one, optional, text, word } from './shape.ts';
import type { FieldShapes } from './shape.ts';

const agentKinds = [
  'AgentAny',
  'AgentNone',
  'AgentLabel',
  'AgentNode',
  'AgentDocker',
  'AgentDockerfile',
  'AgentKubernetes',
  'AgentOther',
  'Unparsed',
] as const;
const conditionKinds = ['AllOf', 'AnyOf', 'Not', 'ExpressionCondition', 'CallCondition'] as const;
const stepKinds = ['Step', 'ScriptBlock', 'ParallelStep', 'Comment', 'Unparsed'] as const;

const expression = one(...expressionKinds);
const expressions = many(...expressionKinds);
const statements = many(...statementKinds);
const steps = many(...stepKinds);
const conditions = many(...conditionKinds);
const fields = many('Field');
const call = { name: text, callee: optional(expression), args: many('Argument') };
const bodyKinds = ['Steps', 'Stages', 'Parallel', 'Matrix'] as const;
/** What every section with a block has. */
const section = { unread: optional(many('Unparsed')) };

/** What a stage and a matrix share. */
const sections = {
  agent: optional(one(...agentKinds)),
  options: optional(one('Options')),
  environment: optional(one('Environment')),
  tools: optional(one('Tools')),
  input: optional(one('Input')),
  when: optional(one('When')),
};

/** What each kind of node of Declarative holds, field by field. */
export const pipelineShapes: { readonly [K in PipelineNode['kind']]: FieldShapes<NodeOf<K>> } = {
  Pipeline: {
    ...section,
    prologue: optional(statements),
    agent: optional(one(...agentKinds)),
    libraries: optional(one('Libraries')),
    options: optional(one('Options')),
    parameters: optional(one('Parameters')),
    triggers: optional(one('Triggers')),
    environment: optional(one('Environment')),
    tools: optional(one('Tools')),
    stages: optional(one('Stages')),
    post: optional(one('Post')),
    epilogue: optional(statements),
  },

  AgentAny: {},
  AgentNone: {},
  AgentLabel: { label: expression },
  AgentNode: { ...section, argument: optional(expression), fields },
  AgentDocker: { ...section, argument: optional(expression), fields },
  AgentDockerfile: { ...section, argument: optional(expression), fields },
  AgentKubernetes: { ...section, argument: optional(expression), fields, pod: optional(one('Pod')) },
  AgentOther: { ...section, type: text, argument: optional(expression), fields },
  Field: { name: text, value: either(expression, fields) },
  Pod: { object: json, placement: optional(word('inline', 'file')), name: optional(text) },

  Environment: { ...section, entries: many('EnvEntry') },
  EnvEntry: { name: text, value: one(...expressionKinds, 'Credentials') },
  Credentials: {
    id: expression,
    type: optional(word('secretText', 'usernamePassword', 'secretFile', 'sshPrivateKey')),
  },
  Tools: { ...section, entries: many('ToolEntry') },
  ToolEntry: { type: text, version: expression },
  Libraries: { ...section, entries: many('LibraryEntry') },
  LibraryEntry: { value: expression },
  Options: { ...section, entries: many('Option') },
  Option: call,
  Parameters: { ...section, entries: many('BuildParameter') },
  BuildParameter: call,
  Triggers: { ...section, entries: many('Trigger') },
  Trigger: call,

  Stages: { ...section, stages: many('Stage') },
  Stage: {
    ...section,
    name: text,
    title: optional(expression),
    ...sections,
    failFast: optional(flag),
    body: optional(one(...bodyKinds)),
    others: optional(many(...bodyKinds)),
    post: optional(one('Post')),
  },
  Parallel: { ...section, stages: many('Stage') },
  Matrix: {
    ...section,
    axes: many('Axis'),
    excludes: optional(many('Exclude')),
    ...sections,
    stages: optional(one('Stages')),
    post: optional(one('Post')),
  },
  Axis: { ...section, name: text, values: expressions },
  Exclude: { ...section, axes: many('ExcludeAxis') },
  ExcludeAxis: { ...section, name: text, values: expressions, inverse: optional(flag) },

  When: {
    ...section,
    conditions,
    beforeAgent: optional(flag),
    beforeInput: optional(flag),
    beforeOptions: optional(flag),
  },
  AllOf: { ...section, conditions },
  AnyOf: { ...section, conditions },
  Not: { condition: one(...conditionKinds) },
  ExpressionCondition: { statements },
  CallCondition: { ...call, ...section, conditions: optional(conditions) },
  Input: {
    ...section,
    message: optional(expression),
    id: optional(expression),
    ok: optional(expression),
    submitter: optional(expression),
    submitterParameter: optional(expression),
    parameters: optional(one('Parameters')),
  },
  Post: { ...section, conditions: many('PostCondition') },
  PostCondition: { name: text, steps },

  Steps: { steps },
  Step: { ...call, body: optional(steps) },
  ScriptBlock: { statements },
  ParallelStep: { branches: many('Branch'), failFast: optional(flag) },
  Branch: { name: text, steps },
};
