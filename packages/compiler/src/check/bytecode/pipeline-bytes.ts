import type { Argument, Expression, Field, NodeOf, PipelineNode, Statement, StepNode } from '@pipec/model';
import { visit } from '@pipec/model';
import * as built from './builder-calls.ts';
import {
  closure,
  constant,
  dynamicVariable,
  functionCall,
  giveBack,
  list,
  map,
  nothing,
  thisObject,
  yesOrNo,
} from './builder-calls.ts';
import { argumentsOf, mapOf, methodBytes, notRun } from './groovy-bytes.ts';

type Measure<K extends PipelineNode['kind']> = (node: NodeOf<K>) => number;

/** What Declarative makes stands on the line -1, which takes two bytes less than the number of a line. */
const onNoLine = -2;
const construct = (args: number) => built.construct(args) + onNoLine;
const staticCall = (args: number) => built.staticCall(args) + onNoLine;
const methodCall = (args: number) => built.methodCall(args) + onNoLine;

/** `describable('type', arguments)`, as an option, a parameter, a trigger and a condition are made of. */
function describable(args: readonly Argument[]): number {
  const unnamed = args.filter(({ name }) => name === undefined).length;
  return staticCall(2) + constant + map(args.length) + unnamed * constant;
}

/** A closure that gives back what stands in it. */
const lazy = closure(1) + onNoLine + giveBack;
/** A name in the value of an environment variable becomes a closure that asks for it and is called at once. */
const askedFor = methodCall(0) + lazy + methodCall(1) + thisObject + constant;

/**
 * What Declarative makes of each kind of its nodes before the CPS transformation, in bytes of what that leaves, without the nodes in
 * it: see `transform…` of pipeline-model-definition's `RuntimeASTTransformer`. All of it stands in one closure, and so in one method.
 */
export const pipelineBytes: { readonly [K in PipelineNode['kind']]?: Measure<K> } = {
  Pipeline: (node) => {
    const given = count([
      node.agent, node.stages, node.post, node.environment, node.tools, node.options, node.triggers, node.parameters, node.libraries,
    ]); // prettier-ignore
    const beside = [...(node.prologue ?? []), ...(node.epilogue ?? [])].filter(isRun).length;
    return (
      methodBytes(0) + closure(beside + 1) + functionCall(1) + lazy + construct(10) + constant + (9 - given) * nothing
    );
  },
  Stage: (node) => {
    const { agent, post, when, tools, environment, options, input, body } = node;
    return stageBytes(count([agent, post, when, tools, environment, options, input, body]));
  },
  Stages: ({ stages }) => construct(1) + list(stages.length),
  Parallel: ({ stages }) => construct(1) + list(stages.length),
  Steps: ({ steps }) => staticCall(1) + blockOfSteps(steps),

  AgentAny: () => construct(1) + lazy + map(1) + constant + yesOrNo,
  AgentNone: () => construct(1) + lazy + map(1) + constant + yesOrNo,
  AgentLabel: () => construct(1) + lazy + map(1) + constant,
  AgentNode: agentBytes,
  AgentDocker: agentBytes,
  AgentDockerfile: agentBytes,
  AgentKubernetes: agentBytes,
  AgentOther: agentBytes,
  Field: ({ value }) => constant + (isFields(value) ? map(value.length) : 0),

  Environment: ({ entries }) => {
    const secrets = entries.filter(({ value }) => value.kind === 'Credentials').length;
    return construct(2) + 2 * staticCall(1) + map(entries.length - secrets) + map(secrets);
  },
  EnvEntry: ({ value }) => constant + lazy + (value.kind === 'Credentials' ? 0 : askedNames(value)),
  Tools: ({ entries }) => construct(1) + map(entries.length),
  ToolEntry: () => constant + lazy,
  Libraries: ({ entries }) => construct(1) + list(entries.length),
  Options: ({ entries }) => construct(3) + list(0) + map(0) + map(entries.length),
  Option: ({ args }) => constant + describable(args),
  Parameters: ({ entries }) => construct(1) + list(entries.length),
  BuildParameter: ({ args }) => describable(args),
  Triggers: ({ entries }) => construct(1) + list(entries.length),
  Trigger: ({ args }) => describable(args),

  When: ({ conditions }) => construct(4) + lazy + list(conditions.length) + 3 * yesOrNo,
  AllOf: ({ conditions }) => describable([]) + constant + list(conditions.length),
  AnyOf: ({ conditions }) => describable([]) + constant + list(conditions.length),
  Not: () => describable([]) + constant,
  ExpressionCondition: ({ statements }) => staticCall(1) + closure(statements.filter(isRun).length),
  CallCondition: ({ args }) => describable(args),
  Input: ({ message, id, ok, submitter, submitterParameter, parameters }) =>
    construct(6) + (6 - count([message, id, ok, submitter, submitterParameter, parameters])) * nothing,
  Post: ({ conditions }) => construct(1) + map(conditions.length),
  PostCondition: ({ steps }) => constant + staticCall(1) + blockOfSteps(steps),

  Step: ({ args, body }) =>
    functionCall(argumentsOf(args) + (body === undefined ? 0 : 1)) +
    mapOf(args) +
    (body === undefined ? 0 : blockOfSteps(body)),
  ScriptBlock: ({ statements }) => functionCall(1) + closure(statements.filter(isRun).length),
  ParallelStep: ({ branches, failFast }) =>
    functionCall(1) +
    map(branches.length + (failFast === undefined ? 0 : 1)) +
    (failFast === undefined ? 0 : constant + yesOrNo),
  Branch: ({ steps }) => constant + blockOfSteps(steps),
};

/** A stage, of whose directives so many are there. */
export function stageBytes(directives: number): number {
  return construct(13) + constant + yesOrNo + (11 - directives) * nothing;
}

/** What each cell of a matrix has of its own: a stage with its variables, which takes the stages of the matrix from a variable. */
export function cellBytes(axes: number, directives: number): number {
  const variables = construct(2) + 2 * staticCall(1) + map(axes) + map(0) + axes * (constant + lazy + constant);
  return stageBytes(directives + 2) + methodCall(0) + dynamicVariable + variables;
}

/** What a matrix has once: its list of cells, and the closure that gives its stages. */
export function matrixBytes(cells: number): number {
  return construct(1) + list(cells) + lazy + dynamicVariable;
}

function agentBytes({
  argument,
  fields,
}: {
  readonly argument?: Expression;
  readonly fields: readonly Field[];
}): number {
  return construct(1) + lazy + map(1) + constant + (argument === undefined ? map(fields.length) : 0);
}

function askedNames(value: Expression): number {
  let names = 0;
  visit(value, { Name: () => void (names += 1) });
  return names * (askedFor - dynamicVariable);
}

function blockOfSteps(steps: readonly StepNode[]): number {
  return closure(steps.filter(({ kind }) => kind !== 'Comment').length);
}

function isRun({ kind }: Statement): boolean {
  return !notRun.has(kind);
}

function isFields(value: Field['value']): value is readonly Field[] {
  return Array.isArray(value);
}

function count(parts: readonly unknown[]): number {
  return parts.filter((part) => part !== undefined).length;
}
