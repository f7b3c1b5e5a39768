import type { Diagnostic } from '@pipec/model';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';
import type { AgentImage, Platform } from '../resolve/platform.ts';
import { circularImages } from './build-order.ts';
import { checkDockerfile } from './dockerfile/check-dockerfile.ts';
import { dockerfileOf, managerOf, runCommand } from './dockerfile.ts';
import { builderCloud } from './image-pipeline.ts';
import { checkTexts } from './check-texts.ts';
import {
  circularImage,
  imageName,
  malformedChecksum,
  noBuilder,
  outsideOfContext,
  unknownManager,
} from './messages.ts';

/** What is wrong with the images of a platform, also what the rules for Dockerfiles say of those that are written. */
export function checkImages(platform: Platform): readonly PlatformFault[] {
  const { images } = platform;
  const isBuilt = images.length > 0 && platform.spec.registry !== undefined;
  return [
    ...(isBuilt && builderCloud(platform) === undefined ? [noBuilder()] : []),
    ...circularImages(images).map(({ name }) => circularImage(name)),
    ...images.flatMap((image) => {
      const texts = [...checkName(image, platform), ...checkTexts(image)];
      // A text that breaks the Dockerfile would be told again by its rules.
      return [...checkSpec(image), ...(texts.length > 0 ? texts : checkText(image, images))];
    }),
  ];
}

/** The last part of an image's name, which is the name of its folder too. */
function checkName({ name }: AgentImage, { controller }: Platform): readonly PlatformFault[] {
  if (name === 'controller' && controller.plugins === 'image') return [imageName(name, true)];
  return /^[a-z\d]+(?:(?:\.|_|__|-+)[a-z\d]+)*$/.test(name) ? [] : [imageName(name, false)];
}

function checkSpec({ name, spec }: AgentImage): readonly PlatformFault[] {
  const { packages = [], downloads = [], certificates = [] } = spec;
  return [
    ...(packages.length > 0 && managerOf(spec) === undefined ? [unknownManager(name, spec.from)] : []),
    ...downloads.flatMap(({ sha256 }, i) => (/^[\da-f]{64}$/i.test(sha256) ? [] : [malformedChecksum(name, i)])),
    ...certificates.flatMap((file, i) =>
      file.startsWith('/') || file.split('/').includes('..')
        ? [outsideOfContext(['agents', name, 'certificates', i], file)]
        : [],
    ),
  ];
}

function checkText(image: AgentImage, all: readonly AgentImage[]): readonly PlatformFault[] {
  const text = dockerfileOf(image, all);
  return checkDockerfile(text, 'Dockerfile').map((found) => ({
    code: found.code as PlatformFault['code'],
    severity: found.severity === 'error' ? 'error' : 'warning',
    message: found.message,
    path: pathOf(found, text, image),
    ...(found.notes && { notes: found.notes.map(({ message }) => message) }),
  }));
}

/** The part of the definition that a place of its Dockerfile comes from. */
function pathOf({ span, code }: Diagnostic, text: string, { name, spec }: AgentImage): DefinitionPath {
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, text.indexOf('\n', span.start));
  const command = (spec.run ?? []).findIndex((one) => line === `RUN ${runCommand(one).split('\n')[0]!}`);
  if (command >= 0) return ['agents', name, 'run', command];
  const copy = /^FROM .* AS source-(\d+)$/.exec(line)?.[1];
  if (copy !== undefined) {
    const from = [...new Set((spec.copies ?? []).map((one) => one.from))][Number(copy)];
    return ['agents', name, 'copies', (spec.copies ?? []).findIndex((one) => one.from === from), 'from'];
  }
  const variable = /^ENV (\w+)=/.exec(line)?.[1];
  if (code === 'platform/image-secret' && variable !== undefined) return ['agents', name, 'env', variable];
  if (code === 'platform/image-root' || code === 'platform/image-user') return ['agents', name, 'user'];
  return ['agents', name, 'from'];
}
