import type { Matrix, Option, Parallel, Stage, Stages, Steps as StepsNode } from '@pipec/model';
import { agentNode } from './agent.ts';
import type { AgentSpec } from './agent.ts';
import { directivesOf, flatSteps } from './call.ts';
import type { Steps } from './call.ts';
import { environmentSection, envOf } from './environment.ts';
import type { Env, EnvironmentSpec, None } from './environment.ts';
import { inputSection } from './input.ts';
import type { InputSpec } from './input.ts';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { postSection } from './post.ts';
import type { PostSpec } from './post.ts';
import { toolsSection } from './tools.ts';
import type { ToolsSpec } from './tools.ts';
import { describe, isNode } from './value.ts';
import { whenSection } from './when.ts';
import type { WhenSpec } from './when.ts';

/** Stages as an author lists them: lists may stand in lists, and what is `false` or missing is left out. */
export type StageList = readonly StageItem[];
export type StageItem = Stage | StageList | false | null | undefined;

/** Options as an author lists them. */
export type OptionList = readonly (Option | false | null | undefined)[];

/** What a stage does: steps, stages one after the other, stages side by side, or a matrix of them. */
export type StageBody = Steps | Stages | Parallel | Matrix;

/** A stage without what it does. */
export interface StageSpec<E extends EnvironmentSpec = EnvironmentSpec> {
  readonly agent?: AgentSpec;
  readonly options?: OptionList;
  readonly environment?: E;
  readonly tools?: ToolsSpec;
  readonly input?: InputSpec | string;
  readonly when?: WhenSpec;
  /** Whether one failing branch of a `parallel` or cell of a `matrix` ends the others. */
  readonly failFast?: boolean;
  readonly post?: PostSpec;
}

type BodyOf<E extends EnvironmentSpec> = StageBody | ((scope: { readonly env: Env<E> }) => StageBody);

/** A stage with the steps that it does. */
export interface StageSpecWithSteps<E extends EnvironmentSpec> extends StageSpec<E> {
  readonly steps: Steps | ((scope: { readonly env: Env<E> }) => Steps);
}

/**
 * A stage.
 *
 * @example
 * ```ts
 * stage('Build', [sh`make`]);
 * stage('Test', { agent: agent.label('linux'), steps: [sh`make test`], post: { always: [junit('out/*.xml')] } });
 * stage('Platforms', { failFast: true }, parallel([stage('Linux', [...]), stage('Mac', [...])]));
 * ```
 */
export function stage(name: string, body: StageBody): Stage;
export function stage<const E extends EnvironmentSpec = None>(name: string, spec: StageSpecWithSteps<E>): Stage;
export function stage<const E extends EnvironmentSpec = None>(name: string, spec: StageSpec<E>, body: BodyOf<E>): Stage;
export function stage(
  name: string,
  first: StageBody | StageSpec | StageSpecWithSteps<EnvironmentSpec>,
  second?: BodyOf<EnvironmentSpec>,
): Stage {
  const spec: Partial<StageSpecWithSteps<EnvironmentSpec>> = isBody(first) ? {} : first;
  const given = isBody(first) ? first : (second ?? spec.steps);
  if (given === undefined) throw new Misuse(`The stage '${name}' says nothing to do.`, 0);
  const body = typeof given === 'function' ? given({ env: envOf(spec.environment) }) : given;
  return node('Stage', {
    name,
    agent: agentNode(spec.agent),
    options: optionsSection(spec.options),
    environment: environmentSection(spec.environment),
    tools: toolsSection(spec.tools),
    input: inputSection(spec.input),
    when: whenSection(spec.when),
    failFast: spec.failFast === true ? true : undefined,
    body: bodyNode(name, body),
    post: postSection(spec.post),
  });
}

/** Stages one after the other inside a stage. */
export function stages(list: StageList): Stages {
  return node('Stages', { stages: flatStages(list, 'stages') });
}

/** The stages of a list, whatever lists stand in it. */
export function flatStages(list: StageList, owner: string): readonly Stage[] {
  if (!Array.isArray(list)) throw new Misuse(`'${owner}' holds a list of stages, but this is ${describe(list)}.`);
  const flat: Stage[] = [];
  for (const item of list) {
    if (item === false || item === null || item === undefined) continue;
    if (Array.isArray(item)) flat.push(...flatStages(item as StageList, owner));
    else if (isNode(item) && item.kind === 'Stage') flat.push(item as Stage);
    else throw new Misuse(`'${owner}' holds stages, but one of them is ${describe(item)}.`);
  }
  return Object.freeze(flat);
}

/** The `options` section; none where there are no options. */
export function optionsSection(list: OptionList | undefined): ReturnType<typeof node<'Options'>> | undefined {
  const entries = directivesOf('option', list, 'options');
  return entries.length === 0 ? undefined : node('Options', { entries });
}

function isBody(given: unknown): given is StageBody {
  return Array.isArray(given) || isNode(given);
}

function bodyNode(name: string, body: StageBody): StepsNode | Stages | Parallel | Matrix {
  if (Array.isArray(body)) return node('Steps', { steps: flatSteps(body as Steps, name) });
  const given = body as Stages | Parallel | Matrix;
  if (isNode(given) && ['Stages', 'Parallel', 'Matrix'].includes(given.kind)) return given;
  throw new Misuse(
    `The stage '${name}' does steps, stages([…]), parallel([…]) or matrix({ … }), but this is ${describe(body)}.`,
  );
}
