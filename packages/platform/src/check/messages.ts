import { anyOf, nearest } from '@pipec/model';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';

// Every fault of a definition by itself. What its pipelines miss is told by ../check-needs/messages.ts.

export function unknownField(path: DefinitionPath, owner: string, known: readonly string[]): PlatformFault {
  const name = String(path.at(-1));
  return {
    code: 'platform/unknown-field',
    severity: 'error',
    message: `${capital(owner)} has no field '${name}'.`,
    path,
    ...offer(name, known, 'It has'),
  };
}

export function missingField(path: DefinitionPath, name: string, owner: string): PlatformFault {
  return fault('wrong-value', path, `${capital(owner)} needs '${name}'.`);
}

export function wrongValue(path: DefinitionPath, expected: string, guess?: string): PlatformFault {
  return {
    ...fault('wrong-value', path, `${whatIs(path)} must be ${expected}.`),
    ...(guess !== undefined && { guess }),
  };
}

/** A template of which no pod can be made. */
export function podFault(path: DefinitionPath, reason: string): PlatformFault {
  return fault('wrong-value', path, reason);
}

const whatScales = [
  'What scales: agents, a pod for each build (containerCap, instanceCap, quota); nodes, by an autoscaler that sees pending pods; the resources of the controller; several controllers, one for each team.',
  'What keeps it available: a home that another node can mount, pipelines that go on after a restart, a disruption budget, backups.',
];

export function severalControllers(replicas: number): PlatformFault {
  return fault(
    'one-controller',
    ['controller', 'replicas'],
    `Jenkins runs one controller on a home, not ${replicas}.`,
    ['Two on one home overwrite the files of each other: Kubernetes would take it, Jenkins does not.', ...whatScales],
  );
}

export function noAutoscaling(): PlatformFault {
  return fault('one-controller', ['controller', 'autoscaling'], 'A controller cannot be scaled by adding more of it.', [
    'An autoscaler would start a second controller on the same home, and both would overwrite the files of each other.',
    ...whatScales,
  ]);
}

/** A name that stands for something else in the definition, which is not there. */
export function unknownReference(
  path: DefinitionPath,
  what: string,
  name: string,
  known: readonly string[],
  section: string,
): PlatformFault {
  return {
    ...fault('unknown-reference', path, `'${section}' has no ${what} '${name}'.`),
    ...offer(name, known, 'It has'),
  };
}

/** Two parts of the definition that cannot both be. */
export function contradiction(path: DefinitionPath, message: string, ...notes: readonly string[]): PlatformFault {
  return fault('contradiction', path, message, notes);
}

/** A template that Pod Security admission keeps out. */
export function refusedTemplate(
  path: DefinitionPath,
  { namespace, podSecurity }: { readonly namespace: string; readonly podSecurity: string },
  reasons: readonly string[],
): PlatformFault {
  return fault(
    'refused-pod',
    path,
    `The namespace '${namespace}' refuses the pods of this template: it enforces '${podSecurity}'.`,
    [...reasons, "'podSecurity' of the cloud says what is enforced; pods of image builders want a cloud of their own."],
  );
}

function fault(name: string, path: DefinitionPath, message: string, notes: readonly string[] = []): PlatformFault {
  return { code: `platform/${name}`, severity: 'error', message, path, ...(notes.length > 0 && { notes }) };
}

/** What was probably meant, or else what there is. */
export function offer(name: string, known: readonly string[], words: string): Pick<PlatformFault, 'guess' | 'notes'> {
  const guess = nearest(name, known);
  if (guess !== undefined) return { guess };
  return { notes: [known.length === 0 ? `${words} none.` : `${words} ${anyOf(known.toSorted(), 'and')}.`] };
}

function whatIs(path: DefinitionPath): string {
  return path.length === 0 ? 'A platform' : `'${path.at(-1)}'`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
