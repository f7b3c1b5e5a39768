import type { Cloud } from '@pipec/kubernetes/template';
import type { PodUse } from './pod-uses.ts';
import { field } from './read-pods.ts';
import type { ReadUse } from './read-pods.ts';

/** The agent in whose pod another one is asked for. */
export function outerOf(pod: PodUse, before: readonly PodUse[]): PodUse | undefined {
  if (pod.around !== undefined || pod.route === 'step') return pod.around;
  return before.findLast(
    ({ route, stages }) =>
      route === 'declarative' && stages.length < pod.stages.length && stages.every((name, i) => name === pod.stages[i]),
  );
}

/** The cloud that a pod goes to: the one that it names, else the first; `undefined` where that is not known, or there is none. */
export function cloudOf(read: ReadUse, clouds: readonly Cloud[] | undefined): Cloud | undefined {
  const named = field(read.pod, 'cloud');
  if (named?.kind !== 'StringLiteral') return named === undefined ? clouds?.[0] : undefined;
  return clouds?.find(({ name }) => name === named.value);
}
