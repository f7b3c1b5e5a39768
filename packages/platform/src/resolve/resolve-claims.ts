import type { PlatformSpec } from '../definition/index.ts';
import type { Claim, Cloud } from './platform.ts';

export function resolveClaims(
  { storage }: PlatformSpec,
  namespace: string,
  clouds: readonly Cloud[],
): readonly Claim[] {
  return Object.entries(storage.claims ?? {}).map(([name, spec]) => {
    const cloud =
      spec.cloud === 'controller' ? undefined : (clouds.find((one) => one.name === spec.cloud) ?? clouds[0]);
    return {
      name,
      spec,
      namespace: cloud?.namespace ?? namespace,
      cloud: cloud?.name,
      accessMode: spec.accessMode ?? 'ReadWriteOnce',
    };
  });
}
