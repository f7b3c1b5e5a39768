import type { AgentKubernetes, Json } from '@pipec/model';

/**
 * The containers that the steps of a Kubernetes agent can name, the agent's own included; `undefined` where they are not known here:
 * the pod comes from a file, from a template of the controller, or from Groovy.
 */
export function containerNames(agent: AgentKubernetes): readonly string[] | undefined {
  if (agent.pod === undefined || agent.fields.some(({ name }) => name === 'inheritFrom')) return undefined;
  const spec = isObject(agent.pod.object) ? agent.pod.object['spec'] : undefined;
  const containers = isObject(spec) && Array.isArray(spec['containers']) ? (spec['containers'] as readonly Json[]) : [];
  const names = containers
    .map((container) => (isObject(container) ? container['name'] : undefined))
    .filter((name) => typeof name === 'string');
  return [...new Set([...names, 'jnlp'])];
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
