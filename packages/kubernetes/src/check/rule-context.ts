import type { FieldPath, Report } from '../fault.ts';
import type { Container, Pod, PodSpec, Volume } from '../generated/types.ts';
import type { Loose } from '../read-pod.ts';

export type LoosePod = Loose<Pod>;
export type LooseSpec = Loose<PodSpec>;
export type LooseContainer = Loose<Container>;
export type LooseVolume = Loose<Volume>;

/** What a rule about the whole pod is given. */
export interface PodContext {
  readonly pod: LoosePod;
  readonly spec: LooseSpec;
  /** `agent`: a template that the Jenkins plugin completes. `api-server`: an object as it is sent. */
  readonly profile: 'agent' | 'api-server';
  readonly report: Report;
}

/** A container with its place and its kind. */
export interface PlacedContainer {
  readonly container: LooseContainer;
  readonly at: FieldPath;
  readonly kind: 'container' | 'init';
  /** An init container that keeps running: a native sidecar. */
  readonly sidecar: boolean;
}

/** All containers of a pod, init containers first, as they start. */
export function containersOf(spec: LooseSpec): readonly PlacedContainer[] {
  const init = (spec.initContainers ?? []).map((container, i) => ({
    container,
    at: ['spec', 'initContainers', i],
    kind: 'init' as const,
    sidecar: container.restartPolicy === 'Always',
  }));
  const rest = (spec.containers ?? []).map((container, i) => ({
    container,
    at: ['spec', 'containers', i],
    kind: 'container' as const,
    sidecar: false,
  }));
  return [...init, ...rest];
}
