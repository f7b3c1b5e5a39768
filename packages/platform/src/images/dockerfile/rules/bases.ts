import type { Dockerfile, Word } from '../instruction.ts';
import { floatingBase } from '../messages.ts';
import type { ImageFault } from '../messages.ts';

/** Images that may be another one tomorrow: those that stages stand on, and those that files are copied from. */
export function checkBases({ stages }: Dockerfile): readonly ImageFault[] {
  return stages.flatMap((stage, i) => {
    const before = new Set(stages.slice(0, i).flatMap(({ name }) => name ?? []));
    const copied = stage.instructions.flatMap(({ keyword, flags }) => {
      const from = keyword === 'COPY' ? flags.get('from') : undefined;
      return from === undefined ? [] : [from];
    });
    const base = { word: stage.base as Word, image: stage.base.resolved };
    return [base, ...copied.map((word) => ({ word, image: word.text }))]
      .filter(({ image }) => !before.has(image.toLowerCase()) && !/^\d+$/.test(image) && isFloating(image))
      .map(({ word, image }) => floatingBase(image, word));
  });
}

/** An image without a digest, whose tag is `latest` or missing. `scratch` is none; what a variable says is not known. */
function isFloating(image: string): boolean {
  if (image === 'scratch' || image.includes('$') || image.includes('@')) return false;
  const [, tag] = /:([^:/]*)$/.exec(image) ?? [];
  return tag === undefined || tag === 'latest';
}
