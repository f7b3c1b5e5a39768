import { Misuse } from '../core/misuse.ts';
import type { Text } from '../core/value.ts';

/** Tells an image that names no digest, where that is known before the build: the script would refuse it later. */
export function checkDigest(image: Text): void {
  if (typeof image !== 'string' || image.includes('@sha256:')) return;
  throw new Misuse(
    `'${image}' names no digest, so tomorrow it may be another image.\nGive what buildImage kept: image: env.IMAGE.`,
    'image',
  );
}
