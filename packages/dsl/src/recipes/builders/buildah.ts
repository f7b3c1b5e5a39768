import { sh } from '../../core/shell.ts';
import { given } from '../given.ts';
import { each } from './image-builder.ts';
import type { ImageBuilder } from './image-builder.ts';

/** buildah, as in the image `quay.io/buildah/stable`. Several platforms become one manifest list. */
export const buildah: ImageBuilder = ({ context, dockerfile, target, args, secrets, platforms, cache }) => {
  const isList = platforms.length > 1;
  const options = [
    sh.text`--file ${dockerfile}`,
    ...given(target, (name) => sh.text`--target ${name}`),
    ...each(args, (name, value) => sh.text`--build-arg ${name}=${value}`),
    ...each(secrets, (id, secret) => sh.text`--secret id=${id},env=${secret.name}`),
    ...given(platforms.join(',') || undefined, (list) => sh.text`--platform ${list}`),
    ...given(cache, (repository) => sh.text`--layers --cache-from ${repository} --cache-to ${repository}`),
    isList ? sh.text`--manifest "$image"` : sh.text`--tag "$image"`,
    sh.text`${context}`,
  ];
  return {
    build: [
      [sh.text`buildah build`, ...options],
      isList
        ? sh.text`buildah manifest push --all --digestfile "$result" "$image" docker://"$image"`
        : sh.text`buildah push --digestfile "$result" "$image"`,
    ],
    digest: sh.text`cat "$result"`,
  };
};
