import type { LimitRange, ResourceQuota } from '@pipec/kubernetes/objects';
import type { Platform } from '../resolve/platform.ts';
import { groupOf } from './accounts.ts';
import { metaOf } from './platform-object.ts';
import type { PlatformObject } from './platform-object.ts';

/** What all agents of a namespace may take together, and what a container gets that says nothing. */
export function quotas(platform: Platform): readonly PlatformObject[] {
  return platform.clouds.flatMap((cloud) => {
    const { quota, defaults } = cloud.spec;
    const from = ['clouds', cloud.name];
    const group = groupOf(cloud);
    const metadata = metaOf(platform, `${platform.name}-agents`, cloud.namespace);
    const found: PlatformObject[] = [];
    if (quota !== undefined) {
      const hard = Object.fromEntries(Object.entries(quota).map(([resource, most]) => [resource, String(most)]));
      const object: ResourceQuota = { apiVersion: 'v1', kind: 'ResourceQuota', metadata, spec: { hard } };
      const places = [{ at: ['spec', 'hard'], from: [...from, 'quota'] }];
      found.push({ group, file: 'quotas', object, from: [...from, 'quota'], places });
    }
    if (defaults !== undefined) {
      const { requests, limits } = defaults;
      const item = {
        type: 'Container',
        ...(limits && { default: limits }),
        ...(requests && { defaultRequest: requests }),
      };
      const object: LimitRange = { apiVersion: 'v1', kind: 'LimitRange', metadata, spec: { limits: [item] } };
      const places = [
        { at: ['spec', 'limits', 0, 'default'], from: [...from, 'defaults', 'limits'] },
        { at: ['spec', 'limits', 0, 'defaultRequest'], from: [...from, 'defaults', 'requests'] },
      ];
      found.push({ group, file: 'quotas', object, from: [...from, 'defaults'], places });
    }
    return found;
  });
}
