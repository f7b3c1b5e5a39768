import type { Steps } from '../core/call.ts';
import { container } from '../core/steps.ts';

/** The steps in a container of the pod, or as they are. */
export function inContainer(name: string | undefined, steps: Steps): Steps {
  return name === undefined ? steps : [container(name, steps)];
}
