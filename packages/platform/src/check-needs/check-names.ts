import { nearest } from '@pipec/model';
import type { Needs } from '../needs.ts';
import type { PlatformFault } from '../platform-fault.ts';
import type { Facts } from './facts.ts';
import { otherCredential, unknownCredential, unknownImage, unknownLibrary } from './messages.ts';

/** Images, credentials and libraries that the platform does not have. */
export function checkNames(facts: Facts, needs: Needs): readonly PlatformFault[] {
  return [...images(facts, needs), ...names(facts, needs)];
}

function images({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const { host } = platform.spec.registry ?? {};
  const known = platform.images.map(({ reference }) => reference);
  return needs.images.flatMap((need) => {
    if (host === undefined || known.length === 0 || !need.name.startsWith(`${host}/`) || known.includes(need.name))
      return [];
    const guess = nearest(need.name, known);
    // Another image of the registry may be anybody's; one that is nearly ours is a slip.
    return guess === undefined ? [] : [unknownImage({ need, path: ['agents'], known }, host)];
  });
}

function names({ platform }: Facts, needs: Needs): readonly PlatformFault[] {
  const { credentials = {}, libraries = {} } = platform.spec;
  const ids = Object.keys(credentials);
  const known = Object.keys(libraries);
  return [
    ...needs.credentials
      .filter(({ name }) => !ids.includes(name))
      .map((need) => unknownCredential({ need, path: ['credentials'], known: ids })),
    ...needs.credentials.flatMap((need) => {
      const kind = Object.hasOwn(credentials, need.name) ? credentials[need.name]!.kind : undefined;
      return kind === undefined || need.kind === undefined || kind === need.kind
        ? []
        : [otherCredential(need, need.kind, kind)];
    }),
    ...needs.libraries
      .filter(({ name }) => !known.includes(name))
      .map((need) => unknownLibrary({ need, path: ['libraries'], known })),
  ];
}
