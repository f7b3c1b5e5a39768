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

export function imageName(name: string, isTaken: boolean): PlatformFault {
  return {
    code: 'platform/image-name',
    severity: 'error',
    message: isTaken ? "'controller' is the controller's own image." : `No image can be called '${name}'.`,
    path: ['agents', name],
    ...(!isTaken && { notes: ['A name has small letters and digits, with single signs of . _ - between them.'] }),
  };
}

/** @param what What it must be: `one word`, `on one line`, `a name`. */
export function unfitText(path: DefinitionPath, text: string, what: string): PlatformFault {
  return {
    code: 'platform/image-text',
    severity: 'error',
    message: `${JSON.stringify(text)} cannot stand in a Dockerfile: it must be ${what}.`,
    path,
  };
}
