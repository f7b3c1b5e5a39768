import { Misuse } from '../../core/misuse.ts';
import { sh } from '../../core/shell.ts';
import { given } from '../given.ts';
import { each } from './image-builder.ts';
import type { ImageBuilder } from './image-builder.ts';

/** kaniko's executor, as in the image `gcr.io/kaniko-project/executor:…-debug`: one image per container, for one platform. */
export const kaniko: ImageBuilder = ({ context, dockerfile, target, args, secrets, platforms, cache }) => {
  if (platforms.length > 1) throw new Misuse('kaniko builds for one platform at a time.', 'platforms');
  if (Object.keys(secrets).length > 0)
    throw new Misuse('kaniko knows no secrets that stay out of the image.', 'secrets');
  const options = [
    context === '.' ? sh.text`--context dir://"$PWD"` : sh.text`--context dir://"$PWD"/${context}`,
    sh.text`--dockerfile ${dockerfile}`,
    ...given(target, (name) => sh.text`--target ${name}`),
    ...each(args, (name, value) => sh.text`--build-arg ${name}=${value}`),
    ...given(platforms[0], (platform) => sh.text`--custom-platform ${platform}`),
    ...given(cache, (repository) => sh.text`--cache=true --cache-repo ${repository}`),
    sh.text`--destination "$image"`,
    sh.text`--digest-file "$result"`,
  ];
  return {
    build: [[sh.text`/kaniko/executor`, ...options]],
    digest: sh.text`cat "$result"`,
  };
};
