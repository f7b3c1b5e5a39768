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
  /** Name of the container that runs the Jenkins agent. */
  readonly agentContainer: string;
  /** The plugin puts the agent into that container and replaces its command. */
  readonly agentInjection: boolean;
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

const placed = new WeakMap<LooseSpec, readonly PlacedContainer[]>();

/** All containers of a pod, init containers first, as they start. Nearly every rule asks for them. */
export function containersOf(spec: LooseSpec): readonly PlacedContainer[] {
  const known = placed.get(spec);
  if (known !== undefined) return known;
  const found = placeAll(spec);
  placed.set(spec, found);
  return found;
}

function placeAll(spec: LooseSpec): readonly PlacedContainer[] {
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

/** The containers that steps run in: all but init containers and the agent's own. */
export function toolContainersOf({ spec, agentContainer }: PodContext): readonly PlacedContainer[] {
  return containersOf(spec).filter(({ kind, container }) => kind === 'container' && container.name !== agentContainer);
}

/** The container that runs the agent, if the template has it. */
export function agentOf({ spec, agentContainer }: PodContext): PlacedContainer | undefined {
  return containersOf(spec).find(({ kind, container }) => kind === 'container' && container.name === agentContainer);
}
