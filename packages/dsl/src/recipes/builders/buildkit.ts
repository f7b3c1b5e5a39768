import { sh } from '../../core/shell.ts';
import type { ImageBuild } from '../image-script.ts';
import { given } from '../given.ts';
import { each } from './image-builder.ts';
import type { ImageBuilder, ImageSource } from './image-builder.ts';

/** BuildKit without a daemon of its own: `buildctl-daemonless.sh` of the image `moby/buildkit:…-rootless`. */
export const buildkit: ImageBuilder = (source) => build('buildctl-daemonless.sh', source);

/** BuildKit with a daemon that runs elsewhere, where `BUILDKIT_HOST` says. */
export const buildctl: ImageBuilder = (source) => build('buildctl', source);

function build(
  program: string,
  { context, dockerfile, target, args, secrets, platforms, cache }: ImageSource,
): ImageBuild {
  const slash = dockerfile.lastIndexOf('/');
  const [folder, file] = [slash < 0 ? '.' : dockerfile.slice(0, slash) || '/', dockerfile.slice(slash + 1)];
  const options = [
    sh.text`--frontend dockerfile.v0`,
    sh.text`--local context=${context}`,
    sh.text`--local dockerfile=${folder}`,
    ...given(file === 'Dockerfile' ? undefined : file, (name) => sh.text`--opt filename=${name}`),
    ...given(target, (name) => sh.text`--opt target=${name}`),
    ...each(args, (name, value) => sh.text`--opt build-arg:${name}=${value}`),
    ...each(secrets, (id, secret) => sh.text`--secret id=${id},env=${secret.name}`),
    ...given(platforms.join(',') || undefined, (list) => sh.text`--opt platform=${list}`),
    ...given(cache, (ref) => sh.text`--import-cache type=registry,ref=${ref}`),
    ...given(cache, (ref) => sh.text`--export-cache type=registry,ref=${ref},mode=max`),
    sh.text`--output type=image,name="$image",push=true`,
    sh.text`--metadata-file "$result"`,
  ];
  return {
    build: [[sh.text`${program} build`, ...options]],
    digest: sh.text`grep -o '"containerimage.digest": *"[^"]*"' "$result" | cut -d '"' -f 4`,
  };
}
