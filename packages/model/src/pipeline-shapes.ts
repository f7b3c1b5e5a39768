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
] as const;
const conditionKinds = ['AllOf', 'AnyOf', 'Not', 'ExpressionCondition', 'CallCondition'] as const;
const stepKinds = ['Step', 'ScriptBlock', 'ParallelStep', 'Comment'] as const;

const expression = one(...expressionKinds);
const expressions = many(...expressionKinds);
const statements = many(...statementKinds);
const steps = many(...stepKinds);
const conditions = many(...conditionKinds);
const fields = many('Field');
const call = { name: text, args: many('Argument') };

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
  AgentNode: { fields },
  AgentDocker: { argument: optional(expression), fields },
  AgentDockerfile: { argument: optional(expression), fields },
  AgentKubernetes: { argument: optional(expression), fields, pod: optional(one('Pod')) },
  AgentOther: { type: text, argument: optional(expression), fields },
  Field: { name: text, value: either(expression, fields) },
  Pod: { object: json, placement: optional(word('inline', 'file')), name: optional(text) },

  Environment: { entries: many('EnvEntry') },
  EnvEntry: { name: text, value: one(...expressionKinds, 'Credentials') },
  Credentials: {
    id: expression,
    type: optional(word('secretText', 'usernamePassword', 'secretFile', 'sshPrivateKey')),
  },
  Tools: { entries: many('ToolEntry') },
  ToolEntry: { type: text, version: expression },
  Libraries: { entries: many('LibraryEntry') },
  LibraryEntry: { value: expression },
  Options: { entries: many('Option') },
  Option: call,
  Parameters: { entries: many('BuildParameter') },
  BuildParameter: call,
  Triggers: { entries: many('Trigger') },
  Trigger: call,

  Stages: { stages: many('Stage') },
  Stage: {
    name: text,
    ...sections,
    failFast: optional(flag),
    body: optional(one('Steps', 'Stages', 'Parallel', 'Matrix')),
    post: optional(one('Post')),
  },
  Parallel: { stages: many('Stage') },
  Matrix: {
    axes: many('Axis'),
    excludes: optional(many('Exclude')),
    ...sections,
    stages: optional(one('Stages')),
    post: optional(one('Post')),
  },
  Axis: { name: text, values: expressions },
  Exclude: { axes: many('ExcludeAxis') },
  ExcludeAxis: { name: text, values: expressions, inverse: optional(flag) },

  When: { conditions, beforeAgent: optional(flag), beforeInput: optional(flag), beforeOptions: optional(flag) },
  AllOf: { conditions },
  AnyOf: { conditions },
  Not: { condition: one(...conditionKinds) },
  ExpressionCondition: { statements },
  CallCondition: call,
  Input: {
    message: optional(expression),
    id: optional(expression),
    ok: optional(expression),
    submitter: optional(expression),
    submitterParameter: optional(expression),
    parameters: optional(one('Parameters')),
  },
  Post: { conditions: many('PostCondition') },
  PostCondition: { name: text, steps },

  Steps: { steps },
  Step: { ...call, body: optional(steps) },
  ScriptBlock: { statements },
  ParallelStep: { branches: many('Branch'), failFast: optional(flag) },
  Branch: { name: text, steps },
};
