import { nearest } from '@pipec/model';
import type { PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { nobodyAdministers, nobodyLogsIn, unknownUser } from './messages.ts';

/** Whether anyone may log in and administer, and whether those who may are there. */
export function checkLogin({ spec }: Platform): readonly PlatformFault[] {
  const { realm, administrators, developers } = spec.security ?? {};
  if (realm === undefined) return [nobodyLogsIn(spec.security === undefined ? [] : ['security'])];
  const isUnadministered = (administrators ?? []).length === 0 && developers !== undefined;
  const found = isUnadministered ? [nobodyAdministers(['security', 'developers'])] : [];
  if (realm.kind !== 'local') return found;
  const users = Object.keys(realm.users);
  if (users.length === 0) return [nobodyLogsIn(['security', 'realm', 'users'])];
  const unknown = (list: 'administrators' | 'developers'): readonly PlatformFault[] =>
    (spec.security?.[list] ?? []).flatMap((name, i) =>
      name === 'authenticated' || users.includes(name)
        ? []
        : [unknownUser(['security', list, i], name, nearest(name, users))],
    );
  return [...found, ...unknown('administrators'), ...unknown('developers')];
}
