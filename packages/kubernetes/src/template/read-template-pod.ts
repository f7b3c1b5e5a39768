import type { Pod } from '../generated/types.ts';
import { readPod } from '../read-pod.ts';
import type { Loose } from '../read-pod.ts';

/** A pod as the plugin's YAML reader leaves it: what has no known name is gone, scalars are made to fit where that can be. */
export function readTemplatePod(object: unknown): Loose<Pod> {
  return readPod(object, true);
}
