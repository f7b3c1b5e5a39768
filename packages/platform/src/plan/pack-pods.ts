import type { Size } from './pod-size.ts';

/** The kubelet runs no more pods on a node than that by default. */
const podsPerNode = 110;

/**
 * How many nodes of a size pods need: the largest are placed first, each on the first node that has room. `undefined` where one is larger
 * than a node.
 *
 * @example
 * ```ts
 * packPods([{ cpu: 3, memory: 1 }, { cpu: 2, memory: 1 }, { cpu: 1, memory: 1 }], { cpu: 4, memory: 8 }); // 2
 * ```
 */
export function packPods(pods: readonly Size[], node: Size): number | undefined {
  const nodes: { cpu: number; memory: number; pods: number }[] = [];
  const share = ({ cpu, memory }: Size): number => Math.max(cpu / node.cpu, memory / node.memory);
  for (const pod of pods.toSorted((a, b) => share(b) - share(a))) {
    if (share(pod) > 1) return undefined;
    const place = nodes.find(
      (one) =>
        fits(one.cpu + pod.cpu, node.cpu) && fits(one.memory + pod.memory, node.memory) && one.pods < podsPerNode,
    );
    if (place === undefined) nodes.push({ ...pod, pods: 1 });
    else {
      place.cpu += pod.cpu;
      place.memory += pod.memory;
      place.pods += 1;
    }
  }
  return nodes.length;
}

/** Tenths do not add up exactly. */
function fits(asked: number, there: number): boolean {
  return asked <= there * (1 + 1e-9);
}
