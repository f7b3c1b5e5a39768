import { nearest } from '@pipec/model';
import type { Agent, AgentAny, AgentNone, Field } from '@pipec/model';
import { Misuse } from './misuse.ts';
import { node } from './node.ts';
import { describe, isNode, isPlainObject, toExpression } from './value.ts';
import type { Text, Value } from './value.ts';

/** Something that is an agent besides the node itself: a Kubernetes agent with its typed containers. */
export interface AgentSource {
  readonly agent: Agent;
}
/** Where a pipeline or a stage runs. */
export type AgentSpec = 'any' | 'none' | Agent | AgentSource;

/** Fields that every agent with a node of its own has. */
interface NodeFields {
  readonly label?: Text;
  readonly customWorkspace?: Text;
}
export interface NodeAgentSpec extends NodeFields {
  readonly label: Text;
  /** How often to try again when the agent is lost; works from 2 on. */
  readonly retries?: Value<number>;
}
export interface DockerAgentSpec extends NodeFields {
  readonly image: Text;
  /** Arguments for `docker run`. */
  readonly args?: Text;
  readonly alwaysPull?: Value<boolean>;
  readonly registryUrl?: Text;
  readonly registryCredentialsId?: Text;
  /** Run the container on the node of the pipeline's agent, in its workspace. */
  readonly reuseNode?: Value<boolean>;
}
export interface DockerfileAgentSpec extends NodeFields {
  /** Its path, by default `Dockerfile`. */
  readonly filename?: Text;
  readonly dir?: Text;
  readonly additionalBuildArgs?: Text;
  readonly args?: Text;
  readonly registryUrl?: Text;
  readonly registryCredentialsId?: Text;
  readonly reuseNode?: Value<boolean>;
}

/**
 * Agents by their names in Jenkins; for pods see `kubernetes`.
 *
 * @example
 * ```ts
 * pipeline({ agent: agent.label('linux && docker'), stages: [...] });
 * ```
 */
export const agent = {
  /** Any agent that is free. */
  any: (): AgentAny => node('AgentAny', {}),
  /** None: each stage says its own. */
  none: (): AgentNone => node('AgentNone', {}),
  /** An agent that a label expression fits: `linux && !arm`. */
  label: (label: Text): Agent => node('AgentLabel', { label: toExpression(label, undefined, 0) }),
  /** An agent by label, with its fields. */
  node: (spec: NodeAgentSpec): Agent => node('AgentNode', { fields: fieldsOf(spec) }),
  /** A container on an agent that has Docker. */
  docker: (spec: Text | DockerAgentSpec): Agent =>
    isSpec(spec)
      ? node('AgentDocker', { fields: fieldsOf(spec) })
      : node('AgentDocker', { argument: toExpression(spec, undefined, 0), fields: [] }),
  /** A container of an image that is built from a Dockerfile of the source. */
  dockerfile: (spec: DockerfileAgentSpec = {}): Agent =>
    Object.keys(spec).length > 0
      ? node('AgentDockerfile', { fields: fieldsOf(spec) })
      : node('AgentDockerfile', { argument: toExpression(true), fields: [] }),
  /** An agent type of a plugin, by its name and fields. */
  other: (type: string, fields: Readonly<Record<string, unknown>> = {}): Agent =>
    node('AgentOther', { type, fields: fieldsOf(fields) }),
} as const;

/** The node of what an author gave as an agent. */
export function agentNode(spec: AgentSpec | undefined): Agent | undefined {
  if (spec === undefined) return undefined;
  if (spec === 'any') return agent.any();
  if (spec === 'none') return agent.none();
  if (isNode(spec) && spec.kind.startsWith('Agent')) return spec as Agent;
  if (isPlainObject(spec) && 'agent' in spec) return spec.agent as Agent;
  const near = typeof spec === 'string' ? nearest(spec, ['any', 'none']) : undefined;
  throw new Misuse(
    `An agent is 'any', 'none', agent.label('…') or kubernetes({ … }), but this is ${describe(spec)}.`,
    'agent',
    near === undefined ? undefined : { written: String(spec), meant: near },
  );
}

/** The lines of an agent's block. */
export function fieldsOf(spec: object): readonly Field[] {
  const given = Object.entries(spec).filter(([, value]) => value !== undefined);
  return Object.freeze(
    given.map(([name, value]) => node('Field', { name, value: toExpression(value, undefined, name) })),
  );
}

function isSpec<S extends object>(spec: Text | S): spec is S {
  return typeof spec === 'object' && !('expression' in spec);
}
