import type { Pipeline, Trigger } from '@pipec/model';
import { agentNode } from './agent.ts';
import type { AgentSpec } from './agent.ts';
import { directivesOf } from './call.ts';
import { checkFields } from './check-fields.ts';
import type { Fields } from './check-fields.ts';
import { checkValue } from './check-value.ts';
import { environmentSection, envOf } from './environment.ts';
import type { Env, EnvironmentSpec, None } from './environment.ts';
import { node } from './node.ts';
import { ownLibrary } from './own-library.ts';
import { parametersSection, paramsOf } from './parameters.ts';
import type { Params, ParametersSpec } from './parameters.ts';
import { postSection } from './post.ts';
import type { PostSpec } from './post.ts';
import { flatStages, optionsSection } from './stage.ts';
import type { OptionList, StageList } from './stage.ts';
import { toolsSection } from './tools.ts';
import type { ToolsSpec } from './tools.ts';
import { toExpression } from './value.ts';
import type { Expr, Text } from './value.ts';

/** The names that a pipeline declares: `env.REGISTRY`, `params.VERSION`. */
export interface Scope<E extends EnvironmentSpec, P extends ParametersSpec> {
  readonly env: Env<E>;
  readonly params: Params<P>;
}

/** A whole pipeline, section by section. */
export interface PipelineSpec<E extends EnvironmentSpec, P extends ParametersSpec> {
  /** Where the stages run that have no agent of their own. */
  readonly agent: AgentSpec;
  /** Shared libraries to load: `'deploy-steps@v3.2.0'`. */
  readonly libraries?: readonly Text[];
  readonly options?: OptionList;
  readonly parameters?: P;
  readonly triggers?: readonly (Trigger | false | null | undefined)[];
  readonly environment?: E;
  readonly tools?: ToolsSpec;
  readonly stages: StageList | ((scope: Scope<E, P>) => StageList);
  readonly post?: PostSpec | ((scope: Scope<E, P>) => PostSpec);
  /** Groovy that stands above the pipeline: imports, `@Library`, methods of your own. */
  readonly prologue?: Expr<unknown>;
}

const pipelineFields: Fields<PipelineSpec<None, None>> = {
  agent: true,
  libraries: true,
  options: true,
  parameters: true,
  triggers: true,
  environment: true,
  tools: true,
  stages: true,
  post: true,
  prologue: true,
};

/**
 * A pipeline: plain data, which `pipec build` makes a Jenkinsfile of.
 *
 * @example
 * ```ts
 * export default pipeline({
 *   agent: agent.label('linux'),
 *   environment: { REGISTRY: 'registry.example.com', TOKEN: secretText('deploy-token') },
 *   parameters: { VERSION: { type: 'string', default: 'latest' } },
 *   stages: ({ env, params }) => [
 *     stage('Build', [sh`make VERSION=${params.VERSION}`]),
 *     stage('Deploy', { when: when.branch('main'), steps: [sh`./deploy --registry ${env.REGISTRY} --token ${env.TOKEN}`] }),
 *   ],
 * });
 * ```
 */
export function pipeline<const E extends EnvironmentSpec = None, const P extends ParametersSpec = None>(
  spec: PipelineSpec<E, P>,
): Pipeline {
  checkFields(spec as PipelineSpec<None, None>, pipelineFields, 'a pipeline');
  const scope: Scope<E, P> = { env: envOf(spec.environment), params: paramsOf(spec.parameters) };
  const list = typeof spec.stages === 'function' ? spec.stages(scope) : spec.stages;
  const post = typeof spec.post === 'function' ? spec.post(scope) : spec.post;
  const triggers = directivesOf('trigger', spec.triggers, 'triggers');
  const stages = flatStages(list, 'stages', 'stages');
  const named = (spec.libraries ?? []).map((name, i) => {
    checkValue(name, 'text', 'libraries', ['libraries', i]);
    return node('LibraryEntry', { value: toExpression(name, undefined, 'libraries') });
  });
  const libraries = [...ownLibrary(stages, named), ...named];
  return node('Pipeline', {
    prologue: spec.prologue && [prologue(spec.prologue)],
    agent: agentNode(spec.agent),
    libraries: libraries.length > 0 ? node('Libraries', { entries: libraries }) : undefined,
    options: optionsSection(spec.options),
    parameters: parametersSection(spec.parameters),
    triggers: triggers.length > 0 ? node('Triggers', { entries: triggers }) : undefined,
    environment: environmentSection(spec.environment),
    tools: toolsSection(spec.tools),
    stages: node('Stages', { stages }),
    post: postSection(post),
  });
}

function prologue({ expression }: Expr<unknown>) {
  if (expression.kind !== 'Unparsed') return node('ExpressionStatement', { expression });
  return node('Unparsed', { ...expression, form: 'statements' }, expression.span);
}
