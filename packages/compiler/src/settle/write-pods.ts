import { mapNode } from '@pipec/model';
import type { AgentKubernetes, Field, Json, Node, Pipeline, Pod } from '@pipec/model';

/** A file that belongs beside the Jenkinsfile. */
export interface PodFile {
  /** Its path from the Jenkinsfile's folder. */
  readonly path: string;
  readonly text: string;
  /** The author's file that makes the pod. */
  readonly source: string;
}

/** A pipeline whose pods are text, and the files that hold those that do not stand in the Jenkinsfile. */
export interface WrittenPods {
  readonly value: Pipeline;
  readonly files: readonly PodFile[];
}

/**
 * Writes the pods of Kubernetes agents: as `yaml` into the Jenkinsfile, or into files that `yamlFile` names.
 *
 * Equal pods of one name share a file; where two differ, the second's name gets a number.
 *
 * @param options `placement` is where those pods go that do not say it themselves. `folder` is the Jenkinsfile's, from the top of
 *   its repository, which Jenkins reads `yamlFile` from; it ends with `/` unless it is the top.
 */
export async function writePods(
  pipeline: Pipeline,
  { placement = 'inline', folder = '' }: { readonly placement?: 'inline' | 'file'; readonly folder?: string } = {},
): Promise<WrittenPods> {
  if (!JSON.stringify(pipeline).includes('"kind":"Pod"')) return { value: pipeline, files: [] };
  const { podYaml } = await import('@pipec/kubernetes');
  const files = new Map<string, PodFile>();
  const write = (node: Node): Node => {
    if (node.kind !== 'AgentKubernetes' || node.pod === undefined) return node;
    const { pod, ...agent } = node;
    const yaml = podYaml(pod.object as { readonly [key: string]: Json });
    const isInline = (pod.placement ?? placement) === 'inline';
    return withPod(agent, isInline ? inline(yaml, pod) : file(yaml, pod, folder, files));
  };
  const value = mapNode(pipeline, write) as Pipeline;
  return { value, files: [...files.values()] };
}

/** The pod comes first, then the agent's other fields. */
function withPod(agent: AgentKubernetes, field: Field): AgentKubernetes {
  return { ...agent, fields: [field, ...agent.fields] };
}

function inline(yaml: string, { span }: Pod): Field {
  return {
    kind: 'Field',
    span,
    name: 'yaml',
    value: { kind: 'StringLiteral', span, value: `\n${yaml}`, quote: "'''" },
  };
}

function file(yaml: string, { span, name = 'agent' }: Pod, folder: string, files: Map<string, PodFile>): Field {
  let path = `pod-${name}.yaml`;
  for (let number = 2; files.has(path) && files.get(path)?.text !== yaml; number++) path = `pod-${name}-${number}.yaml`;
  if (!files.has(path)) files.set(path, { path, text: yaml, source: span.file });
  return { kind: 'Field', span, name: 'yamlFile', value: { kind: 'StringLiteral', span, value: folder + path } };
}
