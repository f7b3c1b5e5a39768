import { isClean } from '@pipec/model';
import type { Diagnostic, Outcome, Span } from '@pipec/model';
import type { Cloud } from '@pipec/kubernetes/template';
import { readClouds } from '@pipec/kubernetes/template';
import { agentPodOf, agentPods } from './check/pods/agent-pods.ts';
import type { AgentPod, AgentPodsOptions } from './check/pods/agent-pods.ts';
import { podUses } from './check/pods/pod-uses.ts';
import { readDocument, syntaxFault, valueOf } from './check/pods/read-yaml.ts';
import { stagePods } from './check/pods/stage-pods.ts';
import { checkManifest as check } from './check/pods/check-manifest.ts';
import type { Profile } from './check/rule.ts';
import { weighing } from './check/weigh.ts';
import type { Levels } from './check/weigh.ts';
import { declareAll } from './declare/declare.ts';
import { parse } from './parse/parse.ts';

export type { AgentPod } from './check/pods/agent-pods.ts';
export type { Cloud } from '@pipec/kubernetes/template';

export interface CheckManifestOptions {
  /**
   * `api-server`: each object as kube-apiserver takes it, and no further. `jenkins`: nothing, since Jenkins does not look. The others
   * read a Pod as a template for a Jenkins agent, as a file that `yamlFile` names, and all other objects as the server does.
   */
  readonly profile?: Profile | 'api-server';
  /** What the faults of rules count as where it is not what the rules say. */
  readonly levels?: Levels;
}

/**
 * Checks a file of Kubernetes objects: YAML with one document or several, JSON, and lists of objects.
 *
 * @example
 * ```ts
 * const found = await checkManifest(await readFile('pod.yaml', 'utf8'), 'pod.yaml');
 * ```
 */
export async function checkManifest(
  text: string,
  file: string,
  { profile = 'recommended', levels }: CheckManifestOptions = {},
): Promise<readonly Diagnostic[]> {
  if (profile === 'jenkins') return [];
  if (profile === 'api-server') return check(text, file, { profile });
  const { profile: widened, weigh } = weighing(profile, levels, []);
  return weigh(await check(text, file, { profile: widened }));
}

/** The pods of a pipeline as the Kubernetes plugin sends them. */
export interface PipelinePods {
  /** In the order of the file. */
  readonly pods: readonly AgentPod[];
  /** The stages, with the pods that their steps run on. */
  readonly stages: readonly { readonly name: string; readonly pods: readonly AgentPod[] }[];
}

/**
 * Shows the pods of a Jenkinsfile, of agents and of `podTemplate`, as the Kubernetes plugin sends them.
 *
 * @example
 * ```ts
 * const { value } = pipelinePods(await readFile('Jenkinsfile', 'utf8'), 'Jenkinsfile');
 * for (const { pod, notes } of value.pods) console.log(podYaml(pod), notes);
 * ```
 */
export function pipelinePods(
  text: string,
  file: string,
  options: Omit<AgentPodsOptions, 'textOf'> = {},
): Outcome<PipelinePods> {
  const { value: script, diagnostics: syntax } = parse(text, file);
  if (!isClean(syntax)) return { value: { pods: [], stages: [] }, diagnostics: syntax };
  const { value: pipelines } = declareAll(script, { text });
  const found = (pipelines.length > 0 ? pipelines : [script]).map((root): PipelinePods => {
    const { pods: uses } = podUses(root);
    const textOf: AgentPodsOptions['textOf'] = ({ start, end }) => text.slice(start, end);
    const pods = agentPods(uses, root, { ...options, textOf });
    const byUse = new Map(uses.map((use, i) => [use, pods[i]!]));
    const stages = stagePods(uses, root).map(({ name, pods: of }) => ({
      name,
      pods: of.map((use) => byUse.get(use)!),
    }));
    return { pods, stages };
  });
  const pods = found.flatMap((one) => one.pods);
  return {
    value: { pods, stages: found.flatMap(({ stages }) => stages) },
    diagnostics: pods.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** The same for a file with a pod, such as one that `yamlFile` names. */
export function filePods(
  text: string,
  file: string,
  { clouds }: Pick<AgentPodsOptions, 'clouds'> = {},
): Outcome<PipelinePods> {
  const { value: object, diagnostics } = readYamlFile(text, file);
  const pods = isClean(diagnostics) ? [agentPodOf(object, { file, start: 0, end: 0 }, clouds)] : [];
  return { value: { pods, stages: [] }, diagnostics };
}

/** The Kubernetes clouds that a controller's configuration as code describes. */
export function cloudsOf(text: string, file: string): Outcome<readonly Cloud[]> {
  const { value, diagnostics } = readYamlFile(text, file);
  return { value: readClouds(value, podIn), diagnostics };
}

/** The pod of a template; none where it cannot be read. */
function podIn(yaml: string): unknown {
  const document = readDocument(yaml);
  return document.errors.length > 0 ? undefined : valueOf(document);
}

function readYamlFile(text: string, file: string): Outcome<unknown> {
  const document = readDocument(text);
  const place = (start: number, end: number): Span => ({ file, start, end });
  if (document.errors.length > 0)
    return { value: undefined, diagnostics: [syntaxFault(document.errors, { text, place }, 'Nobody can read it.')] };
  return { value: valueOf(document), diagnostics: [] };
}
