import { checkObject } from '@pipec/kubernetes/objects';
import type { PodFault } from '@pipec/kubernetes';
import type { DefinitionPath, PlatformFault } from './platform-fault.ts';
import type { PlatformObject } from './objects/platform-object.ts';

/**
 * Holds every object against the rules of the API server, and each against the others: two of one name in one place are a fault. A
 * fault is told of the part of the definition that the object comes of.
 */
export function checkObjects(objects: readonly PlatformObject[]): readonly PlatformFault[] {
  const refused = objects.flatMap((one) =>
    checkObject(one.object)
      .filter(({ severity }) => severity === 'error')
      .map((fault) => faultOf(one, fault)),
  );
  // One part of the definition may go into several objects, which are then refused alike.
  const seen = new Set<string>();
  const once = refused.filter(({ code, message, path }) => {
    const key = JSON.stringify([code, message, path]);
    return seen.has(key) ? false : seen.add(key);
  });
  return [...once, ...sameNames(objects)];
}

function faultOf({ object, from, places = [] }: PlatformObject, fault: PodFault): PlatformFault {
  const { kind = 'object', metadata } = object;
  return {
    code: fault.code,
    severity: 'error',
    message: fault.message,
    path: placeOf(fault.path, from, places),
    notes: [
      `The ${kind} '${metadata?.name ?? ''}' comes of it; the API server would refuse its '${fault.field}'.`,
      ...(fault.notes ?? []),
    ],
    ...(fault.guess !== undefined && { guess: fault.guess }),
  };
}

/** The part of the definition that a part of an object comes of. */
function placeOf(path: DefinitionPath, from: DefinitionPath, places: PlatformObject['places'] & {}): DefinitionPath {
  const fitting = places.filter(({ at }) => at.every((part, i) => path[i] === part));
  const nearest = fitting.toSorted((a, b) => b.at.length - a.at.length)[0];
  return nearest === undefined ? from : [...nearest.from, ...path.slice(nearest.at.length)];
}

function sameNames(objects: readonly PlatformObject[]): readonly PlatformFault[] {
  const names = objects.map(({ object, group }) => {
    // The official chart brings what the group 'controller' has, into the same cluster.
    const cluster = group.startsWith('cluster-') ? group : 'own';
    return `${cluster} ${object.kind} ${object.metadata?.namespace ?? ''}/${object.metadata?.name}`;
  });
  return objects.flatMap((one, i) => {
    const first = names.indexOf(names[i]!);
    if (first === i) return [];
    const { kind, metadata } = one.object;
    return [
      {
        code: 'platform/same-object',
        severity: 'error',
        message: `Two objects would be the ${kind} '${metadata?.name}'${metadata?.namespace === undefined ? '' : ` in '${metadata.namespace}'`}.`,
        path: one.from,
        notes: [`The other comes of '${objects[first]!.from.join('.')}'.`],
      } satisfies PlatformFault,
    ];
  });
}
