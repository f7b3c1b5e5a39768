import type { PodDisruptionBudget } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/**
 * Keeps a drain of the node from ending the controller unasked: there is one, so that none may be missing. The drain then waits until
 * somebody deletes the pod at a good time.
 */
export function disruptionBudget(platform: Platform): readonly PlatformObject[] {
  if (platform.controller.spec.disruptionBudget === false) return [];
  const object: PodDisruptionBudget = {
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: metaOf(platform, platform.name, platform.namespace),
    spec: { maxUnavailable: 0, selector: { matchLabels: controllerLabels(platform) } },
  };
  return [{ group: 'controller', file: 'disruption-budget', object, from: ['controller', 'disruptionBudget'] }];
}
