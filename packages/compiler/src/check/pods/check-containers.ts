import { rules } from '@pipec/kubernetes';
import { anyOf, nearest } from '@pipec/model';
import type { Diagnostic, Expression, Fix, Note, Span } from '@pipec/model';
import { reword } from '../rename.ts';
import type { Part } from '../rule.ts';
import type { AuthorsText } from './authors-diagnostic.ts';
import type { Inheritances } from './inheritances.ts';
import { knownContainers } from './known-containers.ts';
import { isOfCall, placed } from './placed.ts';
import type { ContainerUse, PodUse } from './pod-uses.ts';
import type { ReadUse } from './read-pods.ts';

export interface CheckContainersOptions extends AuthorsText {
  /** What the pods inherit, where the templates of the controller are known. */
  readonly inheritances?: Inheritances;
}

type ContainersOf = (read: ReadUse) => readonly string[] | undefined;
type Reads = ReadonlyMap<PodUse, ReadUse>;

/** Holds the containers that steps and `defaultContainer` name against those of the pods they run on. */
export function checkContainers(
  reads: readonly ReadUse[],
  uses: readonly ContainerUse[],
  { inheritances, ...author }: CheckContainersOptions,
): readonly Diagnostic[] {
  const byPod = new Map(reads.map((read) => [read.pod, read]));
  const namesOf: ContainersOf = (read) => knownContainers(read, (pod) => byPod.get(pod), inheritances);
  const told = { reads: byPod, namesOf, author };
  const right = new Set(uses.filter(({ name, pod }) => isKnown(name, pod && byPod.get(pod), told)).map(placeKey));
  const ofSteps = uses.flatMap((use) => {
    const { name, value, node, pod, isTried } = use;
    const read = pod && byPod.get(pod);
    if (read === undefined) return [];
    // A call that is made for several pods may be right for another.
    const parts = right.has(placeKey(use)) ? [] : [0, 'name'];
    const found = unknownContainer({ name, value, call: node.span, parts }, read, told);
    // Who catches that the container is not there may have meant to.
    return isTried ? found.map((one): Diagnostic => ({ ...one, severity: 'warning' })) : found;
  });
  const ofDefaults = reads.flatMap((read) => {
    const value = read.pod.fields.find(({ name }) => name === 'defaultContainer')?.value;
    const isNamed = value !== undefined && 'kind' in value && value.kind === 'StringLiteral' && value.value !== '';
    if (!isNamed) return [];
    const named = { name: value.value, value, call: read.pod.node.span, parts: ['defaultContainer'] };
    return unknownContainer(named, read, told);
  });
  return [...ofSteps, ...ofDefaults];
}

interface Around {
  readonly reads: Reads;
  readonly namesOf: ContainersOf;
  readonly author: AuthorsText;
}

/** A container that is named, and the parts of an author's call that may hold the name. */
interface Named {
  readonly name: string;
  readonly value: Expression;
  readonly call: Span;
  readonly parts: readonly Part[];
}

function isKnown(name: string, read: ReadUse | undefined, { namesOf }: Around): boolean {
  return read !== undefined && namesOf(read)?.includes(name) === true;
}

const placeKey = ({ name, node }: ContainerUse): string => `${node.span.start} ${name} ${node.span.file}`;

/** What puts the name right: in the author's call, or in a Jenkinsfile where it is written. */
function fixOf({ name, value, call, parts }: Named, meant: string | undefined, { author }: Around): Fix | undefined {
  if (meant === undefined) return undefined;
  const slip = { written: name, meant };
  if (!isOfCall(value.span, call)) return reword(value, slip).fix;
  return parts.map((part) => author.respell?.(call, [part], slip)?.fix).find((fix) => fix !== undefined);
}

function unknownContainer(named: Named, read: ReadUse, around: Around): readonly Diagnostic[] {
  const { name, value, call, parts } = named;
  const known = around.namesOf(read);
  if (known === undefined || known.includes(name)) return [];
  const near = nearest(name, known);
  const fix = fixOf(named, near, around);
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
      span: placed(value.span, call, parts[0] ?? 0, around.author.locate),
      notes,
      ...(fix && { fix }),
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
