import type { SecretKey } from '../definition/index.ts';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { Platform } from '../resolve/platform.ts';
import { secretName } from '../secret-name.ts';
import { sameSecretName } from './messages.ts';

/** Keys of different Secrets that would be one file in the controller: `a-b` with `c`, and `a` with `b-c`. */
export function checkSecretNames({ spec }: Platform): readonly PlatformFault[] {
  const found = [...keysIn(spec.credentials, ['credentials']), ...keysIn(spec.security, ['security'])];
  return found.flatMap(({ key, path }, i) => {
    const first = found.slice(0, i).find((other) => secretName(other.key) === secretName(key));
    const isOther = first !== undefined && first.key.secret !== key.secret;
    return isOther ? [sameSecretName(path, key, first.key)] : [];
  });
}

interface FoundKey {
  readonly key: SecretKey;
  readonly path: DefinitionPath;
}

/** The keys of Secrets in a part of the definition, wherever they stand. */
function keysIn(value: unknown, path: DefinitionPath): readonly FoundKey[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isKey(value)) return [{ key: value, path }];
  return Object.entries(value).flatMap(([name, part]) => keysIn(part, [...path, name]));
}

function isKey(value: object): value is SecretKey {
  return 'secret' in value && 'key' in value && typeof value.secret === 'string' && typeof value.key === 'string';
}
