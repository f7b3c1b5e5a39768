import { anyOf } from '@pipec/model';
import type { DefinitionPath, PlatformFault } from '../platform-fault.ts';

// What is wrong with the images of a platform.

export function unknownManager(image: string, from: string): PlatformFault {
  return {
    code: 'platform/unknown-package-manager',
    severity: 'error',
    message: `Nothing tells which program installs packages in '${from}'.`,
    path: ['agents', image, 'packages'],
    notes: [`Say it: 'packageManager' is ${anyOf(['apt', 'apk', 'dnf', 'microdnf'])}.`],
  };
}

export function malformedChecksum(image: string, at: number): PlatformFault {
  return {
    code: 'platform/checksum',
    severity: 'error',
    message: 'A checksum is 64 hexadecimal digits.',
    path: ['agents', image, 'downloads', at, 'sha256'],
  };
}

export function circularImage(image: string): PlatformFault {
  return {
    code: 'platform/image-circle',
    severity: 'error',
    message: `The image '${image}' stands on itself.`,
    path: ['agents', image, 'from'],
  };
}

export function outsideOfContext(path: DefinitionPath, file: string): PlatformFault {
  return {
    code: 'platform/outside-of-context',
    severity: 'error',
    message: `'${file}' is not among the files that the image is built from.`,
    path,
    notes: ['Name it from the top of the repository, without `..`.'],
  };
}

export function noBuilder(): PlatformFault {
  return {
    code: 'platform/no-image-builder',
    severity: 'error',
    message: 'No cloud lets images be built: each enforces Pod Security `restricted`.',
    path: ['agents'],
    notes: ["Give builders a cloud of their own with 'podSecurity: 'privileged'' (BuildKit) or 'baseline' (buildah)."],
  };
}
