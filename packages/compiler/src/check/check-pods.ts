import type { Cloud } from '@pipec/kubernetes/template';
import type { Diagnostic, Pipeline, Script, Span } from '@pipec/model';
import { mayHavePods, mayHaveYaml, podUses } from './pods/pod-uses.ts';
import type { Part, Profile, Respell } from './rule.ts';

/** What a pipeline refers to outside of itself. */
export interface PodFiles {
  /** The text of a file of the repository by its path; `undefined` where it is not at hand. */
  readonly files?: (path: string) => string | undefined;
  /** The Kubernetes clouds of the controller with their templates; where they are not given, nothing is told of them. */
  readonly clouds?: readonly Cloud[];
}

export interface CheckPodsOptions extends PodFiles {
  /** Finds a part of a call in its author's text; without it a fault stands at the call. */
  readonly locate?: (span: Span, part: readonly Part[]) => Span;
  readonly respell?: Respell;
  readonly profile?: Profile;
  /** The text of the Jenkinsfile: for fixes. */
  readonly text?: string;
}

/** What checks pods, and what reads their YAML: each `import` of the bundle would copy the lists of exports anew. */
let checking: Promise<[typeof import('./pods/read-pods.ts'), typeof import('./pods/check-uses.ts')]> | undefined;
let reading: Promise<typeof import('./pods/yaml-pod.ts')> | undefined;

/**
 * Checks the pods of a pipeline's agents and of `podTemplate`: what the API server, the Jenkins plugin and the kubelet would make of
 * them, and whether the containers that steps name are there. One pod that several stages share is checked once.
 */
export async function checkPods(
  root: Pipeline | Script,
  { locate = (span) => span, respell, profile = 'recommended', files, clouds, text }: CheckPodsOptions = {},
): Promise<readonly Diagnostic[]> {
  if (profile === 'jenkins' || !mayHavePods(root)) return [];
  const uses = podUses(root);
  if (uses.pods.length === 0) return [];
  // Only a pipeline with a pod pays for reading the rules of Kubernetes, and only one with YAML for its library.
  checking ??= Promise.all([import('./pods/read-pods.ts'), import('./pods/check-uses.ts')]);
  const yaml = uses.pods.some(mayHaveYaml) ? await (reading ??= import('./pods/yaml-pod.ts')) : undefined;
  const [{ readPods }, { checkUses }] = await checking;
  const reads = readPods(uses.pods, root, yaml?.yamlPod, files);
  const options = { profile, locate, ...(respell && { respell }), ...(text !== undefined && { text }) };
  if (clouds === undefined) return checkUses(reads, uses.containers, options);
  const { checkClouds } = await import('./pods/check-clouds.ts');
  const { inheritances, diagnostics } = checkClouds(reads, clouds, options);
  return [...diagnostics, ...checkUses(reads, uses.containers, { ...options, inheritances })];
}
