import { visit } from '@pipec/model';
import type { AgentKubernetes, Diagnostic, Expression, Field, Json, Pipeline, Script, Span } from '@pipec/model';
import type { CheckPodOptions, PodFault } from '@pipec/kubernetes';
import type { Part, Profile } from './rule.ts';
import { writtenText } from './text/written-text.ts';
import type { WrittenText } from './text/written-text.ts';

/** Files that a pipeline refers to. */
export interface PodFiles {
  /** The text of a file of the repository by its path; `undefined` where it is not at hand. */
  readonly files?: (path: string) => string | undefined;
}

export interface CheckPodsOptions extends PodFiles {
  /** Finds a part of a call in its author's text; without it a fault stands at the call. */
  readonly locate?: (span: Span, part: readonly Part[]) => Span;
  readonly profile?: Profile;
}

type PodOptions = Pick<CheckPodOptions, 'agentContainer' | 'agentInjection'>;

/** The pods of a file: those that agents say as data, and those that are written as YAML. */
interface Pods {
  readonly data: Map<Json, AgentKubernetes>;
  readonly yaml: Map<Expression, { readonly text: WrittenText; readonly options: PodOptions }>;
}

/**
 * Checks the pods of a pipeline's agents and of `podTemplate`: what the API server, the Jenkins plugin and the kubelet would make of
 * them. One pod that several stages share is checked once.
 */
export async function checkPods(
  root: Pipeline | Script,
  { locate = (span) => span, profile = 'recommended' }: CheckPodsOptions = {},
): Promise<readonly Diagnostic[]> {
  const { data, yaml } = podsOf(root);
  if (data.size === 0 && yaml.size === 0) return [];
  // Only a pipeline with a pod pays for reading the rules of Kubernetes.
  const { checkPod } = await import('@pipec/kubernetes');
  const { askedOfPods, podDiagnostic } = await import('./pods/pod-diagnostic.ts');
  const found = [...data.values()].flatMap((agent) =>
    askedOfPods(checkPod(agent.pod?.object, optionsOf(agent.fields)), profile).map((fault) =>
      podDiagnostic(fault, locate(agent.span, authorsPath(fault.path, agent.pod?.object))),
    ),
  );
  return yaml.size === 0 ? found : [...found, ...(await checkTexts(yaml, profile))];
}

async function checkTexts(yaml: Pods['yaml'], profile: Profile): Promise<readonly Diagnostic[]> {
  if (profile === 'jenkins') return [];
  const { checkPodYaml } = await import('./pods/check-pod-yaml.ts');
  return [...yaml.values()].flatMap(({ text: { text, place, holes }, options }) => {
    const words = holes.map(({ start, end }) => text.slice(start, end));
    return checkPodYaml({ text, place, holes: words }, { ...options, profile });
  });
}

function podsOf(root: Pipeline | Script): Pods {
  const pods: Pods = { data: new Map(), yaml: new Map() };
  const addYaml = (value: Expression | undefined, options: PodOptions) => {
    const text = value && writtenText(value);
    if (value !== undefined && text !== undefined) pods.yaml.set(value, { text, options });
  };
  visit(root, {
    AgentKubernetes(agent) {
      if (agent.pod !== undefined && !pods.data.has(agent.pod.object)) pods.data.set(agent.pod.object, agent);
      addYaml(fieldOf(agent.fields, 'yaml'), optionsOf(agent.fields));
    },
    Step({ name, args }) {
      if (name === 'podTemplate') addYaml(args.find((argument) => argument.name === 'yaml')?.value, {});
    },
    Call({ callee, args }) {
      if (callee.kind !== 'Name' || callee.name !== 'podTemplate') return;
      addYaml(args.find((argument) => argument.name === 'yaml')?.value, {});
    },
  });
  return pods;
}

function optionsOf(fields: readonly Field[]): PodOptions {
  const container = fieldOf(fields, 'agentContainer');
  const injection = fieldOf(fields, 'agentInjection');
  return {
    ...(container?.kind === 'StringLiteral' && { agentContainer: container.value }),
    ...(injection?.kind === 'BooleanLiteral' && { agentInjection: injection.value }),
  };
}

function fieldOf(fields: readonly Field[], name: string): Expression | undefined {
  const value = fields.find((field) => field.name === name)?.value;
  return value !== undefined && 'kind' in value ? value : undefined;
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
