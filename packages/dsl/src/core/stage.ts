import type { Matrix, Option, Parallel, Span, Stage, Stages, Steps as StepsNode } from '@pipec/model';
import { agentNode } from './agent.ts';
import type { AgentSpec } from './agent.ts';
import { directivesOf, flatSteps } from './call.ts';
import { checkFields } from './check-fields.ts';
import type { Fields } from './check-fields.ts';
import { flatList } from './flat-list.ts';
import type { Steps } from './call.ts';
import { environmentSection, envOf } from './environment.ts';
import type { Env, EnvironmentSpec, None } from './environment.ts';
import { inputSection } from './input.ts';
import type { InputSpec } from './input.ts';
import { Misuse } from './misuse.ts';
import type { Part } from './misuse.ts';
import { node } from './node.ts';
import { origin } from './origin.ts';
import { postSection } from './post.ts';
import type { PostSpec } from './post.ts';
import { toolsSection } from './tools.ts';
import type { ToolsSpec } from './tools.ts';
import { describe, isNode } from './value.ts';
import type { Text } from './value.ts';
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
  readonly input?: InputSpec | Text;
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

/** The fields of a stage. */
export const stageFields: Fields<StageSpecWithSteps<EnvironmentSpec>> = {
  agent: true,
  options: true,
  environment: true,
  tools: true,
  input: true,
  when: true,
  failFast: true,
  post: true,
  steps: true,
};

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
  if (typeof name !== 'string')
    throw new Misuse(`A stage is called by a plain text, but this is ${describe(name)}.`, 0);
  const spec: Partial<StageSpecWithSteps<EnvironmentSpec>> = isBody(first) ? {} : first;
  checkFields(spec, stageFields, 'a stage');
  const path = isBody(first) ? 1 : second === undefined ? 'steps' : 2;
  const given = isBody(first) ? first : (second ?? spec.steps);
  if (given === undefined) throw new Misuse(`The stage '${name}' says nothing to do.`, 0);
  if (path === 2 && spec.steps !== undefined) throw new Misuse(`The stage '${name}' says twice what it does.`, 'steps');
  if (!['boolean', 'undefined'].includes(typeof spec.failFast)) {
    throw new Misuse(`'failFast' is true or false, but this is ${describe(spec.failFast)}.`, 'failFast');
  }
  const body = typeof given === 'function' ? given({ env: envOf(spec.environment) }) : given;
  const span = origin();
  const fields = {
    name,
    agent: agentNode(spec.agent),
    options: optionsSection(spec.options),
    environment: environmentSection(spec.environment),
    tools: toolsSection(spec.tools),
    input: inputSection(spec.input),
    when: whenSection(spec.when),
    failFast: spec.failFast === true ? true : undefined,
    body: bodyNode(name, body, { path, span }),
    post: postSection(spec.post),
  };
  return node('Stage', fields, span);
}

/** Stages one after the other inside a stage. */
export function stages(list: StageList): Stages {
  return node('Stages', { stages: flatStages(list, 'stages', 0) });
}

/** The stages of a list, whatever lists stand in it. */
export function flatStages(list: StageList, owner: string, path?: Part | readonly Part[]): readonly Stage[] {
  return flatList(list, { what: 'stages', is: isStage, owner, path });
}

function isStage(item: unknown): item is Stage {
  return isNode(item) && item.kind === 'Stage';
}

/** The `options` section; none where there are no options. */
export function optionsSection(list: OptionList | undefined): ReturnType<typeof node<'Options'>> | undefined {
  const entries = directivesOf('option', list, 'options');
  return entries.length === 0 ? undefined : node('Options', { entries });
}

function isBody(given: unknown): given is StageBody {
  return Array.isArray(given) || isNode(given);
}

function bodyNode(
  name: string,
  body: StageBody,
  { path, span }: { readonly path: Part; readonly span: Span },
): StepsNode | Stages | Parallel | Matrix {
  if (Array.isArray(body)) return node('Steps', { steps: flatSteps(body as Steps, name, path) }, span);
  const given = body as Stages | Parallel | Matrix;
  if (isNode(given) && ['Stages', 'Parallel', 'Matrix'].includes(given.kind)) return given;
  throw new Misuse(
    `The stage '${name}' does steps, stages([…]), parallel([…]) or matrix({ … }), but this is ${describe(body)}.`,
    path,
  );
}
