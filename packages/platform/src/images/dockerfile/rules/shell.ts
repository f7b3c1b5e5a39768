import type { Dockerfile, ImageStage } from '../instruction.ts';
import { noShell } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

/** Images that are known to hold nothing, or one program alone. */
const bare = /^scratch$|(?:^|\/)distroless\//;

/** A last stage that stands on nothing, and into which nothing brings a shell. */
export function checkShell({ stages }: Dockerfile): readonly ImageFault[] {
  const last = stages.at(-1);
  if (last === undefined) return [];
  const { base } = last;
  if (!bare.test(base.resolved) || /:(?:.*-)?debug/.test(base.resolved) || hasShell(last)) return [];
  return [noShell(base.resolved, base)];
}

/** A RUN in a shell would not work without one; a COPY may bring it. */
function hasShell({ instructions }: ImageStage): boolean {
  return instructions.some(({ keyword, words, text }) => {
    if (keyword === 'RUN') return !text.startsWith('[') || /^\[\s*"(?:\/\w+)*\/?(?:ba|da|a|z)?sh"/.test(text);
    return (keyword === 'COPY' || keyword === 'ADD') && words.some((word) => bringsShell(word.text));
  });
}

/** A shell, busybox, or a whole file system. */
function bringsShell(path: string): boolean {
  return /(?:^|\/)(?:sh|ash|bash|dash|busybox)$|\.tar(?:\.\w+)?$/.test(path) || path === '/' || path === '/bin/';
}
