import { rules } from '@pipec/kubernetes';
import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Note, Span } from '@pipec/model';
import type { CheckUsesOptions } from './check-uses.ts';
import type { Inheritances } from './inheritances.ts';
import { knownContainers } from './known-containers.ts';
import { placed } from './placed.ts';
import type { ContainerUse, PodUse } from './pod-uses.ts';
import type { ReadUse } from './read-pods.ts';

export interface CheckContainersOptions extends Pick<CheckUsesOptions, 'locate'> {
  /** What the pods inherit, where the templates of the controller are known. */
  readonly inheritances?: Inheritances;
}

type ContainersOf = (read: ReadUse) => readonly string[] | undefined;
type Reads = ReadonlyMap<PodUse, ReadUse>;

/** Holds the containers that steps and `defaultContainer` name against those of the pods they run on. */
export function checkContainers(
  reads: readonly ReadUse[],
  uses: readonly ContainerUse[],
  { locate, inheritances }: CheckContainersOptions,
): readonly Diagnostic[] {
  const byPod = new Map(reads.map((read) => [read.pod, read]));
  const namesOf: ContainersOf = (read) => knownContainers(read, (pod) => byPod.get(pod), inheritances);
  const told = { reads: byPod, namesOf };
  const ofSteps = uses.flatMap(({ name, value, node, pod, isTried }) => {
    const read = pod && byPod.get(pod);
    if (read === undefined) return [];
    const found = unknownContainer(name, read, told, placed(value.span, node.span, 0, locate));
    // Who catches that the container is not there may have meant to.
    return isTried ? found.map((one): Diagnostic => ({ ...one, severity: 'warning' })) : found;
  });
  const ofDefaults = reads.flatMap((read) => {
    const value = read.pod.fields.find(({ name }) => name === 'defaultContainer')?.value;
    const isNamed = value !== undefined && 'kind' in value && value.kind === 'StringLiteral' && value.value !== '';
    if (!isNamed) return [];
    return unknownContainer(
      value.value,
      read,
      told,
      placed(value.span, read.pod.node.span, 'defaultContainer', locate),
    );
  });
  return [...ofSteps, ...ofDefaults];
}

interface Around {
  readonly reads: Reads;
  readonly namesOf: ContainersOf;
}

function unknownContainer(name: string, read: ReadUse, around: Around, span: Span): readonly Diagnostic[] {
  const known = around.namesOf(read);
  if (known === undefined || known.includes(name)) return [];
  const near = nearest(name, known);
  const notes: readonly Note[] = [
    { message: near === undefined ? `It has ${anyOf(known, 'and')}.` : `Did you mean '${near}'?` },
    {
      message: 'Its agent is here.',
      span: read.pod.node.kind === 'Call' ? read.pod.node.callee.span : read.pod.node.span,
    },
    ...(hasAround(name, read, around)
      ? [{ message: 'The agent of the pipeline has it, but the agent of a stage inherits nothing.' }]
      : []),
  ];
  return [
    {
      code: 'kubernetes/unknown-container',
      severity: rules['unknown-container'].severity,
      message: `The pod has no container '${name}'.`,
      span,
      notes,
    },
  ];
}

/** Whether the agent of a stage around, or of the pipeline, has the container. */
function hasAround(name: string, { pod }: ReadUse, { reads, namesOf }: Around): boolean {
  return [...reads.values()].some(
    (other) =>
      pod.route === 'declarative' &&
      other.pod.route === 'declarative' &&
      other.pod.stages.length < pod.stages.length &&
      other.pod.stages.every((stage, i) => pod.stages[i] === stage) &&
      namesOf(other)?.includes(name) === true,
  );
}
