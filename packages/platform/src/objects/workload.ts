import type { Deployment, StatefulSet } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { controllerPod, podPlaces } from './controller-pod.ts';
import type { ControllerTexts } from './controller-pod.ts';
import { controllerLabels, metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** The one controller: a StatefulSet, or a Deployment that ends the old pod before it starts a new one. */
export function workload(platform: Platform, texts: ControllerTexts): PlatformObject {
  const { controller, name, namespace } = platform;
  const meta = metaOf(platform, name, namespace);
  const metadata = { ...meta, labels: { ...controllerLabels(platform), ...meta.labels } };
  const selector = { matchLabels: controllerLabels(platform) };
  const template = controllerPod(platform, texts);
  const object: StatefulSet | Deployment =
    controller.kind === 'StatefulSet'
      ? {
          apiVersion: 'apps/v1',
          kind: 'StatefulSet',
          metadata,
          spec: { serviceName: controller.service, replicas: 1, selector, template },
        }
      : {
          apiVersion: 'apps/v1',
          kind: 'Deployment',
          metadata,
          // RollingUpdate would run two controllers on one home.
          spec: { replicas: 1, strategy: { type: 'Recreate' }, selector, template },
        };
  const places = podPlaces.map(({ at, from }) => ({ at: ['spec', 'template', ...at], from }));
  return { group: 'controller', file: controller.kind.toLowerCase(), object, from: ['controller'], places };
}
