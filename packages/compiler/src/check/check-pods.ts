import { visit } from '@pipec/model';
import type { AgentKubernetes, Diagnostic, Json, Note, Pipeline, Span } from '@pipec/model';
import type { PodFault } from '@pipec/kubernetes';
import type { Part } from './rule.ts';

/**
 * Checks the pods that the agents of a pipeline say as data: what the API server, the Jenkins plugin and the kubelet would make of
 * them. One pod that several stages share is checked once.
 */
export async function checkPods(
  pipeline: Pipeline,
  locate: (span: Span, part: readonly Part[]) => Span,
): Promise<readonly Diagnostic[]> {
  const agents = new Map<Json, AgentKubernetes>();
  visit(pipeline, {
    AgentKubernetes(agent) {
      if (agent.pod !== undefined && !agents.has(agent.pod.object)) agents.set(agent.pod.object, agent);
    },
  });
  if (agents.size === 0) return [];
  // Only a pipeline with a pod pays for reading the rules of Kubernetes.
  const { checkPod } = await import('@pipec/kubernetes');
  return [...agents.values()].flatMap((agent) =>
    checkPod(agent.pod?.object, podOptions(agent)).map((fault) => diagnosticOf(fault, agent, locate)),
  );
}

function podOptions({ fields }: AgentKubernetes): {
  readonly agentContainer?: string;
  readonly agentInjection?: boolean;
} {
  const valueOf = (name: string) => fields.find((field) => field.name === name)?.value;
  const container = valueOf('agentContainer');
  const injection = valueOf('agentInjection');
  return {
    ...(container !== undefined &&
      'kind' in container &&
      container.kind === 'StringLiteral' && { agentContainer: container.value }),
    ...(injection !== undefined &&
      'kind' in injection &&
      injection.kind === 'BooleanLiteral' && { agentInjection: injection.value }),
  };
}

function diagnosticOf(
  fault: PodFault,
  { span, pod }: AgentKubernetes,
  locate: (span: Span, part: readonly Part[]) => Span,
): Diagnostic {
  const { code, severity, message, path, field, notes = [], guess } = fault;
  const told: readonly Note[] = [
    ...notes.map((note) => ({ message: note })),
    ...(guess === undefined ? [] : [{ message: `Did you mean '${guess}'?` }]),
  ];
  return {
    code,
    severity,
    message,
    span: locate(span, authorsPath(path, pod?.object)),
    field,
    ...(told.length > 0 && { notes: told }),
  };
}

/**
 * Where an author of the DSL wrote what stands at a path of the pod: containers and volumes stand there by name, the fields of the
 * spec at the top.
 */
function authorsPath([first, second, ...rest]: PodFault['path'], pod: Json | undefined): readonly Part[] {
  if (first !== 'spec' || second === undefined)
    return first === undefined ? [] : [first, ...(second === undefined ? [] : [second]), ...rest];
  const [index, ...inner] = rest;
  if (typeof index !== 'number' || !['containers', 'initContainers', 'volumes'].includes(String(second)))
    return [second, ...rest];
  const name = nameAt(pod, String(second), index);
  return name === undefined ? [second] : [second, name, ...inner];
}

function nameAt(pod: Json | undefined, list: string, index: number): string | undefined {
  const spec = field(pod, 'spec');
  const items = field(spec, list);
  const name = Array.isArray(items) ? field(items[index] as Json, 'name') : undefined;
  return typeof name === 'string' ? name : undefined;
}

function field(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[name];
}
