import type { PlatformFile } from '../platform-file.ts';
import type { Platform } from '../resolve/platform.ts';
import { controllerDockerfile, dockerfileOf } from './dockerfile.ts';
import { imagePipeline } from './image-pipeline.ts';

/**
 * The Dockerfiles of the images that are built here, and the pipeline that builds them.
 *
 * @param folder Where the platform's files are, from the top of the repository: images are built from there.
 */
export function imageFiles(platform: Platform, folder = 'platform'): readonly PlatformFile[] {
  const { images, controller } = platform;
  const pipeline = imagePipeline(platform, folder);
  return [
    ...images.map((image) => ({ path: `images/${image.name}/Dockerfile`, text: dockerfileOf(image, images) })),
    ...(controller.plugins === 'image'
      ? [{ path: 'images/controller/Dockerfile', text: controllerDockerfile(controller.baseImage) }]
      : []),
    ...(pipeline === undefined ? [] : [{ path: 'images/pipeline.ts', text: pipeline }]),
  ];
}
