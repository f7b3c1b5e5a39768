import type { SecretKey } from './definition/index.ts';

/**
 * The name under which the configuration speaks of a key of a Secret: `${git-login-password}` for the key `password` of `git-login`. It
 * is the file's name in the controller too, and what the official chart makes of `additionalExistingSecrets`.
 */
export function secretName({ secret, key }: SecretKey): string {
  return `${secret}-${key}`;
}
