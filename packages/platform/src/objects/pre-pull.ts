import type { Container } from '@pipec/kubernetes';
import type { DaemonSet } from '@pipec/kubernetes/objects';
import type { Needs } from '../needs.ts';
import type { Cloud, Platform } from '../resolve/platform.ts';
import { groupOf } from './accounts.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';
import { confinedUser } from './security-context.ts';

/** Keeps a pod alive and does nothing. */
const pause = 'registry.k8s.io/pause:3.10';

const little = { requests: { cpu: '1m', memory: '8Mi' }, limits: { memory: '32Mi' } };

/**
 * A DaemonSet that has every node pull the images of agents: each is started once, with a shell that ends at once, as steps need one
 * anyway.
 */
export function prePull(platform: Platform, needs: Needs): readonly PlatformObject[] {
  return platform.clouds
    .filter(({ spec }) => spec.prePull === true)
    .flatMap((cloud) => {
      const images = imagesOf(cloud, platform, needs);
      if (images.length === 0) return [];
      const name = `${platform.name}-pre-pull`;
      const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': platform.name };
      const object: DaemonSet = {
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        metadata: metaOf(platform, name, cloud.namespace),
        spec: {
          selector: { matchLabels: labels },
          template: {
            metadata: { labels },
            spec: {
              serviceAccountName: cloud.serviceAccount,
              automountServiceAccountToken: false,
              terminationGracePeriodSeconds: 1,
              // Wherever agents may go.
              ...(cloud.spec.spot?.toleration !== undefined && {
                tolerations: [{ key: cloud.spec.spot.toleration, operator: 'Exists' as const }],
              }),
              initContainers: images.map((image, i): Container => ({
                name: `pull-${i + 1}`,
                image,
                command: ['sh', '-c', ':'],
                resources: little,
                securityContext: confinedUser,
              })),
              containers: [{ name: 'pause', image: pause, resources: little, securityContext: confinedUser }],
            },
          },
        },
      };
      return [{ group: groupOf(cloud), file: 'pre-pull', object, from: ['clouds', cloud.name, 'prePull'] }];
    });
}

/** The images of a cloud's templates and of the pipelines' own pods in it, sorted. */
function imagesOf(cloud: Cloud, platform: Platform, needs: Needs): readonly string[] {
  const [first] = platform.clouds;
  const ofTemplates = cloud.templates.flatMap(({ pod }) =>
    (pod.spec?.containers ?? []).flatMap(({ image }) => image ?? []),
  );
  const ofPipelines = needs.images.filter((need) => (need.cloud ?? first?.name) === cloud.name).map(({ name }) => name);
  return [...new Set([...ofTemplates, ...ofPipelines])].toSorted();
}
