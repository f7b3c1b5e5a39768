import type { AgentImage } from '../resolve/platform.ts';

/** Images in an order in which each comes behind those that it stands on or copies from. A circle is told elsewhere. */
export function buildOrder(images: readonly AgentImage[]): readonly AgentImage[] {
  const ordered: AgentImage[] = [];
  const visit = (image: AgentImage, around: readonly AgentImage[]): void => {
    if (ordered.includes(image) || around.includes(image)) return;
    for (const name of usedBy(image)) {
      const base = images.find((one) => one.name === name);
      if (base !== undefined) visit(base, [...around, image]);
    }
    ordered.push(image);
  };
  for (const image of images) visit(image, []);
  return ordered;
}

/** The images that stand on themselves, by way of others or not. */
export function circularImages(images: readonly AgentImage[]): readonly AgentImage[] {
  const reaches = (from: AgentImage, goal: AgentImage, seen: readonly AgentImage[]): boolean =>
    usedBy(from).some((name) => {
      const next = images.find((one) => one.name === name);
      if (next === undefined || seen.includes(next)) return false;
      return next === goal || reaches(next, goal, [...seen, next]);
    });
  return images.filter((image) => reaches(image, image, []));
}

function usedBy({ spec }: AgentImage): readonly string[] {
  return [spec.from, ...(spec.copies ?? []).map(({ from }) => from)];
}
