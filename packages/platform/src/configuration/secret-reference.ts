import type { SecretKey } from '../definition/index.ts';
import { secretName } from '../secret-name.ts';

// Configuration as code replaces `${…}` in every value. What comes from a Secret is therefore a reference, and everything else is
// escaped: no text of an author can become a reference.

/** A place where the controller puts in what a file of a Secret holds. */
export interface Reference {
  readonly reference: string;
}

/** A short secret, as a password: without the blanks and line ends around it. */
export function secretValue(key: SecretKey): Reference {
  return { reference: `\${${secretName(key)}}` };
}

/** A secret whose line ends matter, as a private key. */
export function secretText(key: SecretKey, secretsFolder: string): Reference {
  return { reference: `\${readFile:${secretsFolder}/${secretName(key)}}` };
}

/** A secret of any bytes, as fields want them that take Base64. */
export function secretBytes(key: SecretKey, secretsFolder: string): Reference {
  return { reference: `\${readFileBase64:${secretsFolder}/${secretName(key)}}` };
}

export function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && 'reference' in value;
}

/**
 * A text that configuration as code gives back as it is.
 *
 * `^` in front of `${` keeps it, but only where a `}` follows: else the sign itself would stay, and there is nothing to replace.
 *
 * @example
 * ```ts
 * escaped('echo "${HOME}"'); // 'echo "^${HOME}"'
 * ```
 */
export function escaped(text: string): string {
  const end = text.lastIndexOf('}');
  return text.replaceAll('${', (opening, at: number) => (at < end ? `^${opening}` : opening));
}
