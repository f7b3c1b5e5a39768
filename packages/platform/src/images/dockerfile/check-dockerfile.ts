import type { Diagnostic } from '@pipec/model';
import { checkBases } from './rules/bases.ts';
import { checkRuns } from './rules/runs.ts';
import { checkSecrets } from './rules/secrets.ts';
import { checkShell } from './rules/shell.ts';
import { checkSyntax } from './rules/syntax.ts';
import { checkUser } from './rules/user.ts';
import type { Dockerfile } from './instruction.ts';
import type { ImageFault } from './messages.ts';
import { parseDockerfile } from './parse-dockerfile.ts';

/** What the image is for. */
export interface ImageUse {
  /** The user of the pods that it runs in: 1000, that of Jenkins' agents, unless it is said. */
  readonly user?: number;
}

type ImageRule = (dockerfile: Dockerfile, use: Required<ImageUse>) => readonly ImageFault[];

const rules: readonly ImageRule[] = [checkBases, checkUser, checkRuns, checkSecrets, checkShell];

/**
 * What is wrong with a Dockerfile whose image builds run in, in the order of the file.
 *
 * @example
 * ```ts
 * checkDockerfile('FROM node\nUSER 1000\nWORKDIR /home/jenkins/agent\n', 'Dockerfile').map(({ code }) => code);
 * // ['platform/image-floating']
 * ```
 */
export function checkDockerfile(text: string, file: string, { user = 1000 }: ImageUse = {}): readonly Diagnostic[] {
  const dockerfile = parseDockerfile(text);
  const broken = checkSyntax(dockerfile);
  // Where the file cannot be built, there is no image to speak of.
  const found = broken.length > 0 ? broken : rules.flatMap((rule) => rule(dockerfile, { user }));
  return found
    .toSorted((a, b) => a.place.start - b.place.start)
    .map(({ place, notes, ...fault }) => ({
      ...fault,
      span: { file, start: place.start, end: place.end },
      ...(notes && { notes: notes.map((message) => ({ message })) }),
    }));
}
